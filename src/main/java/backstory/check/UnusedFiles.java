package backstory.check;

import backstory.graph.Texts;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reports a file that no text shows or links, which is therefore not copied. */
final class UnusedFiles {
    /** Matches files that are read, or copied whether or not anything links to them. */
    private static final Pattern READ =
            Pattern.compile("static/.*|sources\\.(?:bib|json)|urls\\.lock|.*\\.(?:md|markdown|mdown|yaml|yml)");

    private UnusedFiles() {}

    static void ask(Texts texts, Problems problems) {
        Set<String> used = new TreeSet<>(texts.shownImages());
        used.addAll(texts.linkedFiles());
        for (String file : texts.catalog().index().files()) {
            String path = file.substring("content/".length());
            boolean image = path.startsWith("images/");
            boolean read = !image && READ.matcher(path.toLowerCase(Locale.ROOT)).matches();
            if (!read && !used.contains(path)) {
                String hint = image
                        ? "show it with ![…](…), or remove it"
                        : "link to it, put it into content/static/" + " if it is to be copied as it is, or remove it";
                problems.add(Problem.of(
                                Rule.UNUSED_FILE,
                                Location.of(file),
                                image ? "nothing shows " + path : "nothing reads or links " + path)
                        .withHint("it is not copied; " + hint));
            }
        }
    }
}
