package backstory.markdown;

import backstory.problem.Location;
import java.util.List;

/**
 * A bracket of Pandoc citations: {@code [see @nyt-2018-08-06, para. 4; @rferl-2018-08-08]}.
 *
 * @param index its index in the prose, from 0 in reading order
 * @param passage the passage that it stands in
 * @param offset where it stands in the passage's text, which does not contain the citation itself
 */
public record Citation(int index, List<Cited> cited, int passage, int offset, Location at) {
    public Citation {
        cited = List.copyOf(cited);
    }

    /**
     * One key of the bracket.
     *
     * @param source the id after {@code @}
     * @param prefix the words before it, such as {@code see}, or empty
     * @param locator the place in the source as written, such as {@code para. 4}, or empty
     */
    public record Cited(String source, String prefix, String locator, Location at) {}
}
