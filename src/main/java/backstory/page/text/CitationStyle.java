package backstory.page.text;

import backstory.markdown.render.CitationMark;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import java.util.List;

/**
 * How a page cites: what stands in the text for a source, and what its entry in the list of sources says. Everything
 * else (which source is meant, in which order they are listed, the ways there and back) is the same in every style. To
 * add a style, implement this interface and choose it in {@link #of}.
 */
interface CitationStyle {
    /** The style of a page. */
    static CitationStyle of(PageContext context, OutputPath page) {
        return new NumericStyle(context, page, context.links().absolute());
    }

    /** The style of a text that stands in another file beside the page. */
    static CitationStyle beside(PageContext context, OutputPath page) {
        return new NumericStyle(context, page, true);
    }

    /**
     * Returns the mark for the sources cited at one place.
     *
     * @param places in the order of their numbers, none twice
     * @param card the id of the card that its button opens
     */
    CitationMark mark(List<CitedPlace> places, String card);

    /** Returns the list entry of a source, once all its uses are counted. */
    SourceView entry(CitedSource cited);
}
