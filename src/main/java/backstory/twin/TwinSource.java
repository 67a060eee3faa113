package backstory.twin;

import backstory.markdown.Markdown;
import backstory.markdown.md.MarkdownRenderer;
import backstory.page.text.SourceView;

/**
 * A source in the list at the foot.
 *
 * @param address where its number leads: where it can be read, else its page on the site
 * @param archive where a copy is kept, or empty
 */
public record TwinSource(SourceView of, Markdown address, Markdown archive) {
    static TwinSource of(SourceView source) {
        String address = source.url().isEmpty() ? source.entry().href() : source.url();
        return new TwinSource(
                source,
                MarkdownRenderer.address(address),
                source.archive().isEmpty() ? Markdown.EMPTY : MarkdownRenderer.address(source.archive()));
    }
}
