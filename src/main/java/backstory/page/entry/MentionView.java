package backstory.page.entry;

import backstory.page.view.LinkView;
import java.util.List;

/**
 * The places in one text that mention an entry.
 *
 * @param text the text they are in; the sentences are in its language
 */
public record MentionView(LinkView text, List<Sentence> sentences) {

    /** A sentence and the address of the section that it stands in. */
    public record Sentence(String text, String href) {}
}
