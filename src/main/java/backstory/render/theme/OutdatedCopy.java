package backstory.render.theme;

import backstory.bytes.Sha256;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Detects outdated copies of built-in files. A copy says in a comment from which file it was made, as
 * {@code theme copy} writes it, so that a build can report when a newer version of the program has another file.
 */
public final class OutdatedCopy {
    private static final Pattern NOTE = Pattern.compile("copied from (?<name>\\S+) (?<digest>[0-9a-f]{12})\\b");
    private static final int DIGITS = 12;

    private OutdatedCopy() {}

    /** Reports a copy if the built-in file of this name is no longer the one that was copied. */
    public static void ask(ThemeFile file, Problems problems) {
        if (!ThemeFiles.BUILT_IN.contains(file.name())) {
            return;
        }
        TemplateFile source = file.template();
        Matcher note = NOTE.matcher(source.line(1));
        if (note.find()
                && !note.group("digest")
                        .equals(digest(ThemeFiles.builtIn(file.name()).text()))) {
            Location at = source.at(note.start("digest"), note.end("digest"));
            problems.add(Problem.of(
                            Rule.OUTDATED_COPY,
                            at,
                            "the built-in " + file.name() + " has changed since this copy was made")
                    .withHint("backstory theme diff " + file.name()
                            + " shows how yours differs from it; when you have taken" + " over what you want, write "
                            + digest(ThemeFiles.builtIn(file.name()).text()) + " here")
                    .withExcerpt(source.line(1)));
        }
    }

    /** Returns a copy of a built-in file with the comment that marks it, in the syntax of its kind. */
    static String copy(String name) {
        String text = ThemeFiles.builtIn(name).text();
        String note = "copied from " + name + " " + digest(text);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "css", "js" -> "/* " + note + " */\n" + text;
            case "svg" -> "<!-- " + note + " -->\n" + text;
            default -> "<#-- " + note + " -->\n" + text;
        };
    }

    private static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
