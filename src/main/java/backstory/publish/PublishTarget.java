package backstory.publish;

/**
 * Where a site is published.
 *
 * @param remote the name of a remote of the repository: {@code origin}
 * @param branch the name of its branch: {@code gh-pages}
 */
public record PublishTarget(String remote, String branch) {
    /** The branch as git names it in full. */
    String ref() {
        return "refs/heads/" + branch;
    }

    @Override
    public String toString() {
        return branch + " of " + remote;
    }
}
