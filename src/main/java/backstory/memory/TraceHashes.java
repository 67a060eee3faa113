package backstory.memory;

import backstory.graph.PageTrace.Kind;
import backstory.graph.PageTrace.Read;
import backstory.memory.store.RecordReader;
import backstory.memory.store.RecordWriter;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a file of the site was made of, in hashes that are equal where it was the same.
 *
 * @param theme of the templates
 * @param catalog of all that any page may show besides texts
 * @param reads of what texts answered to each question
 */
public record TraceHashes(long theme, long catalog, SortedMap<Read, Long> reads) {
    /** Of what was kept, and of a file whose path changes with all that it shows. */
    public static final TraceHashes NONE = new TraceHashes(0, 0, new TreeMap<>());

    public TraceHashes {
        reads = Collections.unmodifiableSortedMap(new TreeMap<>(reads));
    }

    void write(RecordWriter out) {
        out.number(theme).number(catalog);
        out.list(
                reads.entrySet(),
                read -> out.constant(read.getKey().kind())
                        .id(read.getKey().of())
                        .number(read.getValue()));
    }

    static TraceHashes read(RecordReader in) {
        long theme = in.number();
        long catalog = in.number();
        SortedMap<Read, Long> reads = new TreeMap<>();
        for (int left = in.count(); left > 0; left--) {
            reads.put(new Read(in.constant(Kind.values()), in.id()), in.number());
        }
        return new TraceHashes(theme, catalog, reads);
    }
}
