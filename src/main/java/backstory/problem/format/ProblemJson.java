package backstory.problem.format;

import backstory.json.JsonText;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints problems for programs, as one JSON document (RFC 8259):
 *
 * <pre>
 * {
 *   "version": 1,
 *   "errors": 1,
 *   "warnings": 0,
 *   "notices": 0,
 *   "problems": [
 *     {"rule": "unknown-reference", "severity": "error", "file": "content/articles/a.md", "line": 14, "column": 17,
 *      "length": 17, "message": "…", "hint": "…", "excerpt": "…"}
 *   ]
 * }
 * </pre>
 *
 * <p>Every key is there in each problem, in this order, a problem on one line; what is absent is an empty text. Keys may
 * be added; what would break a reader raises {@code version}. Paths are relative to the site's folder with {@code /},
 * lines and columns count from 1, columns and lengths in code points. A text with half a character, which no UTF-8 can
 * hold, has it escaped.
 */
public final class ProblemJson {
    private ProblemJson() {}

    /** Returns the document, with a line end. */
    public static String print(List<Problem> problems) {
        String lines = problems.stream().map(problem -> "\n    " + one(problem)).collect(Collectors.joining(","));
        StringBuilder counts = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long n = problems.stream().filter(p -> p.severity() == severity).count();
            counts.append("  \"")
                    .append(severity.word())
                    .append("s\": ")
                    .append(n)
                    .append(",\n");
        }
        return "{\n  \"version\": 1,\n" + counts + "  \"problems\": [" + lines + (lines.isEmpty() ? "" : "\n  ")
                + "]\n}\n";
    }

    private static String one(Problem problem) {
        Location at = problem.at();
        return "{\"rule\": " + JsonText.quoted(problem.rule().id())
                + ", \"severity\": " + JsonText.quoted(problem.severity().word())
                + ", \"file\": " + JsonText.quoted(at.file())
                + ", \"line\": " + at.line()
                + ", \"column\": " + at.column()
                + ", \"length\": " + at.length()
                + ", \"message\": " + JsonText.quoted(problem.message())
                + ", \"hint\": " + JsonText.quoted(problem.hint())
                + ", \"excerpt\": " + JsonText.quoted(problem.excerpt()) + "}";
    }
}
