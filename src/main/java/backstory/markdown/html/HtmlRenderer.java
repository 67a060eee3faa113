package backstory.markdown.html;

import backstory.markdown.DividedBody;
import backstory.markdown.Figure;
import backstory.markdown.Html;
import backstory.markdown.Resolver;
import backstory.markdown.prose.Prose;

/**
 * Writes texts as HTML: the one maker of markup. It goes through a text in reading order and asks a {@link Resolver} as
 * it meets what has to be resolved.
 */
public final class HtmlRenderer {
    private HtmlRenderer() {}

    /** A text as HTML; inline prose without a paragraph around it. For a directive nothing is written. */
    public static Html render(Prose prose, Resolver resolver) {
        return prose.isBody() ? BlockWriter.body(prose.index(), resolver) : BlockWriter.inline(prose.index(), resolver);
    }

    /**
     * A body as HTML in pieces, parted where its first section begins. Inline prose has no parts.
     *
     * @param <P> what the page makes of a piece
     */
    public static <P> DividedBody<P> divide(Prose prose, Resolver resolver, DividedBody.Pieces<P> pieces) {
        if (!prose.isBody()) {
            throw new IllegalStateException("inline prose has no parts");
        }
        return BlockWriter.divided(prose.index(), resolver, pieces);
    }

    /**
     * The image at the head of an article.
     *
     * @param pageUrl the whole address of the page for readers elsewhere, or empty on the page itself
     */
    public static Html head(Figure figure, String pageUrl) {
        HtmlWriter out = new HtmlWriter(pageUrl);
        new FigureWriter(figure, out).atHead();
        return out.take();
    }
}
