package backstory.markdown;

import java.util.Comparator;

/** Words of a passage that become a link though the writer marked nothing: a first mention. They lie in one stretch. */
public record Mark(int passage, int start, int end) implements Comparable<Mark> {
    private static final Comparator<Mark> READING_ORDER =
            Comparator.comparingInt(Mark::passage).thenComparingInt(Mark::start).thenComparingInt(Mark::end);

    @Override
    public int compareTo(Mark other) {
        return READING_ORDER.compare(this, other);
    }
}
