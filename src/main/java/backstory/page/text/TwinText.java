package backstory.page.text;

import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.id.EntryRef;
import backstory.graph.text.Block;
import backstory.graph.text.LinkedText;
import backstory.markdown.Markdown;
import backstory.markdown.md.MarkdownRenderer;
import backstory.markdown.render.CitationMark;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.problem.Text;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the texts of one page as Markdown, with the same words, links and numbers. Use one for each file, and ask it
 * in reading order.
 */
public final class TwinText {
    private final PageContext context;
    private final PageText texts;

    /**
     * @param context whose texts are {@linkplain PageContext#asTyped() as they were typed}
     * @param page that the file stands beside
     */
    public TwinText(PageContext context, OutputPath page) {
        this.context = context;
        this.texts = PageText.references(context, page);
    }

    /**
     * A body with blocks.
     *
     * @param words makes a part of what stands between two blocks
     * @param block makes what a directive places
     * @param <P> a part of the body
     */
    public <P> List<P> body(LinkedText text, Entry entry, Function<Markdown, P> words, Function<Block, P> block) {
        return MarkdownRenderer.pieces(
                text.tokens(),
                texts.answers(text, entry),
                words,
                directive -> block.apply(text.blocks().get(directive)));
    }

    /** A value of an entry's front matter, in one line. */
    public Markdown field(Text value, Entry entry) {
        LinkedText text = context.catalog().value(value, entry);
        return text.tokens().isEmpty()
                ? Markdown.EMPTY
                : MarkdownRenderer.line(text.tokens(), texts.answers(text, entry));
    }

    /** The image at the head of an article with its caption, or empty. */
    public Markdown head(Article article) {
        return context.catalog()
                .image(article)
                .flatMap(image -> texts.figure(image, article))
                .map(MarkdownRenderer::head)
                .orElse(Markdown.EMPTY);
    }

    /** The numbers of the sources that front matter names, or none. */
    public List<CitationMark> cite(List<EntryRef> references) {
        return texts.cite(references);
    }

    /** The sources cited so far. */
    public List<SourceView> sources() {
        return texts.sources().entries();
    }
}
