package backstory.image.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the elements of a drawing are in its text. It is used only if something is wrong with one. */
final class SvgPlaces {
    /** Matches the beginning of an element, or what may look like one but is not. */
    private static final Pattern PARTS = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<!DOCTYPE[^>\\[]*+(?:\\[.*?]\\s*+)?>|<(?<name>[^\\s/>!?<]++)",
            Pattern.DOTALL);

    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s++(?<name>[^\\s=]++)\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+')");

    private final String text;

    SvgPlaces(String text) {
        this.text = text;
    }

    /** In code points, from 1. */
    record Place(int line, int column, int length) {}

    /**
     * The name of an element or of one of its attributes.
     *
     * @param number of the element, from 1, in the order of their beginnings
     * @param written the name of the attribute as it is written, or empty for the element
     */
    Place of(int number, String written) {
        Matcher element = find(number);
        Matcher attribute = ATTRIBUTE.matcher(text).region(element.end("name"), text.length());
        while (attribute.lookingAt()) {
            if (attribute.group("name").equals(written)) {
                return place(attribute.start("name"), attribute.end("name"));
            }
            attribute.region(attribute.end(), text.length());
        }
        return place(element.start("name"), element.end("name"));
    }

    private Matcher find(int number) {
        Matcher part = PARTS.matcher(text);
        for (int left = number; left > 0 && part.find(); ) {
            left -= part.group("name") == null ? 0 : 1;
        }
        return part;
    }

    private Place place(int from, int to) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < from; i++) {
            char sign = text.charAt(i);
            if (sign == '\n' || (sign == '\r' && text.charAt(i + 1) != '\n')) {
                line++;
                start = i + 1;
            }
        }
        return new Place(line, text.codePointCount(start, from) + 1, text.codePointCount(from, to));
    }
}
