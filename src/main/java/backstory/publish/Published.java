package backstory.publish;

import java.util.Optional;

/**
 * The result of publishing.
 *
 * @param source the commit that the site was built from
 * @param difference what is new on the branch, or would be
 * @param commit the id of the commit that was pushed; empty if there was no difference, or if the two were only
 *     compared
 */
public record Published(SourceCommit source, Difference difference, Optional<String> commit) {
    /** Returns the beginning of the id of the pushed commit, long enough for people; empty if nothing was pushed. */
    public Optional<String> shortCommit() {
        return commit.map(Git::shortId);
    }
}
