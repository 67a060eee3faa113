package backstory.problem.format;

import backstory.problem.Problem;
import backstory.problem.Severity;
import java.util.List;
import java.util.Locale;

/**
 * Prints problems for a person, in the one form that they have everywhere:
 *
 * <pre>
 * content/articles/a.md:14:17: error: no person has the id "rand-paull" [unknown-reference]
 *    14 | Then [Mr. Paul](person:rand-paull) left for St. Petersburg.
 *       |                 ^^^^^^^^^^^^^^^^^
 *    did you mean "rand-paul" (content/people/rand-paul.md)?
 * </pre>
 */
public final class ProblemPrinter {
    /** The maximum width; a wider line is cut around the place, so that a paragraph on one line stays readable. */
    private static final int WIDTH = 100;

    private final boolean color;

    public ProblemPrinter(boolean color) {
        this.color = color;
    }

    /** Returns one problem, with a line end after each of its lines. */
    public String print(Problem problem) {
        StringBuilder out = new StringBuilder();
        out.append(style("1", problem.at() + ": "))
                .append(style(code(problem.severity()), problem.severity().word() + ": "))
                .append(visible(problem.message()))
                .append(style("2", " [" + problem.rule().id() + "]"))
                .append('\n');
        if (!problem.excerpt().isBlank()) {
            excerpt(problem, out);
        }
        if (!problem.hint().isEmpty()) {
            out.append("   ").append(visible(problem.hint())).append('\n');
        }
        return out.toString();
    }

    /**
     * Returns a summary of the numbers of problems: {@code 2 errors, 1 warning}; {@code no problems} if there are none.
     */
    public static String count(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long n = problems.stream().filter(p -> p.severity() == severity).count();
            if (n > 0) {
                out.append(out.length() == 0 ? "" : ", ").append(n).append(' ').append(severity.word());
                out.append(n == 1 ? "" : "s");
            }
        }
        return out.length() == 0 ? "no problems" : out.toString();
    }

    private void excerpt(Problem problem, StringBuilder out) {
        int[] line = problem.excerpt().codePoints().toArray();
        int start = Math.min(problem.at().column() - 1, line.length);
        int length = Math.max(1, Math.min(problem.at().length(), line.length - start));
        int from = line.length <= WIDTH ? 0 : Math.max(0, Math.min(start - WIDTH / 3, line.length - WIDTH));
        int to = Math.min(line.length, from + WIDTH);
        for (int i = from; i < to; i++) {
            line[i] = Columns.picture(line[i]);
        }
        String gutter = String.format(Locale.ROOT, "%5d | ", problem.at().line());
        String cutBefore = from > 0 ? "…" : "";
        out.append(style("2", gutter)).append(cutBefore).append(new String(line, from, to - from));
        out.append(to < line.length ? "…" : "").append('\n');
        out.append(style("2", " ".repeat(gutter.length() - 2) + "| "));
        out.append(" ".repeat(cutBefore.length()));
        for (int i = from; i < start; i++) {
            out.append(" ".repeat(Columns.width(line[i])));
        }
        int underlined = 0;
        for (int i = start; i < Math.min(to, start + length); i++) {
            underlined += Columns.width(line[i]);
        }
        out.append(style(code(problem.severity()), "^".repeat(Math.max(1, underlined))))
                .append('\n');
    }

    /**
     * Returns a text that can be shown: a tab becomes one blank; every other control character, and those that change
     * the direction of text, become a visible symbol. The number of characters stays the same, so that columns stay
     * right.
     */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(Columns.picture(c)));
        return out.toString();
    }

    private static String code(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case NOTICE -> "1;36";
        };
    }

    private String style(String code, String text) {
        return color ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
