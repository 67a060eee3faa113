package backstory.publish;

import backstory.problem.UsageError;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds what has changed in a folder since a commit. */
public final class ChangedFiles {
    private ChangedFiles() {}

    /**
     * Returns the files that differ from those of a commit, whether committed, uncommitted or deleted, and those that
     * git does not track.
     *
     * @param ref a commit, branch or tag
     * @return paths relative to the folder, with {@code /} on every system
     * @throws UsageError if the folder is in no repository, or the repository has no such commit
     */
    public static Set<String> since(String ref, Path folder) {
        Git git = Git.in(folder);
        git.run("rev-parse", "--git-dir");
        Git.Answer commit = git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}");
        if (!commit.isGood()) {
            throw new UsageError("git has no commit \"" + ref + "\" here: name a commit, branch or tag; a workflow has"
                    + " to fetch it first (fetch-depth: 0)");
        }
        Set<String> files = new TreeSet<>();
        add(files, git.run("diff", "--name-only", "-z", "--no-renames", "--relative", commit.line(), "--", "."));
        add(files, git.run("ls-files", "-z", "--others", "--exclude-standard", "--", "."));
        return files;
    }

    private static void add(Set<String> files, Git.Answer answer) {
        Stream.of(answer.out().split("\0")).filter(path -> !path.isEmpty()).forEach(files::add);
    }
}
