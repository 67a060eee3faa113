package backstory.problem;

import java.util.Objects;

/**
 * A piece of a file with the place of each of its characters, so that problems can point at a place.
 *
 * <p>Line 1 of {@code value} begins at {@code line}:{@code column}; each further line begins {@code indent} code points
 * after the start of its own line in the file. That holds for a Markdown body (column 1, indent 0), for a value on one
 * line of YAML, and for a literal block. If the characters of the value are not those of the file (folded lines,
 * escapes), {@code exact} is false and every place in it is the place of its start.
 *
 * @param value the text, with {@code \n} between lines
 */
public record Text(String value, String file, int line, int column, int indent, boolean exact) {
    /** The absent text: a key that is not there. */
    public static final Text NONE = new Text("", "", 1, 1, 0, false);

    public Text {
        Objects.requireNonNull(value);
        Objects.requireNonNull(file);
    }

    /** Returns whole lines of a file, from {@code line} on. */
    public static Text lines(String value, String file, int line) {
        return new Text(value, file, line, 1, 0, true);
    }

    /**
     * Returns true for what a text may contain: no control characters but tab and line feed, no lone surrogates, and no
     * noncharacters of Unicode. XML does not allow most of these, and readers cannot see any of them.
     */
    public static boolean mayHold(int codePoint) {
        boolean control =
                (codePoint < 0x20 && codePoint != '\t' && codePoint != '\n') || (codePoint >= 0x7F && codePoint < 0xA0);
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean none = (codePoint >= 0xFDD0 && codePoint <= 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE;
        return !control && !half && !none;
    }

    /** Returns true if a text contains only characters that it {@link #mayHold}. */
    public static boolean mayHoldAll(String text) {
        char[] chars = text.toCharArray();
        for (int at = 0; at < chars.length; at++) {
            char c = chars[at];
            if (c >= ' ' && c < 0x7F) {
                continue; // almost every character of a text
            }
            int codePoint = Character.codePointAt(chars, at);
            if (!mayHold(codePoint)) {
                return false;
            }
            at += Character.charCount(codePoint) - 1;
        }
        return true;
    }

    /** Returns how many lines end within the first characters of a text. */
    public static int lineEnds(String text, int characters) {
        int lines = 0;
        for (int at = text.indexOf('\n'); at >= 0 && at < characters; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        return lines;
    }

    /** Returns true if the text is only white space. */
    public boolean isBlank() {
        return value.isBlank();
    }

    /** Returns where the text begins. */
    public Location start() {
        return at(0, 0);
    }

    /**
     * Returns the place of the characters from {@code from} (inclusive) to {@code to} (exclusive); a range over several
     * lines ends with its first.
     *
     * @param from index into {@code value} in UTF-16 units, as {@link String} counts
     */
    public Location at(int from, int to) {
        if (!exact) {
            return new Location(file, line, column, 1);
        }
        int lineStart = value.lastIndexOf('\n', from - 1) + 1;
        int lineNumber = lineEnds(value, lineStart);
        int lineEnd = value.indexOf('\n', from);
        int end = Math.max(from, Math.min(to, lineEnd < 0 ? value.length() : lineEnd));
        int before = value.codePointCount(lineStart, from);
        int length = Math.max(1, value.codePointCount(from, end));
        return new Location(file, line + lineNumber, before + (lineNumber == 0 ? column : indent + 1), length);
    }
}
