package backstory.problem;

import java.util.Arrays;

/**
 * Finds places in a long text: {@link Text#at} counts from the start each time, which is slow where a file of thousands of
 * values is read; here the starts of its lines are looked up.
 */
public final class LineIndex {
    private final Text text;
    private final int[] starts;

    /** Of whole lines of a file. */
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
     * Where the characters from {@code from} to {@code to} (exclusive) stand; a range over several lines ends with its
     * first.
     *
     * @param from index in UTF-16 units
     */
    public Location at(int from, int to) {
        String value = text.value();
        int found = Arrays.binarySearch(starts, from);
        int line = found >= 0 ? found : -found - 2;
        int lineEnd = line + 1 < starts.length ? starts[line + 1] - 1 : value.length();
        int end = Math.max(from, Math.min(to, lineEnd));
        int column = 1 + value.codePointCount(starts[line], from);
        return new Location(text.file(), text.line() + line, column, Math.max(1, value.codePointCount(from, end)));
    }
}
