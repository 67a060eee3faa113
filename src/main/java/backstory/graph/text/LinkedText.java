package backstory.graph.text;

import backstory.entry.Source;
import backstory.markdown.Heading;
import backstory.markdown.Token;
import java.util.List;

/**
 * A text with everything in it resolved, as pages need it: its tokens, and their targets by index. Its syntax tree is
 * not kept.
 *
 * @param headings of a body, in reading order
 * @param firstParagraph the words of the first paragraph that is not an alert, or empty
 * @param tokens its words with the markup around them
 * @param targets the target of each of its references
 * @param mentions the target of each automatic link
 * @param citations what each of its citations cites
 * @param blocks what each of its directives places
 */
public record LinkedText(
        List<Heading> headings,
        String firstParagraph,
        List<Token> tokens,
        List<Target> targets,
        List<Target.OfEntry> mentions,
        List<List<Cited>> citations,
        List<Block> blocks) {
    /** An empty text. */
    public static final LinkedText NONE =
            new LinkedText(List.of(), "", List.of(), List.of(), List.of(), List.of(), List.of());

    public LinkedText {
        tokens = List.copyOf(tokens);
        headings = List.copyOf(headings);
        targets = List.copyOf(targets);
        mentions = List.copyOf(mentions);
        citations = List.copyOf(citations);
        blocks = List.copyOf(blocks);
    }

    /**
     * A source that a citation cites.
     *
     * @param prefix the words before it, such as {@code see}, or empty
     * @param locator the place in it as written, or empty
     */
    public record Cited(Source source, String prefix, String locator) {}
}
