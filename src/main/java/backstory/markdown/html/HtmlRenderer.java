package backstory.markdown.html;

import backstory.markdown.Html;
import backstory.markdown.Token;
import backstory.markdown.render.DividedBody;
import backstory.markdown.render.Figure;
import backstory.markdown.render.Resolver;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes texts as HTML. Nothing else creates markup. It goes through the tokens of a text in order and asks a
 * {@link Resolver} at each one that has to be resolved.
 */
public final class HtmlRenderer {
    private HtmlRenderer() {}

    private record MarkupAlone() implements DividedBody.Pieces<String> {
        @Override
        public String words(Html html) {
            return html.toString();
        }

        @Override
        public String block(int directive) {
            return "";
        }
    }

    /** Renders a text as HTML; it writes nothing for directives. */
    public static Html render(List<Token> tokens, Resolver resolver) {
        DividedBody<String> divided = divide(tokens, resolver, new MarkupAlone());
        return new Html(divided.all().stream().filter(piece -> !piece.isEmpty()).collect(Collectors.joining("\n")));
    }

    /**
     * Renders a text as HTML in pieces, divided after its brief and where its first section begins.
     *
     * @param <P> what the page makes of a piece
     */
    public static <P> DividedBody<P> divide(List<Token> tokens, Resolver resolver, DividedBody.Pieces<P> pieces) {
        return new TokenWriter<>(resolver, pieces).write(tokens);
    }

    /**
     * The image at the head of an article.
     *
     * @param pageUrl the whole address of the page for readers elsewhere, or empty on the page itself
     */
    public static Html head(Figure figure, String pageUrl) {
        HtmlWriter out = new HtmlWriter(pageUrl);
        FigureWriter.atHead(figure, out);
        return out.take();
    }
}
