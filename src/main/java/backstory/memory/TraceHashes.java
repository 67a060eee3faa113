package backstory.memory;

import backstory.graph.PageTrace.Kind;
import backstory.graph.PageTrace.Read;
import backstory.memory.store.RecordReader;
import backstory.memory.store.RecordWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a file of the site was made of, in hashes that are equal where it was the same.
 *
 * @param theme of the templates
 * @param catalog of all that any page may show besides texts
 * @param reads the questions that texts were asked, sorted, each once
 * @param answers the hash of what they answered to each, in the same order
 */
public record TraceHashes(long theme, long catalog, List<Read> reads, List<Long> answers) {
    /** Of what was kept, and of a file whose path changes with all that it shows. */
    public static final TraceHashes NONE = new TraceHashes(0, 0, List.of(), List.of());

    public TraceHashes {
        reads = List.copyOf(reads);
        answers = List.copyOf(answers);
    }

    /** The hash of what was answered to a question; empty where it was not asked. */
    Optional<Long> answer(Read read) {
        int at = Collections.binarySearch(reads, read);
        return at < 0 ? Optional.empty() : Optional.of(answers.get(at));
    }

    void write(RecordWriter out) {
        out.number(theme).number(catalog).count(reads.size());
        for (int i = 0; i < reads.size(); i++) {
            out.constant(reads.get(i).kind()).id(reads.get(i).of()).number(answers.get(i));
        }
    }

    static TraceHashes read(RecordReader in) {
        long theme = in.number();
        long catalog = in.number();
        int size = in.count();
        List<Read> reads = new ArrayList<>(size);
        List<Long> answers = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            reads.add(new Read(in.constant(Kind.values()), in.id()));
            answers.add(in.number());
        }
        return new TraceHashes(theme, catalog, reads, answers);
    }
}
