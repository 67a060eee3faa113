package backstory.page.text;

import backstory.markdown.CitationMark;
import backstory.output.OutputPath;
import backstory.page.PageContext;

/**
 * How a page cites: what stands in the text for a source, and what its entry in the list of sources says. Everything
 * else (which source is meant, in which order they are listed, the ways there and back) is the same in every style. A
 * new style is an implementation of this and a choice in {@link #of}.
 */
interface CitationStyle {
    /** The style of a page. */
    static CitationStyle of(PageContext context, OutputPath page) {
        return new NumericStyle(context, page);
    }

    /**
     * One use of a source.
     *
     * @param cited the source, this use counted
     * @param locator the place in the source, or empty
     */
    CitationMark mark(CitedSource cited, String locator);

    /** The entry of a source, when all its uses are counted. */
    SourceView entry(CitedSource cited);
}
