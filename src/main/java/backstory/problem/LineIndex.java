package backstory.problem;

import java.util.Arrays;

/**
 * Finds places in a long text. {@link Text#at} counts from the start each time, which is slow for a file with thousands
 * of values; this class looks up the starts of its lines, and counts a long line only once. For use by many threads.
 */
public final class LineIndex {
    private final Text text;
    private final int[] starts;

    /** The code points counted last: {@code counted} of them from a line's start. */
    private int countedFrom;

    private int countedTo;
    private int counted;

    /** Indexes the lines of a text. */
    public LineIndex(Text text) {
        this.text = text;
        String value = text.value();
        int[] found = new int[1 + Text.lineEnds(value, value.length())];
        int line = 0;
        for (int end = value.indexOf('\n'); end >= 0; end = value.indexOf('\n', end + 1)) {
            found[++line] = end + 1;
        }
        this.starts = found;
    }

    /**
     * Returns the place of the characters from {@code from} to {@code to} (exclusive); a range over several lines ends
     * with its first.
     *
     * @param from index in UTF-16 units, not beyond the end of the text
     */
    public Location at(int from, int to) {
        if (!text.exact()) {
            return text.start();
        }
        String value = text.value();
        int found = Arrays.binarySearch(starts, from);
        int line = found >= 0 ? found : -found - 2;
        int lineEnd = line + 1 < starts.length ? starts[line + 1] - 1 : value.length();
        int end = Math.max(from, Math.min(to, lineEnd));
        int column = (line == 0 ? text.column() : text.indent() + 1) + before(starts[line], from);
        return new Location(text.file(), text.line() + line, column, Math.max(1, value.codePointCount(from, end)));
    }

    /**
     * Returns the number of code points in a line before an index, continuing the last count, since a line may be a
     * whole file.
     */
    private synchronized int before(int lineStart, int index) {
        if (countedFrom != lineStart) {
            countedFrom = lineStart;
            countedTo = lineStart;
            counted = 0;
        }
        counted += index < countedTo
                ? -text.value().codePointCount(index, countedTo)
                : text.value().codePointCount(countedTo, index);
        countedTo = index;
        return counted;
    }
}
