package backstory.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an image is written: with its size, so that nothing moves when it comes, with the addresses of its copies, and
 * with who made it and by what right it is shown.
 *
 * @param src the address of the copy for a browser that knows nothing of the others
 * @param srcset the addresses of all copies with their widths, or empty where there is one
 * @param width of the original in pixels, upright
 * @param height the same
 * @param alt what it shows in words; empty where it tells nothing that the text does not
 * @param altLang the language of these words where it is not that of the text, or empty
 * @param caption inline, or empty
 * @param captionLang the same for the caption
 * @param credit who made it
 * @param license by what right it is shown; one of Creative Commons leads to its text
 */
public record Figure(
        String src,
        String srcset,
        int width,
        int height,
        String alt,
        String altLang,
        Html caption,
        String captionLang,
        String credit,
        String license) {
    /** How wide the text is: 40rem, less on a small screen. */
    private static final String IN_TEXT = "(min-width: 42rem) 40rem, calc(100vw - 2rem)";

    /** How wide the head of an article is. */
    private static final String AT_HEAD = "(min-width: 54rem) 52rem, calc(100vw - 2rem)";

    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -]([1-4]\\.[05])(?: [A-Za-z]+)?");
    private static final Pattern NO_RIGHTS = Pattern.compile("CC0(?: 1\\.0)?");

    /** As the image at the head of an article, which a reader sees first. */
    public Html atHead() {
        return atHead("");
    }

    /**
     * The same for readers elsewhere.
     *
     * @param away the whole address of the page, or empty on the page itself
     */
    public Html atHead(String away) {
        Tags out = new Tags(away);
        write(out, AT_HEAD, false, "", img -> img.run(), () -> {});
        return out.take();
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
    void inText(Tags out, String title, Around around, Runnable marks) {
        write(out, IN_TEXT, true, title, around, marks);
    }

    private void write(Tags out, String sizes, boolean lazy, String title, Around around, Runnable marks) {
        out.open("figure", "class", ClassNames.FIGURE).line();
        around.write(() -> out.image(
                src,
                alt,
                "lang",
                altLang,
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "srcset",
                srcset,
                "sizes",
                srcset.isEmpty() ? "" : sizes,
                "loading",
                lazy ? "lazy" : "",
                "decoding",
                "async"));
        out.line().open("figcaption");
        int before = out.length();
        if (!title.isEmpty()) {
            out.text(title);
        } else if (captionLang.isEmpty()) {
            out.html(caption);
        } else if (!caption.equals(Html.EMPTY)) {
            out.open("span", "lang", captionLang, "dir", "auto").html(caption).close("span");
        }
        marks.run();
        if (out.length() > before) {
            out.open("br");
        }
        out.open("span", "class", ClassNames.CREDIT)
                .open("bdi")
                .text(credit)
                .close("bdi")
                .text(" · ");
        license(out);
        out.close("span").close("figcaption").line().close("figure");
    }

    private void license(Tags out) {
        Optional<String> deed = deed(license);
        deed.ifPresent(address -> out.open("a", "rel", "license", "href", address));
        out.open("bdi").text(license).close("bdi");
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
                        + plain.group(1).toLowerCase(java.util.Locale.ROOT) + "/" + plain.group(2) + "/")
                : Optional.empty();
    }
}
