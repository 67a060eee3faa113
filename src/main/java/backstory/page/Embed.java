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
 * @param page that says all of it
 * @param bare that is shown in the frame
 * @param title what it is called, in plain words
 * @param language of the title
 * @param about a sentence on it in the language of its page, or empty
 * @param height of the frame in pixels, where nothing tells the true one
 */
public record Embed(OutputPath page, OutputPath bare, String title, LanguageView language, String about, int height) {
    /** Where programs read how an entry is shown: beside the page for frames. */
    public static OutputPath document(Entry entry) {
        return document(Links.embed(entry));
    }

    /** Where programs read how this is shown: beside its page for frames. */
    public OutputPath document() {
        return document(bare);
    }

    private static OutputPath document(OutputPath bare) {
        return bare.withEnding(".json");
    }

    /** The frame of the bare page, for a site whose address is known. */
    public FrameCode code(Links links) {
        return new FrameCode(links.canonical(bare), title, height);
    }

    /** What stands on the page for those who want to show it. */
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
     * The view of it.
     *
     * @param bare the address of the bare page
     * @param code what is pasted into a page of another site; empty where the address of this site is not known
     */
    public record Snippet(String bare, String code) {
        /** Nothing: for a page that other sites cannot show. */
        public static final Snippet NONE = new Snippet("", "");
    }
}
