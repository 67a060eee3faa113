package backstory.problem.format;

import backstory.problem.Location;
import backstory.problem.Problem;

/**
 * Prints problems as workflow commands, which GitHub shows beside the lines they are about:
 *
 * <pre>
 * ::error file=content/a.md,line=14,col=17,title=unknown-reference::no person has the id "x"%0Adid you mean "y"?%0A…
 * </pre>
 *
 * <p>GitHub keeps some ten annotations of each severity for a step, and its log shows only the text after the second
 * {@code ::}; so that ends with the hint and the place. Values are escaped as GitHub's own toolkit does it ({@code
 * packages/core/src/command.ts}): no text of a writer can begin a command or add a property.
 */
public final class GitHubAnnotations {
    private final String folder;

    /** @param folder of the site in the repository, with {@code /} at its end, or empty if that is the repository */
    public GitHubAnnotations(String folder) {
        this.folder = folder;
    }

    /** Returns one problem on one line, with its line end. */
    public String print(Problem problem) {
        Location at = problem.at();
        String hint = problem.hint().isEmpty() ? "" : problem.hint() + "\n";
        return "::" + problem.severity().word()
                + " file=" + property(folder + at.file())
                + ",line=" + at.line()
                + ",col=" + at.column()
                + ",title=" + property(problem.rule().id())
                + "::" + data(problem.message() + "\n" + hint + folder + at) + "\n";
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
