package backstory.publish;

import backstory.problem.UsageError;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The present content of the branch on the remote.
 *
 * <p>A commit is ours if its message names its tree ({@value #TREE}): a commit that was changed afterwards has the same
 * message, but another tree. One other kind of commit is expected: GitHub itself writes a commit with nothing but
 * {@code CNAME} when a domain is set on its web pages.
 */
final class RemoteBranch {
    /** The beginning of the line that names the tree in the message of our commits. */
    static final String TREE = "Backstory-Tree: ";

    private static final String CNAME = "CNAME";

    private final Git git;
    private final String tip;

    private RemoteBranch(Git git, String tip) {
        this.git = git;
        this.tip = tip;
    }

    /**
     * Asks the remote, and fetches the branch unless its commit is here already. No branch and no remote-tracking
     * branch of this repository changes.
     */
    static RemoteBranch read(Git git, PublishTarget target) {
        String line = git.run("ls-remote", target.remote(), target.ref())
                .out()
                .lines()
                .filter(found -> found.endsWith("\t" + target.ref()))
                .findFirst()
                .orElse("");
        String tip = line.isEmpty() ? "" : line.substring(0, line.indexOf('\t'));
        if (!tip.isEmpty() && !git.ask("cat-file", "-e", tip + "^{tree}").isGood()) {
            git.run(
                    "fetch",
                    "--quiet",
                    "--no-tags",
                    "--no-recurse-submodules",
                    "--refmap=",
                    target.remote(),
                    target.ref());
        }
        return new RemoteBranch(git, tip);
    }

    /** Returns the commit at its end, or empty if there is no such branch. */
    String tip() {
        return tip;
    }

    /** Returns the id of the content of each file, by path. */
    SortedMap<String, String> files() {
        return tip.isEmpty() ? new TreeMap<>() : files(tip);
    }

    private SortedMap<String, String> files(String commit) {
        SortedMap<String, String> files = new TreeMap<>();
        for (String entry :
                git.run("ls-tree", "-r", "-z", "--full-tree", commit).out().split("\0", -1)) {
            if (!entry.isEmpty()) {
                String[] modeTypeId = entry.substring(0, entry.indexOf('\t')).split(" ", -1);
                files.put(entry.substring(entry.indexOf('\t') + 1), modeTypeId[2]);
            }
        }
        return files;
    }

    /** Returns the domain in its file {@code CNAME}, or empty. */
    String domain() {
        return files().containsKey(CNAME)
                ? BuiltSite.domain(
                        git.run("cat-file", "blob", tip + ":" + CNAME).out())
                : "";
    }

    /** @throws UsageError if the branch ends in a commit by others, which publishing would overwrite */
    void refuseStrangers(PublishTarget target) {
        String commit = tip;
        while (!commit.isEmpty()
                && !isOurs(commit)
                && !isNothingBut(CNAME, files(commit).keySet())) {
            List<String> parents = parents(commit);
            if (parents.size() != 1 || !isNothingBut(CNAME, changed(parents.get(0), commit))) {
                throw new UsageError("the branch " + target + " ends in a commit that Backstory did not make: "
                        + describe(commit) + "; nothing was pushed. Name another branch with --branch, or, if nobody"
                        + " needs what is on this one, delete it: git push " + target.remote() + " --delete "
                        + target.branch());
            }
            commit = parents.get(0);
        }
    }

    private boolean isOurs(String commit) {
        String tree = git.run("rev-parse", "--verify", commit + "^{tree}").line();
        return git.run("log", "-1", "--no-show-signature", "--format=%B", commit, "--")
                .out()
                .lines()
                .anyMatch(line -> line.equals(TREE + tree));
    }

    private List<String> parents(String commit) {
        String line = git.run("log", "-1", "--no-show-signature", "--format=%P", commit, "--")
                .line();
        return line.isEmpty() ? List.of() : List.of(line.split(" ", -1));
    }

    private List<String> changed(String parent, String commit) {
        return Arrays.stream(git.run("diff-tree", "-r", "-z", "--name-only", parent, commit)
                        .out()
                        .split("\0", -1))
                .filter(path -> !path.isEmpty())
                .toList();
    }

    private static boolean isNothingBut(String name, Collection<String> paths) {
        return paths.stream().allMatch(name::equals);
    }

    private String describe(String commit) {
        return git.run("log", "-1", "--no-show-signature", "--format=%h \"%s\" by %an", commit, "--")
                .line();
    }
}
