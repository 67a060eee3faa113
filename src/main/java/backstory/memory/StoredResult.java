package backstory.memory;

import backstory.problem.Problem;
import java.util.List;

/**
 * What a build said.
 *
 * @param counts for its closing line
 * @param problems sorted, with the lines that they point into
 */
public record StoredResult(List<Integer> counts, List<Problem> problems) {
    public StoredResult {
        counts = List.copyOf(counts);
        problems = List.copyOf(problems);
    }

    void write(RecordWriter out) {
        out.list(counts, out::count).list(problems, out::problem);
    }

    static StoredResult read(RecordReader in) {
        return new StoredResult(in.list(in::count), in.list(in::problem));
    }
}
