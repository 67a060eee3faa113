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
 * Hashes of what a file of the site was made from.
 *
 * @param theme the hash of the templates
 * @param catalog the hash of everything but texts that pages may show
 * @param reads the questions about texts, sorted, each once
 * @param answers the hash of the answer to each question, in the same order
 */
public record TraceHashes(long theme, long catalog, List<Read> reads, List<Long> answers) {
    /** The hashes of a file that was kept, or whose path changes with its content. */
    public static final TraceHashes NONE = new TraceHashes(0, 0, List.of(), List.of());

    public TraceHashes {
        reads = List.copyOf(reads);
        answers = List.copyOf(answers);
    }

    /** Returns the hash of the answer to a question; empty if it was not asked. */
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
