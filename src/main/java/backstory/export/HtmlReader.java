package backstory.export;

import backstory.export.HtmlTag.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a page tag by tag, as browsers read tags, and tells each piece in its order; all of them together are the page. */
final class HtmlReader {
    /** Elements in which a tag is text. */
    private static final Set<String> TEXT = Set.of("script", "style", "textarea", "title");

    private static final String BLANKS = " \t\n\f\r";

    private final String html;
    private final Pieces pieces;
    private int at;

    private HtmlReader(String html, Pieces pieces) {
        this.html = html;
        this.pieces = pieces;
    }

    /** Hears the pieces. */
    interface Pieces {
        /** Words, comments and whatever else is no tag. */
        void text(String raw);

        void begin(HtmlTag tag);

        /** What an element holds in which tags are text; told between its tags. */
        void content(String element, String text);

        void end(String element, String raw);
    }

    static void read(String html, Pieces pieces) {
        HtmlReader reader = new HtmlReader(html, pieces);
        while (reader.at < html.length()) {
            reader.next();
        }
    }

    private void next() {
        int tag = html.indexOf('<', at);
        if (tag > at) {
            pieces.text(html.substring(at, tag));
            at = tag;
        } else if (tag < 0) {
            textTo(html.length());
        } else if (html.startsWith("<!--", at)) {
            textTo(behind("-->", at + 4));
        } else if (html.startsWith("</", at)) {
            end();
        } else if (at + 1 < html.length() && Character.isLetter(html.charAt(at + 1))) {
            begin();
        } else if (html.startsWith("<!", at)) {
            textTo(behind(">", at));
        } else {
            textTo(at + 1);
        }
    }

    private void textTo(int end) {
        pieces.text(html.substring(at, end));
        at = end;
    }

    private int behind(String sign, int from) {
        int found = html.indexOf(sign, from);
        return found < 0 ? html.length() : found + sign.length();
    }

    private void end() {
        int end = behind(">", at);
        String raw = html.substring(at, end);
        pieces.end(raw.replaceAll("[</>\\s]", "").toLowerCase(Locale.ROOT), raw);
        at = end;
    }

    private void begin() {
        int from = at++;
        String name = word(BLANKS + "/>").toLowerCase(Locale.ROOT);
        List<Attribute> attributes = new ArrayList<>();
        boolean closed = false;
        while (at < html.length() && html.charAt(at) != '>') {
            closed = html.charAt(at) == '/';
            if (closed || BLANKS.indexOf(html.charAt(at)) >= 0) {
                at++;
            } else {
                attributes.add(attribute());
            }
        }
        at = Math.min(at + 1, html.length());
        pieces.begin(new HtmlTag(name, attributes, closed, html.substring(from, at)));
        if (TEXT.contains(name) && !closed) {
            int until = endOf(name);
            pieces.content(name, html.substring(at, until));
            at = until;
        }
    }

    /** Where the end tag of an element begins that holds text alone. */
    private int endOf(String name) {
        int end = html.indexOf("</", at);
        while (end >= 0 && !html.regionMatches(true, end + 2, name, 0, name.length())) {
            end = html.indexOf("</", end + 2);
        }
        return end < 0 ? html.length() : end;
    }

    private Attribute attribute() {
        int begin = at;
        String name = word("=" + BLANKS + "/>").toLowerCase(Locale.ROOT);
        if (at == begin) {
            at++; // an equals sign without a name before it
        }
        skipBlanks();
        if (at >= html.length() || html.charAt(at) != '=') {
            return new Attribute(name, "");
        }
        at++;
        skipBlanks();
        return new Attribute(name, value());
    }

    private String value() {
        if (at < html.length() && (html.charAt(at) == '"' || html.charAt(at) == '\'')) {
            int end = html.indexOf(html.charAt(at), at + 1);
            int until = end < 0 ? html.length() : end;
            String value = html.substring(at + 1, until);
            at = Math.min(until + 1, html.length());
            return value;
        }
        return word(BLANKS + ">");
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
        while (at < html.length() && BLANKS.indexOf(html.charAt(at)) >= 0) {
            at++;
        }
    }
}
