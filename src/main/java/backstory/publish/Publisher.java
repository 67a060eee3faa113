package backstory.publish;

import backstory.problem.PortablePath;
import backstory.problem.UsageError;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Puts a built site on a branch of a remote, as one commit on top of the existing ones, whose tree contains the site
 * and nothing else.
 *
 * <p>The commit is made from objects alone: blobs, a tree through an index outside the repository, and a commit that no
 * branch points to. The only step that others can see is the push, which the remote accepts as a whole or not at all.
 * If an earlier step fails, only unreachable objects remain, which git removes by itself. The push is a child of the
 * commit that was found first, and carries a lease on that commit ({@code git push --force-with-lease=REF:COMMIT}). So
 * it can neither overwrite another commit nor lose a race without reporting it.
 */
public final class Publisher {
    /** Matches git's message about a branch that has moved since the lease was taken. */
    private static final Pattern LOST_RACE = Pattern.compile(
            "stale info|fetch first|non-fast-forward|failed to update ref|cannot lock ref|reference already exists");

    /**
     * Matches names that git uses for other things or takes for commits: a branch with such a name would be hard to
     * reach.
     */
    private static final Pattern NO_BRANCH =
            Pattern.compile("@|HEAD|[A-Z_]+_HEAD|refs/.*|-.*|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}");

    private final Git git;
    private final PublishTarget target;
    private final Limits limits;
    private final SourceCommit source;

    private Publisher(Git git, PublishTarget target, Limits limits, SourceCommit source) {
        this.git = git;
        this.target = target;
        this.limits = limits;
        this.source = source;
    }

    /**
     * Checks whether publishing can work, before a site is built for it.
     *
     * @param git in the site's folder
     * @throws UsageError if there is no git, no repository, no commit or no such remote, or if the branch cannot be
     *     used
     */
    public static Publisher to(PublishTarget target, Git git, Limits limits) {
        Git.Answer repository = git.ask("rev-parse", "--git-dir");
        if (!repository.isGood()) {
            throw new UsageError(
                    repository.err().contains("not a git repository")
                            ? "this folder is not in a git repository: make one with git init, or write the site into a"
                                    + " file with --zip"
                            : "git refuses this folder: " + repository.complaint());
        }
        refuseUnknownRemote(git, target.remote());
        refuseUnfitBranch(git, target.branch());
        return new Publisher(git, target, limits, SourceCommit.of(git));
    }

    private static void refuseUnknownRemote(Git git, String name) {
        if (name.startsWith("-")) {
            throw new UsageError("\"" + name + "\" cannot be the name of a remote, since git takes it for an option:"
                    + " rename it in the file config of the repository");
        }
        List<String> remotes = git.run("remote").out().lines().toList();
        if (!remotes.contains(name)) {
            String known = remotes.isEmpty() ? "" : ", or name one with --remote: " + String.join(", ", remotes);
            throw new UsageError("this repository has no remote \"" + name + "\": add it with git remote add " + name
                    + " ADDRESS" + known);
        }
    }

    private static void refuseUnfitBranch(Git git, String name) {
        Git.Answer meant = git.ask("check-ref-format", "--branch", name); // resolves names such as @{-1}
        if (!meant.isGood()
                || !meant.line().equals(name)
                || NO_BRANCH.matcher(name).matches()) {
            throw new UsageError("\"" + name + "\" cannot be the name of a branch: choose another with --branch");
        }
        if (git.ask("symbolic-ref", "--quiet", "HEAD").line().equals("refs/heads/" + name)) {
            throw new UsageError("the branch " + name + " is the one you work on, and a branch for publishing holds"
                    + " nothing but the site: choose another with --branch");
        }
    }

    /** Returns what publishing would change, and pushes nothing. */
    public Published compare(BuiltSite site) {
        RemoteBranch branch = open(site);
        SortedMap<String, String> blobs = blobs(site, false);
        inIndex(blobs, aside -> aside);
        return new Published(source, Difference.between(branch.files(), blobs), Optional.empty());
    }

    /**
     * Publishes the site, unless it is already on the branch.
     *
     * @throws UsageError if the site, the branch or the remote prevents it; then the remote is unchanged
     */
    public Published publish(BuiltSite site) {
        RemoteBranch branch = open(site);
        SortedMap<String, String> blobs = blobs(site, true);
        Difference difference = Difference.between(branch.files(), blobs);
        if (difference.isEmpty()) {
            return new Published(source, difference, Optional.empty());
        }
        String commit = commit(tree(blobs), branch.tip());
        push(commit, branch.tip());
        return new Published(source, difference, Optional.of(commit));
    }

