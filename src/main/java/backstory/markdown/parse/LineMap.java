package backstory.markdown.parse;

import backstory.markdown.node.Span;
import backstory.problem.Location;
import backstory.problem.Text;
import java.util.Arrays;

/** Turns indexes of a text into places, without counting its lines anew each time. */
public final class LineMap {
    private final Text text;
    private final String visible;
    private final int[] lineStarts;
    private int countedFrom;
    private int countedTo;
    private int counted;

    /** @param visible the same text with its comments hidden */
    public LineMap(Text text, String visible) {
        this.text = text;
        this.visible = visible;
        String value = text.value();
        int[] starts = new int[Text.lineEnds(value, value.length()) + 1];
        int line = 0;
        for (int at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) {
            starts[++line] = at + 1;
        }
        this.lineStarts = starts;
    }

    /** Where some characters stand. */
    public Location at(Span span) {
        if (!text.exact()) {
            return text.start();
        }
        int from = Math.min(span.from(), text.value().length());
        int found = Arrays.binarySearch(lineStarts, from);
        int line = found >= 0 ? found : -found - 2;
        int start = lineStarts[line];
        int end = line + 1 < lineStarts.length
                ? lineStarts[line + 1] - 1
                : text.value().length();
        int to = Math.max(from, Math.min(span.to(), end));
        int column = (line == 0 ? text.column() : text.indent() + 1) + before(start, from);
        int length = Math.max(1, text.value().codePointCount(from, to));
        return new Location(text.file(), text.line() + line, column, length);
    }

    /** How many code points stand in a line before an index; those of a long line are not counted anew for each place. */
    private synchronized int before(int lineStart, int index) {
        if (countedFrom != lineStart || countedTo > index) {
            countedFrom = lineStart;
            countedTo = lineStart;
            counted = 0;
        }
        counted += text.value().codePointCount(countedTo, index);
        countedTo = index;
        return counted;
    }

    /** The characters themselves, without what stands in comments. */
    public String source() {
        return visible;
    }
}
