package backstory.read.yaml;

import backstory.problem.Location;
import backstory.problem.Text;
import java.util.Arrays;

/**
 * A YAML text with a place for each of its characters. It does not use the parser's own lines and columns, since the
 * parser takes U+2028 for a line end and we do not; it uses the parser's offsets, which are counted in code points.
 */
final class YamlSource {
    private final Text text;
    private final String value;
    private final int[] lineStarts;
    private final int[] offsets;

    /** @param text whole lines of a file */
    YamlSource(Text text) {
        this.text = text;
        this.value = text.value();
        this.lineStarts = lineStarts(value);
        this.offsets = offsets(value);
    }

    /** Returns the text for the parser, with a blank for each character on which it would fail. */
    String forParser() {
        StringBuilder out = new StringBuilder(value.length());
        value.codePoints().forEach(c -> out.appendCodePoint(!Text.mayHold(c) || isSpecial(c) ? ' ' : c));
        return out.toString();
    }

    private static boolean isSpecial(int c) {
        return c == 0x2028 || c == 0x2029 || c == 0xFEFF || (c >= 0xD800 && c <= 0xDFFF);
    }

    /** Returns the index in UTF-16 units of an offset in code points. */
    int index(long codePoints) {
        int offset = (int) Math.max(0, codePoints);
        return offsets.length == 0 ? Math.min(offset, value.length()) : offsets[Math.min(offset, offsets.length - 1)];
    }

    /**
     * Returns the place of the characters from {@code from} to {@code to} (exclusive), at most to the end of the first
     * line.
     */
    Location place(int from, int to) {
        int line = line(from);
        int end = Math.max(from, Math.min(to, lineEnd(from)));
        int start = codePoints(from);
        int column = 1 + start - codePoints(lineStarts[line]);
        return new Location(text.file(), text.line() + line, column, Math.max(1, codePoints(end) - start));
    }

    /**
     * Returns the offset in code points of an index. It is looked up rather than counted, so that a long line is not
     * slow.
     */
    private int codePoints(int index) {
        int found = offsets.length == 0 ? index : Arrays.binarySearch(offsets, index);
        return found >= 0 ? found : -found - 2;
    }

    /** Returns true if only blanks stand below the line of a place. */
    boolean isBlankBelow(Location at) {
        int line = at.line() - text.line() + 1;
        return line >= lineStarts.length
                || value.substring(lineStarts[Math.max(0, line)]).isBlank();
    }

    /** Returns the place from an index to the last character on its line. */
    Location restOfLine(int from) {
        int end = lineEnd(from);
        while (end > from && Character.isWhitespace(value.charAt(end - 1))) {
            end--;
        }
        return place(from, end);
    }

    /** Returns a piece whose characters are those of the file, line for line. */
    Text exact(String piece, int from, int indent) {
        Location at = place(from, from);
        return new Text(piece, text.file(), at.line(), at.column(), indent, true);
    }

    /** Returns a piece whose characters are not those of the file. */
    Text inexact(String piece, int from) {
        Location at = place(from, from);
        return new Text(piece, text.file(), at.line(), at.column(), 0, false);
    }

    String slice(int from, int to) {
        return value.substring(from, Math.max(from, Math.min(to, value.length())));
    }

    /** Returns the character at an index; a line end after the last one. */
    char at(int index) {
        return index < value.length() ? value.charAt(index) : '\n';
    }

    int length() {
        return value.length();
    }

    /** Returns the number of a line in this text, from 0. */
    int line(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        return found >= 0 ? found : -found - 2;
    }

    int lineStart(int index) {
        return lineStarts[line(index)];
    }

    int lineEnd(int index) {
        int line = line(index);
        return line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : value.length();
    }

    private static int[] lineStarts(String value) {
        int[] starts = new int[1 + (int) value.chars().filter(c -> c == '\n').count()];
        int line = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\n') {
                starts[++line] = i + 1;
            }
        }
        return starts;
    }

    /** Returns the offsets, or empty if every code point is one unit. */
    private static int[] offsets(String value) {
        int count = value.codePointCount(0, value.length());
        if (count == value.length()) {
            return new int[0];
        }
        int[] offsets = new int[count + 1];
        int index = 0;
        for (int i = 0; i < count; i++) {
            offsets[i] = index;
            index += Character.charCount(value.codePointAt(index));
        }
        offsets[count] = index;
        return offsets;
    }
}
