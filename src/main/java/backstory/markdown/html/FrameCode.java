package backstory.markdown.html;

import backstory.markdown.Html;
import java.util.List;

/**
 * Writes the markup by which another site shows a page of this one in a frame. Since it is pasted there, it is
 * self-contained: whole addresses, no classes, no style sheet.
 *
 * @param address the whole address of the page in the frame
 * @param title of the frame, for readers who cannot see it
 * @param height in pixels, for sites where no script sets the true one
 */
public record FrameCode(String address, String title, int height) {
    /** The width of the frame on a site that removes its style. */
    public static final int WIDTH = 640;

    /**
     * Sets the height that the frame reports and hides the quotation before it, which says the same. It accepts
     * messages only from this frame, and only while the frame shows a page of its own site. The script contains both
     * kinds of quotation marks, so an address must contain neither of them.
     */
    private static final String LISTENER = """
            addEventListener("message", event => {
              for (const frame of document.querySelectorAll('iframe[src="{address}"]')) {
                if (event.source !== frame.contentWindow || event.origin !== new URL(frame.src).origin) continue
                if (event.data.message !== "height") continue
                frame.height = event.data.value
                const quote = frame.previousElementSibling
                if (quote && quote.localName === "blockquote") quote.hidden = true
              }
            })
            """;

    /**
     * Encodes the characters of the address that would end an attribute or a string in a script; servers read both
     * forms alike.
     */
    public FrameCode {
        address = address.replace("'", "%27").replace("&", "%26");
    }

    /**
     * Words that are shown alone where a frame cannot be shown.
     *
     * @param page the whole address of the full page
     * @param lines below the title; empty ones are left out
     * @param lang of the words, a BCP 47 tag
     * @param dir {@code ltr} or {@code rtl}
     * @param titleLang of the title where it is another, or empty
     */
    public record Quotation(String page, List<String> lines, String lang, String dir, String titleLang) {
        public Quotation {
            lines = List.copyOf(lines);
        }
    }

    /** The frame alone, of a fixed height. */
    public String frame() {
        return frame(new HtmlWriter("")).take().toString();
    }

    /** The quotation, the frame, and the script that gives the frame its height. */
    public String snippet(Quotation quotation) {
        HtmlWriter out = new HtmlWriter("");
        out.open("blockquote", "lang", quotation.lang(), "dir", quotation.dir()).open("p");
        out.open("a", "href", quotation.page(), "lang", quotation.titleLang()).text(title);
        out.close("a").close("p").line();
        quotation.lines().stream()
                .filter(line -> !line.isBlank())
                .forEach(line -> out.open("p").text(line).close("p").line());
        out.close("blockquote").line();
        frame(out).line();
        return out.open("script")
                .line()
                .html(new Html(LISTENER.replace("{address}", address)))
                .close("script")
                .take()
                .toString();
    }

    private HtmlWriter frame(HtmlWriter out) {
        return out.open(
                        "iframe",
                        "src",
                        address,
                        "title",
                        title,
                        "width",
                        Integer.toString(WIDTH),
                        "height",
                        Integer.toString(height),
                        "loading",
                        "lazy",
                        "style",
                        "width: 100%; border: 0")
                .close("iframe");
    }
}
