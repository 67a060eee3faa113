package backstory.markdown.words;

import java.util.Comparator;

/** A range of words in one passage; within one stretch if it becomes a link. */
public record WordRange(int passage, int start, int end) implements Comparable<WordRange> {
    private static final Comparator<WordRange> READING_ORDER = Comparator.comparingInt(WordRange::passage)
            .thenComparingInt(WordRange::start)
            .thenComparingInt(WordRange::end);

    @Override
    public int compareTo(WordRange other) {
        return READING_ORDER.compare(this, other);
    }

    /** Written by hand, as for every key: the one that Java generates for a record costs a chain of calls each time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WordRange range && passage == range.passage && start == range.start && end == range.end;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * passage + start) + end;
    }
}
