package backstory.publish;

/**
 * The branch on which a site is published.
 *
 * @param remote the name of a remote of the repository: {@code origin}
 * @param branch the name of its branch: {@code gh-pages}
 */
public record PublishTarget(String remote, String branch) {
    /** Returns the full ref of the branch. */
    String ref() {
        return "refs/heads/" + branch;
    }

    @Override
    public String toString() {
        return branch + " of " + remote;
    }
}
