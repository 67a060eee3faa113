package backstory.publish;

import backstory.problem.UsageError;

/**
 * The commit that the site was built from.
 *
 * @param id its whole object id
 * @param date the commit's date in git's format for programs: seconds since 1970 and an offset
 * @param changed true if {@code content/} or {@code templates/} contain changes that are not in it, apart from the list
 *     of published addresses, which publishing itself writes
 */
public record SourceCommit(String id, String date, boolean changed) {
    /** Compares without touching the index, which {@code status} would refresh. */
    private static final String[] STATUS = {
        "--no-optional-locks",
        "status",
        "--porcelain",
        "--untracked-files=normal",
        "--",
        "content",
        "templates",
        ":(exclude)content/urls.lock"
    };

    /** @throws UsageError if the repository has no commit yet */
    static SourceCommit of(Git git) {
        Git.Answer head = git.ask("log", "-1", "--no-show-signature", "--format=%H %cd", "--date=raw", "HEAD", "--");
        if (!head.isGood()) {
            throw new UsageError("this repository has no commit yet: commit the site's files first, since what is"
                    + " published names the commit that it was built from");
        }
        String[] parts = head.line().split(" ", 2);
        String status = git.run(STATUS).out();
        return new SourceCommit(parts[0], parts[1], !status.isEmpty());
    }

    /** Returns a part of the id that is long enough for people. */
    public String shortId() {
        return Git.shortId(id);
    }

    /**
     * Returns the message of the commit on the branch. By its last lines, the next publishing recognizes the commit as
     * ours.
     */
    String message(String tree) {
        return "Publish " + shortId() + "\n\nThe site as Backstory built it from the commit\n" + id
                + (changed ? "\nwith changes that were not committed" : "") + ".\n\n"
                + RemoteBranch.TREE + tree + "\nBackstory-Source: " + id + (changed ? "-changed" : "") + "\n";
    }
}
