package backstory.graph;

import backstory.entry.id.EntryId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What something that was made asked of texts: it would be the same again as long as all answers are, and front matter.
 *
 * @param reads sorted, each once
 */
public record PageTrace(List<Read> reads) {
    /** The trace of what asks no text. */
    public static final PageTrace NONE = new PageTrace(List.of());

    public PageTrace {
        reads = List.copyOf(reads);
    }

    /**
     * True if some of these questions were asked.
     *
     * @param some few of them
     */
    public boolean asks(Set<Read> some) {
        return some.stream().anyMatch(read -> Collections.binarySearch(reads, read) >= 0);
    }

    /** What can be asked of an entry. */
    public enum Kind {
        /** The text of the entry itself. */
        TEXT,
        /** Which entries its text mentions or cites, in reading order. */
        MENTIONED,
        /** Where texts mention it, with the sentences. */
        MENTIONS,
        /** How often they do. */
        TIMES_MENTIONED
    }

    /** One question. */
    public record Read(Kind kind, EntryId of) implements Comparable<Read> {
        private static final Comparator<Read> ORDER =
                Comparator.comparing(Read::of).thenComparing(Read::kind);

        @Override
        public int compareTo(Read other) {
            return ORDER.compare(this, other);
        }

        /** By hand, as that of every key: what Java makes by itself for a record is a chain of calls each time. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Read read && kind == read.kind && of.equals(read.of);
        }

        @Override
        public int hashCode() {
            return 31 * of.hashCode() + kind.hashCode();
        }
    }
}
