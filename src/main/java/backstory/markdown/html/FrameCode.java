package backstory.markdown.html;

import backstory.markdown.Html;
import java.util.List;

/**
 * Writes the markup by which another site shows a page of this one in a frame. It is pasted there, so it is complete in
 * itself: whole addresses, no classes, no style sheet.
 *
 * @param address the whole address of the page in the frame
 * @param title of the frame, for those who do not see it
 * @param height in pixels, for sites where no script tells the true one
 */
public record FrameCode(String address, String title, int height) {
    /** How wide the frame is where a site takes away its style. */
    public static final int WIDTH = 640;

    /**
     * Takes the height that the frame tells and hides the quotation before it, which says the same. Only this frame is
     * believed, and only while it shows a page of its own site. Both forms of quotation marks are part of the script, so
     * an address may hold neither of them.
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

    /** Takes the signs out of the address that would end an attribute or a text in a script; servers read both alike. */
    public FrameCode {
        address = address.replace("'", "%27").replace("&", "%26");
    }

    /**
     * Words that stand alone where no frame can be shown.
     *
     * @param page the whole address of the page that says all of it
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
