package backstory.markdown.html;

import backstory.markdown.Html;
import backstory.markdown.render.Figure;
import java.util.Optional;

/** Writes an image with its size, the addresses of its copies, its caption and its credit. */
final class FigureWriter {
    /** The width of an image in the text: 40rem, or less on a small screen. */
    private static final String IN_TEXT = "(min-width: 42rem) 40rem, calc(100vw - 2rem)";

    /** The width of an image at the head of an article. */
    private static final String AT_HEAD = "(min-width: 54rem) 52rem, calc(100vw - 2rem)";

    private final Figure figure;
    private final HtmlWriter out;
    private int captionAt;

    private FigureWriter(Figure figure, HtmlWriter out) {
        this.figure = figure;
        this.out = out;
    }

    /** Writes the image at the head of an article, which a reader sees first. */
    static void atHead(Figure figure, HtmlWriter out) {
        FigureWriter writer = begin(figure, out);
        writer.image(AT_HEAD, "");
        writer.caption("");
        writer.end();
    }

    /** Begins a figure; its image follows, then its caption, the marks of sources after it, and its end. */
    static FigureWriter begin(Figure figure, HtmlWriter out) {
        out.open("figure", "class", ClassNames.FIGURE).line();
        return new FigureWriter(figure, out);
    }

    /** The image itself in a text. */
    void inText() {
        image(IN_TEXT, "lazy");
    }

    private void image(String sizes, String loading) {
        out.image(
                figure.src(),
                figure.alt(),
                "lang",
                figure.altLang(),
                "width",
                Integer.toString(figure.width()),
                "height",
                Integer.toString(figure.height()),
                "srcset",
                figure.srcset(),
                "sizes",
                figure.srcset().isEmpty() ? "" : sizes,
                "loading",
                loading,
                "decoding",
                "async");
    }

    /**
     * Begins the caption.
     *
     * @param title what the writer put after the address: a caption for this place, or empty
     */
    void caption(String title) {
        out.line().open("figcaption");
        captionAt = out.length();
        if (!title.isEmpty()) {
            out.text(title);
        } else if (!figure.caption().isEmpty()) {
            Html caption = HtmlRenderer.render(
                    figure.caption().tokens(), figure.caption().resolver());
            if (figure.captionLang().isEmpty()) {
                out.html(caption);
            } else {
                out.open("span", "lang", figure.captionLang(), "dir", "auto")
                        .html(caption)
                        .close("span");
            }
        }
    }

    /** Ends the caption with the credit, and the figure. */
    void end() {
        if (out.length() > captionAt) {
            out.open("br");
        }
        out.open("span", "class", ClassNames.CREDIT)
                .open("bdi")
                .text(figure.credit())
                .close("bdi")
                .text(" · ");
        license();
        out.close("span").close("figcaption").line().close("figure");
    }

    private void license() {
        Optional<String> deed = figure.deed();
        deed.ifPresent(address -> out.open("a", "rel", "license", "href", address));
        out.open("bdi").text(figure.license()).close("bdi");
        deed.ifPresent(address -> out.close("a"));
    }
}
