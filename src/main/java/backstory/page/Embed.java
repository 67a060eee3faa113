package backstory.page;

import backstory.entry.Entry;
import backstory.markdown.html.FrameCode;
import backstory.output.OutputPath;
import backstory.page.address.Links;
import backstory.page.view.LanguageView;
import java.util.List;

/**
 * Something that other sites can show in a frame: a claim, a person, the timeline of a story.
 *
 * @param page the full page
 * @param bare the bare page that is shown in the frame
 * @param title what it is called, in plain words
 * @param language of the title
 * @param about a sentence on it in the language of its page, or empty
 * @param height of the frame in pixels, used where the true height is not known
 */
public record Embed(OutputPath page, OutputPath bare, String title, LanguageView language, String about, int height) {
    /**
     * Returns the path of the document that tells programs how to embed an entry. It stands beside the page for frames.
     */
    public static OutputPath document(Entry entry) {
        return document(Links.embed(entry));
    }

    /** Returns the path of the document that tells programs how to embed this. It stands beside the page for frames. */
    public OutputPath document() {
        return document(bare);
    }

    private static OutputPath document(OutputPath bare) {
        return bare.withEnding(".json");
    }

    /** Returns the code of a frame that shows the bare page. The site's address must be known. */
    public FrameCode code(Links links) {
        return new FrameCode(links.canonical(bare), title, height);
    }

    /** Returns the code that readers can copy from the page to embed this. */
    public Snippet snippet(PageContext context) {
        Links links = context.links();
        return new Snippet(
                links.href(page, bare), links.isPublished() ? code(links).snippet(words(context)) : "");
    }

    private FrameCode.Quotation words(PageContext context) {
        return new FrameCode.Quotation(
                context.links().canonical(page),
                List.of(about, context.catalog().config().title()),
                context.words().language(),
                context.isRightToLeft() ? "rtl" : "ltr",
                language.lang());
    }

    /**
     * The view of the code.
     *
     * @param bare the address of the bare page
     * @param code what is pasted into a page of another site; empty where the address of this site is not known
     */
    public record Snippet(String bare, String code) {
        /** The snippet of a page that other sites cannot embed: empty. */
        public static final Snippet NONE = new Snippet("", "");
    }
}
