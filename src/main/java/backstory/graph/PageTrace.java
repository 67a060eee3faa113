package backstory.graph;

import backstory.entry.id.EntryId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The questions that the making of a page or file asked about texts. The result would be the same again as long as the
 * answers and front matter stay the same.
 *
 * @param reads sorted, each once
 */
public record PageTrace(List<Read> reads) {
    /** The trace of something that asks nothing about texts. */
    public static final PageTrace NONE = new PageTrace(List.of());

    public PageTrace {
        reads = List.copyOf(reads);
    }

    /**
     * Returns true if any of these questions was asked.
     *
     * @param some a few questions
     */
    public boolean asks(Set<Read> some) {
        return some.stream().anyMatch(read -> Collections.binarySearch(reads, read) >= 0);
    }

    /** The kinds of questions about an entry. */
    public enum Kind {
        /** The text of the entry itself. */
        TEXT,
        /** Which entries its text mentions or cites, in reading order. */
        MENTIONED,
        /** Where texts mention the entry, with the sentences. */
        MENTIONS,
        /** How often texts mention the entry. */
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

        /**
         * Written by hand, as for every key: the one that Java generates for a record costs a chain of calls each time.
         */
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
