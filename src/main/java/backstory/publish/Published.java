package backstory.publish;

import java.util.Optional;

/**
 * What became of publishing.
 *
 * @param source the commit that the site was built from
 * @param difference what is new on the branch, or would be
 * @param commit the id of the commit that was pushed; empty where nothing was, for nothing differed or it was only
 *     asked what would
 */
public record Published(SourceCommit source, Difference difference, Optional<String> commit) {
    /** Enough of the id of the pushed commit for people; empty where nothing was pushed. */
    public Optional<String> shortCommit() {
        return commit.map(Git::shortId);
    }
}
