package backstory.read.yaml;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The two parts of a Markdown file. Only a line of {@code ---} that is the first of the file opens front matter, and
 * the first later line of {@code ---} closes it; all further ones belong to the body.
 *
 * @param yaml the lines between the fences, or empty if there is no front matter, which is reported
 * @param body the text below; if a fence is missing, as much of the file as is certainly body
 */
public record FrontMatter(Optional<Text> yaml, Text body) {
    private static final Pattern MISTYPED = Pattern.compile("\\s*(?:[-–—−]{2,}|[–—−]|\\.{3})\\s*");

    /** Returns the place of the opening fence, for problems of the whole front matter. */
    public static Location fence(String file) {
        return new Location(file, 1, 1, 3);
    }

    /** Splits a file; a missing fence is reported. */
    public static FrontMatter split(Text text, Problems problems) {
        String all = text.value();
        if (!isFence(line(all, 0))) {
            problems.add(missing(text.file(), all.split("\n", -1)));
            return new FrontMatter(Optional.empty(), text);
        }
        int first = next(all, 0);
        int line = 1;
        for (int start = first; start <= all.length(); start = next(all, start)) {
            if (isFence(line(all, start))) {
                Text yaml = Text.lines(all.substring(first, start), text.file(), 2);
                String body = all.substring(Math.min(next(all, start), all.length()));
                return new FrontMatter(Optional.of(yaml), Text.lines(body, text.file(), line + 2));
            }
            line++;
        }
        return unclosed(text, all.split("\n", -1), problems);
    }

    /** Returns the line that begins here, without its end. */
    private static String line(String all, int start) {
        int end = all.indexOf('\n', start);
        return all.substring(start, end < 0 ? all.length() : end);
    }

    /** Returns the start of the next line; past the end if there is none. */
    private static int next(String all, int start) {
        int end = all.indexOf('\n', start);
        return end < 0 ? all.length() + 1 : end + 1;
    }

    private static FrontMatter unclosed(Text text, String[] lines, Problems problems) {
        int mistyped = 1;
        while (mistyped < lines.length && !MISTYPED.matcher(lines[mistyped]).matches()) {
            mistyped++;
        }
        problems.add(unclosed(text.file(), lines, mistyped));
        int bodyStart = Math.min(lines.length, mistyped + 1);
        return new FrontMatter(Optional.empty(), part(text, lines, bodyStart, lines.length));
    }

    private static boolean isFence(String line) {
        return line.startsWith("---") && line.substring(3).isBlank();
    }

    /** Returns lines {@code from} to {@code to} (exclusive), counted from 0, as a text that knows its first line. */
    private static Text part(Text text, String[] lines, int from, int to) {
        int start = 0;
        for (int i = 0; i < from; i++) {
            start += lines[i].length() + 1;
        }
        int end = start;
        for (int i = from; i < to; i++) {
            end += lines[i].length() + 1;
        }
        int length = text.value().length();
        String value = text.value().substring(Math.min(start, length), Math.min(end, length));
        return Text.lines(value, text.file(), from + 1);
    }

    private static Problem missing(String file, String[] lines) {
        Problem problem = Problem.of(
                Rule.FRONT_MATTER_MISSING, Location.of(file), "no front matter: the first line of the file is not ---");
        if (MISTYPED.matcher(lines[0]).matches()) {
            return problem.withHint("\"" + lines[0].strip() + "\" looks like a mistyped fence; write ---");
        }
        int first = 0;
        while (first < lines.length - 1 && lines[first].isBlank()) {
            first++;
        }
        return problem.withHint(
                first > 0 && isFence(lines[first])
                        ? "take away what stands above the --- on line " + (first + 1)
                        : "begin the file with a line of ---, the keys (title: …) and another line of ---");
    }

    private static Problem unclosed(String file, String[] lines, int mistyped) {
        Problem problem =
                Problem.of(Rule.FRONT_MATTER_UNCLOSED, fence(file), "front matter opened here is never closed");
        return problem.withHint(
                mistyped < lines.length
                        ? "\"" + lines[mistyped].strip() + "\" on line " + (mistyped + 1)
                                + " looks like a mistyped fence; write ---"
                        : "add a line with --- below the last key");
    }
}
