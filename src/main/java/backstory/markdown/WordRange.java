package backstory.markdown;

import java.util.Comparator;

/** Words of a passage that become a link though the writer marked nothing: a first mention. They lie in one stretch. */
public record WordRange(int passage, int start, int end) implements Comparable<WordRange> {
    private static final Comparator<WordRange> READING_ORDER = Comparator.comparingInt(WordRange::passage)
            .thenComparingInt(WordRange::start)
            .thenComparingInt(WordRange::end);

    @Override
    public int compareTo(WordRange other) {
        return READING_ORDER.compare(this, other);
    }
}
