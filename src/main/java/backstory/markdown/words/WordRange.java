package backstory.markdown.words;

import java.util.Comparator;

/** A range of words in one passage, within one stretch where it becomes a link. */
public record WordRange(int passage, int start, int end) implements Comparable<WordRange> {
    private static final Comparator<WordRange> READING_ORDER = Comparator.comparingInt(WordRange::passage)
            .thenComparingInt(WordRange::start)
            .thenComparingInt(WordRange::end);

    @Override
    public int compareTo(WordRange other) {
        return READING_ORDER.compare(this, other);
    }
}
