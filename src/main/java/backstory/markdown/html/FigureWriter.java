package backstory.markdown.html;

import backstory.markdown.Figure;
import backstory.markdown.Html;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes an image with its size, the addresses of its copies, its caption and its credit. */
final class FigureWriter {
    /** How wide the text is: 40rem, less on a small screen. */
    private static final String IN_TEXT = "(min-width: 42rem) 40rem, calc(100vw - 2rem)";

    /** How wide the head of an article is. */
    private static final String AT_HEAD = "(min-width: 54rem) 52rem, calc(100vw - 2rem)";

    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -]([1-4]\\.[05])(?: [A-Za-z]+)?");
    private static final Pattern NO_RIGHTS = Pattern.compile("CC0(?: 1\\.0)?");

    private final Figure figure;
    private final HtmlWriter out;

    FigureWriter(Figure figure, HtmlWriter out) {
        this.figure = figure;
        this.out = out;
    }

    /** As the image at the head of an article, which a reader sees first. */
    void atHead() {
        write(AT_HEAD, false, "", img -> img.run(), () -> {});
    }

    /** What stands around the image itself, such as a link. */
    @FunctionalInterface
    interface Around {
        void write(Runnable image);
    }

    /**
     * In a text.
     *
     * @param title what the writer put behind the address: a caption for this place, or empty
     * @param marks writes the numbers of sources behind the caption
     */
    void inText(String title, Around around, Runnable marks) {
        write(IN_TEXT, true, title, around, marks);
    }

    private void write(String sizes, boolean lazy, String title, Around around, Runnable marks) {
        out.open("figure", "class", ClassNames.FIGURE).line();
        around.write(() -> out.image(
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
                lazy ? "lazy" : "",
                "decoding",
                "async"));
        out.line().open("figcaption");
        int before = out.length();
        if (!title.isEmpty()) {
            out.text(title);
        } else if (figure.captionLang().isEmpty()) {
            out.html(figure.caption());
        } else if (!figure.caption().equals(Html.EMPTY)) {
            out.open("span", "lang", figure.captionLang(), "dir", "auto")
                    .html(figure.caption())
                    .close("span");
        }
        marks.run();
        if (out.length() > before) {
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
        Optional<String> deed = deed(figure.license());
        deed.ifPresent(address -> out.open("a", "rel", "license", "href", address));
        out.open("bdi").text(figure.license()).close("bdi");
        deed.ifPresent(address -> out.close("a"));
    }

    /** The address of the text of a Creative Commons licence, which these licences ask for. */
    static Optional<String> deed(String license) {
        if (NO_RIGHTS.matcher(license).matches()) {
            return Optional.of("https://creativecommons.org/publicdomain/zero/1.0/");
        }
        Matcher plain = CREATIVE_COMMONS.matcher(license);
        return plain.matches()
                ? Optional.of("https://creativecommons.org/licenses/"
                        + plain.group(1).toLowerCase(Locale.ROOT) + "/" + plain.group(2) + "/")
                : Optional.empty();
    }
}
