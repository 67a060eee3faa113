package backstory.html;

import backstory.html.HtmlTag.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a page tag by tag, as browsers read tags, and hands on each piece in its order; all of them together are the page.
 * Whatever stands there, no page is too broken for it.
 */
public final class HtmlReader {
    private static final String BLANKS = " \t\n\f\r";

    private final String html;
    private final Pieces pieces;
    private int at;

    private HtmlReader(String html, Pieces pieces) {
        this.html = html;
        this.pieces = pieces;
    }

    /** Receives the pieces. Implement only the methods for the pieces that you need. */
    public interface Pieces {
        /** Words, comments and whatever else is no tag. */
        default void text(String raw) {}

        /** A tag that begins an element. */
        void begin(HtmlTag tag);

        /** Receives the content of an element whose tags are text, such as a script; it comes between its tags. */
        default void content(String element, String text) {}

        /**
         * A tag that ends an element.
         *
         * @param element its name in lower case
         * @param raw as it was written
         */
        default void end(String element, String raw) {}
    }

    /** Reads a whole page. */
    public static void read(String html, Pieces pieces) {
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
            textTo(after("-->", at + 4));
        } else if (html.startsWith("</", at)) {
            end();
        } else if (at + 1 < html.length() && isLetter(html.charAt(at + 1))) {
            begin();
        } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
            textTo(after(">", at));
        } else {
            textTo(at + 1);
        }
    }

    private void textTo(int end) {
        pieces.text(html.substring(at, end));
        at = end;
    }

    private int after(String sign, int from) {
        int found = html.indexOf(sign, from);
        return found < 0 ? html.length() : found + sign.length();
    }

    private void end() {
        int from = at;
        at += 2;
        String name = word(BLANKS + "/>").toLowerCase(Locale.ROOT);
        at = after(">", at);
        pieces.end(name, html.substring(from, at));
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
        if (RawText.isIn(name) && !closed) {
            int until = RawText.end(html, at, name);
            pieces.content(name, html.substring(at, until));
            at = until;
        }
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

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    private void skipBlanks() {
        while (at < html.length() && BLANKS.indexOf(html.charAt(at)) >= 0) {
            at++;
        }
    }
}
