package backstory.check;

import backstory.graph.Texts;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.Set;
import java.util.TreeSet;

/** An image that no text shows: it is not copied. */
final class UnusedFiles {
    private UnusedFiles() {}

    static void ask(Texts texts, Problems problems) {
        Set<String> used = new TreeSet<>(texts.shownImages());
        used.addAll(texts.linkedFiles());
        for (String file : texts.catalog().library().files()) {
            String path = file.substring("content/".length());
            if (path.startsWith("images/") && !used.contains(path)) {
                problems.add(Problem.of(Rule.UNUSED_FILE, Location.of(file), "nothing shows " + path)
                        .withHint("it is not copied; show it with ![…](…), or remove it"));
            }
        }
    }
}
