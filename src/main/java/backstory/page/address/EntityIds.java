package backstory.page.address;

import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.output.OutputPath;

/**
 * The identifiers by which programs know what the site writes about: the {@code @id}s of JSON-LD and the ids of data
 * files. Each is the address of a page with a fragment that stands for the thing itself,
 * {@code …/people/rand-paul.html#person}, and it does not change when the entry gets another id or address. Where the
 * site's address is not known, the identifiers are relative, and resolve to the same from every page and file.
 *
 * @param from the page or file in which they are written
 */
public record EntityIds(Links links, OutputPath from) {
    private static final String TIMELINE = Links.index("timeline").encoded();

    /**
     * Returns the identifier of an entry. The page of an event changes with its date, so its identifier is a place on
     * the timeline.
     */
    public String of(Entry entry) {
        return entry instanceof Event
                ? links.top(from) + TIMELINE + "#" + PermanentId.id(entry)
                : links.top(from) + PermanentId.address(entry) + "#"
                        + entry.key().kind().noun();
    }

    /** The identifier of the site. */
    public String ofSite() {
        return address(Links.HOME) + "#site";
    }

    /** The identifier of whoever publishes the site. */
    public String ofPublisher() {
        return address(Links.HOME) + "#publisher";
    }

    /** The identifier of the glossary. */
    public String ofGlossary() {
        return address(Links.index("glossary")) + "#terms";
    }

    /** The address of a page or file: whole where the site's is known. */
    public String address(OutputPath to) {
        return links.isPublished() ? links.canonical(to) : links.href(from, to);
    }

    /** The address of an entry: its page, or its place on a timeline. */
    public String address(Entry to) {
        return links.isPublished() ? links.withAbsoluteUrls().href(from, to) : links.href(from, to);
    }
}
