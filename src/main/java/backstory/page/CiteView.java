package backstory.page;

import backstory.markdown.CitationMark;

/** A number that stands for a source, outside of prose. */
public record CiteView(int number, String id, String href, String card, String label) {
    static CiteView of(CitationMark mark) {
        return new CiteView(mark.number(), mark.id(), mark.href(), mark.card(), mark.label());
    }
}
