package backstory.render;

import backstory.html.CharacterReferences;
import backstory.html.RawText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The addresses and the ids in a finished page, read as browsers read tags: whatever a template wrote there, no page is
 * too broken for it.
 */
final class HtmlAddresses {
    private static final Set<String> ONE =
            Set.of("href", "src", "action", "formaction", "poster", "xlink:href", "data");

    private static final Set<String> SEVERAL = Set.of("srcset", "imagesrcset");

    private final String html;
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final List<String> bases = new ArrayList<>();
    private int at;

    private HtmlAddresses(String html) {
        this.html = html;
    }

    /**
     * What a page leads to and what others may lead to in it.
     *
     * @param base what its relative addresses begin at, as {@code <base>} says, or empty
     * @param addresses as they are written, each once
     * @param ids the places in it, without entities
     */
    record PageAddresses(String base, List<String> addresses, Set<String> ids) {}

    static PageAddresses in(String html) {
        HtmlAddresses reading = new HtmlAddresses(html);
        while (reading.at < html.length()) {
            reading.next();
        }
        String base = reading.bases.isEmpty() ? "" : reading.bases.get(0);
        return new PageAddresses(base, List.copyOf(reading.addresses), reading.ids);
    }

    /** Goes past the next tag or comment. */
    private void next() {
        int tag = html.indexOf('<', at);
        if (tag < 0) {
            at = html.length();
        } else if (html.startsWith("<!--", tag)) {
            goBehind("-->", tag + 4);
        } else if (tag + 1 < html.length() && isLetter(html.charAt(tag + 1))) {
            at = tag + 1;
            element(word(" \t\n\f\r/>").toLowerCase(Locale.ROOT));
        } else {
            boolean closes = tag + 1 < html.length() && "/!?".indexOf(html.charAt(tag + 1)) >= 0;
            at = tag + 1;
            if (closes) {
                goBehind(">", at);
            }
        }
    }

    private void element(String name) {
        while (at < html.length() && html.charAt(at) != '>') {
            if (" \t\n\f\r/".indexOf(html.charAt(at)) >= 0) {
                at++;
            } else {
                attribute(name);
            }
        }
        at++;
        if (RawText.isIn(name)) {
            at = RawText.end(html, at, name);
        }
    }

    private void attribute(String element) {
        int begin = at;
        String name = word("= \t\n\f\r/>").toLowerCase(Locale.ROOT);
        if (at == begin) {
            at++; // an equals sign without a name before it
            return;
        }
        skipBlanks();
        String value = "";
        if (at < html.length() && html.charAt(at) == '=') {
            at++;
            skipBlanks();
            value = value();
        }
        note(element, name, value);
    }

    private String value() {
        if (at < html.length() && (html.charAt(at) == '"' || html.charAt(at) == '\'')) {
            int end = html.indexOf(html.charAt(at), at + 1);
            String value = html.substring(at + 1, end < 0 ? html.length() : end);
            at = end < 0 ? html.length() : end + 1;
            return value;
        }
        return word(" \t\n\f\r>");
    }

    private void note(String element, String name, String value) {
        if (name.equals("id") || (name.equals("name") && element.equals("a"))) {
            ids.add(CharacterReferences.unescape(value));
        } else if (name.equals("href") && element.equals("base")) {
            bases.add(value);
        } else if (ONE.contains(name) && (!name.equals("data") || element.equals("object"))) {
            addresses.add(value);
        } else if (SEVERAL.contains(name)) {
            several(value);
        }
    }

    /** {@code small.png 1x, large.png 2x}: a comma within an address stands in it, one at its end does not. */
    private void several(String value) {
        for (String rest = value; !rest.isEmpty(); ) {
            String begin = rest.replaceFirst("^[\\s,]+", "");
            String address = begin.split("\\s", 2)[0];
            String behind = begin.substring(address.length());
            String bare = address.replaceFirst(",+$", "");
            int comma = bare.length() < address.length() ? 0 : behind.indexOf(',');
            rest = comma < 0 ? "" : behind.substring(comma);
            if (!bare.isEmpty()) {
                addresses.add(bare);
            }
        }
    }

    /** The letters up to one of these, or to the end. */
    private String word(String ends) {
        int begin = at;
        while (at < html.length() && ends.indexOf(html.charAt(at)) < 0) {
            at++;
        }
        return html.substring(begin, at);
    }

    private void skipBlanks() {
        while (at < html.length() && " \t\n\f\r".indexOf(html.charAt(at)) >= 0) {
            at++;
        }
    }

    private void goBehind(String sign, int from) {
        int end = html.indexOf(sign, from);
        at = end < 0 ? html.length() : end + sign.length();
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }
}
