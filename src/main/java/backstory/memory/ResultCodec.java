package backstory.memory;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** What a build said, as bytes: its problems, with the lines that they point into, and its counts. */
public final class ResultCodec {
    private ResultCodec() {}

    /**
     * What a build said.
     *
     * @param counts for its closing line
     */
    public record Result(List<Integer> counts, List<Problem> problems) {
        public Result {
            counts = List.copyOf(counts);
            problems = List.copyOf(problems);
        }
    }

    static void write(Result result, RecordWriter out) {
        out.count(result.counts().size());
        result.counts().forEach(out::count);
        out.count(result.problems().size());
        result.problems().forEach(problem -> problem(problem, out));
    }

    static void problem(Problem problem, RecordWriter out) {
        out.text(problem.rule().name()).text(problem.severity().name());
        place(problem.at(), out);
        out.text(problem.message()).text(problem.hint()).text(problem.excerpt());
    }

    static void place(Location at, RecordWriter out) {
        out.text(at.file()).count(at.line()).count(at.column()).count(at.length());
    }

    static Result read(RecordReader in) {
        List<Integer> counts = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            counts.add(in.count());
        }
        int count = in.count();
        List<Problem> problems = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            problems.add(problem(in));
        }
        return new Result(counts, problems);
    }

    static Problem problem(RecordReader in) {
        Rule rule = Rule.valueOf(in.text());
        Severity severity = Severity.valueOf(in.text());
        return new Problem(rule, severity, place(in), in.text(), in.text(), in.text());
    }

    static Location place(RecordReader in) {
        return new Location(in.text(), in.count(), in.count(), in.count());
    }
}