    private RemoteBranch open(BuiltSite site) {
        site.refuseOver(limits);
        RemoteBranch branch = RemoteBranch.read(git, target);
        branch.refuseStrangers(target);
        refuseLosingDomain(branch.domain(), site.domain());
        return branch;
    }

    private void refuseLosingDomain(String theirs, String ours) {
        if (!theirs.isEmpty() && !theirs.equals(ours)) {
            String found = ours.isEmpty() ? "the site has none" : "the site has " + ours;
            throw new UsageError("the file CNAME on " + target + " says " + theirs + ", and " + found
                    + "; nothing was pushed. Write cname: " + theirs + " into content/site.yaml to keep the domain, or"
                    + " remove CNAME from the branch first");
        }
    }

    /** Returns the ids of the files' contents; git finds those that it has already. */
    private SortedMap<String, String> blobs(BuiltSite site, boolean keep) {
        StringBuilder paths = new StringBuilder();
        site.files()
                .keySet()
                .forEach(path -> paths.append(
                                PortablePath.text(site.folder().resolve(path).toAbsolutePath()))
                        .append('\n'));
        String[] hash = keep
                ? new String[] {"hash-object", "-w", "--no-filters", "--stdin-paths"}
                : new String[] {"hash-object", "--no-filters", "--stdin-paths"};
        Iterator<String> ids = git.feed(paths.toString(), hash).out().lines().iterator();
        SortedMap<String, String> blobs = new TreeMap<>();
        site.files().keySet().forEach(path -> blobs.put(path, ids.next()));
        return blobs;
    }

    /** Makes a tree in an index of its own, and writes nothing but what a tree needs. */
    private String tree(SortedMap<String, String> blobs) {
        return inIndex(blobs, aside -> aside.run("write-tree").line());
    }

    private <T> T inIndex(SortedMap<String, String> blobs, Function<Git, T> use) {
        StringBuilder entries = new StringBuilder();
        blobs.forEach((path, id) ->
                entries.append("100644 ").append(id).append('\t').append(path).append('\0'));
        try (TemporaryFolder scratch = TemporaryFolder.make()) {
            Git aside =
                    git.with("GIT_INDEX_FILE", scratch.folder().resolve("index").toString());
            aside.feed(entries.toString(), "update-index", "--add", "-z", "--index-info");
            refuseDropped(
                    blobs.keySet(),
                    aside.run("ls-files", "-z", "--full-name", ":/").out());
            return use.apply(aside);
        }
    }

    /** Refuses files that git left out: on some systems it reserves certain names, and only prints a remark. */
    private static void refuseDropped(Set<String> paths, String taken) {
        Set<String> dropped = new TreeSet<>(paths);
        dropped.removeAll(List.of(taken.split("\0", -1)));
        if (!dropped.isEmpty()) {
            throw new UsageError("git takes no file of the name " + String.join(", ", dropped)
                    + ", since some systems would take it for one of git's own: rename it below content/, or write the"
                    + " site into a file with --zip");
        }
    }

    private String commit(String tree, String parent) {
        Git dated = git.with("GIT_AUTHOR_DATE", source.date()).with("GIT_COMMITTER_DATE", source.date());
        String signing =
                git.ask("config", "--type=bool", "--get", "commit.gpgSign").line();
        String sign = signing.equals("true") ? "-S" : "--no-gpg-sign";
        String message = source.message(tree);
        return (parent.isEmpty()
                        ? dated.feed(message, "commit-tree", sign, tree)
                        : dated.feed(message, "commit-tree", sign, "-p", parent, tree))
                .line();
    }

    private void push(String commit, String expected) {
        Git.Answer answer = git.ask(
                "push",
                "--porcelain",
                "--no-follow-tags",
                "--recurse-submodules=no",
                "--force-with-lease=" + target.ref() + ":" + expected,
                target.remote(),
                commit + ":" + target.ref());
        if (answer.isGood()) {
            return;
        }
        String status = answer.out()
                .lines()
                .filter(line -> line.startsWith("!"))
                .findFirst()
                .orElse("");
        if (status.isEmpty()) {
            throw new UsageError("git push to " + target + " broke off: " + answer.complaint()
                    + "; publish again, which sees by itself whether it arrived");
        }
        if (LOST_RACE.matcher(status).find()) {
            throw new UsageError("somebody else has changed " + target + " meanwhile; nothing was pushed. Fetch their"
                    + " work and publish again");
        }
        String reason = status.substring(status.lastIndexOf('\t') + 1);
        throw new UsageError(
                target + " is what it was: the remote refused the push: " + reason + ": " + answer.complaint());
    }
}
