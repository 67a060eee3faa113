package backstory.memory;

import backstory.graph.PageTrace;
import backstory.graph.PageTrace.Kind;
import backstory.graph.PageTrace.Read;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * What a page asked of texts, with a number for each answer that it got.
 *
 * @param numbers equal for equal answers
 */
public record TraceHashes(SortedMap<Read, Long> numbers) {
    /** Of what asked nothing. */
    public static final TraceHashes NONE = new TraceHashes(new TreeMap<>());

    private static final List<Kind> KINDS = List.of(Kind.values());

    public TraceHashes {
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
    }

    /**
     * Of what a page asked.
     *
     * @param now the number for the answer to a question
     */
    public static TraceHashes of(PageTrace trace, ToLongFunction<Read> now) {
        SortedMap<Read, Long> numbers = new TreeMap<>();
        trace.reads().forEach(read -> numbers.put(read, now.applyAsLong(read)));
        return new TraceHashes(numbers);
    }

    void write(RecordWriter out) {
        out.count(numbers.size());
        numbers.forEach((read, number) ->
                out.mark(KINDS.indexOf(read.kind())).id(read.of()).number(number));
    }

    static TraceHashes read(RecordReader in) {
        SortedMap<Read, Long> numbers = new TreeMap<>();
        for (int left = in.count(); left > 0; left--) {
            numbers.put(new Read(KINDS.get(in.mark()), in.id()), in.number());
        }
        return new TraceHashes(numbers);
    }
}
