package backstory.build;

import backstory.output.Changes;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a build said, as bytes: its problems, with the lines that they point into, and its counts. */
final class Said {
    private Said() {}

    static void write(BuildResult result, RecordWriter out) {
        out.numbers(result.counts().all());
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

    /** @param files how many of them stand in the output */
    static BuildResult read(RecordReader in, int files) {
        Counts counts = Counts.of(in.numbers());
        int count = in.count();
        List<Problem> problems = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            problems.add(problem(in));
        }
        Changes none = new Changes(List.of(), List.of(), List.of(), files);
        return new BuildResult(problems, Optional.of(none), counts, Inventory.NONE, Reasons.NONE);
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
