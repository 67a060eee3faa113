package backstory.markdown.md;

import backstory.markdown.Markdown;
import backstory.markdown.Token;
import backstory.markdown.render.Figure;
import backstory.markdown.render.Resolver;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Writes texts as Markdown. Nothing else creates {@link Markdown}. */
public final class MarkdownRenderer {
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    private MarkdownRenderer() {}

    /**
     * Renders a body in pieces; together, in order, they are the body.
     *
     * @param words makes a piece of what stands between two directives
     * @param block makes what a directive places, by its index; called in reading order
     * @param <P> a piece
     */
    public static <P> List<P> pieces(
            List<Token> tokens, Resolver resolver, Function<Markdown, P> words, IntFunction<P> block) {
        return new MarkdownTokenWriter<>(resolver, false, words, block).write(tokens);
    }

    /** Renders a text that stands within a line of another one, such as a summary, without a line end. */
    public static Markdown line(List<Token> tokens, Resolver resolver) {
        List<Markdown> whole = new MarkdownTokenWriter<>(
                        resolver, true, Function.<Markdown>identity(), directive -> Markdown.EMPTY)
                .write(tokens);
        return whole.isEmpty() ? Markdown.EMPTY : whole.get(0);
    }

    /** The image at the head of a text, with its caption and credit. */
    public static Markdown head(Figure figure) {
        return new MarkdownTokenWriter<>(
                        figure.caption().resolver(), false, Function.<Markdown>identity(), directive -> Markdown.EMPTY)
                .head(figure);
    }

    /** Plain words as Markdown of one line. */
    public static Markdown plain(String words) {
        StringBuilder out = new StringBuilder(words.length() + 8);
        String line = Escapes.isLine(words) ? words : LINE_BREAK.matcher(words).replaceAll(" ");
        Escapes.write(line, out, 0, false);
        return new Markdown(out.toString());
    }

    /** Renders an address for a link or a link definition. */
    public static Markdown address(String href) {
        return new Markdown(LinkTarget.destination(href));
    }
}
