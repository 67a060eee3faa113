package backstory.page.address;

import backstory.edtf.Edtf;
import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.entry.site.SiteConfig;
import backstory.markdown.WebAddress;
import backstory.output.OutputPath;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one writer of links. Every link inside the site is relative and ends in a file's name, so that the same output
 * works at the root of a domain, under the path of a project and from disk. {@code 404.html} alone is served at any
 * depth, so its links begin at the path of the site's address; links in feeds are absolute, since feeds are read elsewhere.
 *
 * @param url the site's address in ASCII with a final slash, or empty where it is not known
 * @param absolute true where every link is a whole address
 * @param pages of entries, each made once; the page of an event is that of its year, or a part of it
 * @param indexes the indexes by name, in the order of the menu
 */
public record Links(String url, boolean absolute, Map<EntryId, OutputPath> pages, Map<String, SiteIndex> indexes) {
    public static final OutputPath HOME = OutputPath.of("index.html");
    public static final OutputPath NOT_FOUND = OutputPath.of("404.html");
    public static final OutputPath SEARCH = OutputPath.of("search.html");
    public static final OutputPath A_TO_Z = OutputPath.of("index-a-z.html");
    public static final OutputPath FEED = OutputPath.of("feed.xml");
    public static final OutputPath CORRECTIONS_FEED = OutputPath.of("corrections.xml");

    /** All that the site knows, for programs. */
    public static final OutputPath DATA = OutputPath.of("data/site.json");

    /** The timeline of the site as a calendar. */
    public static final OutputPath CALENDAR = OutputPath.of("data/timeline.ics");

    /** The folder of the pages that other sites show in frames. */
    public static final String EMBEDS = "embed/";

    /** The index page of that name. */
    public static OutputPath index(String name) {
        return OutputPath.of(name + "/index.html");
    }

    /** The links of a site. */
    public static Links of(SiteConfig config, Map<String, SiteIndex> indexes) {
        String url = WebAddress.encode(config.address().url());
        return new Links(url.isEmpty() || url.endsWith("/") ? url : url + "/", false, Map.of(), indexes);
    }

    /** The same with absolute addresses, for what is read outside the site. */
    public Links withAbsoluteUrls() {
        return new Links(url, true, pages, indexes);
    }

    /**
     * The same with the pages of all entries.
     *
     * @param parts the pages of events whose year is too long for one page
     */
    public Links withPages(List<Entry> entries, Map<EntryId, OutputPath> parts) {
        Map<EntryId, OutputPath> all = new HashMap<>();
        entries.forEach(entry -> all.put(entry.key(), path(entry)));
        all.putAll(parts);
        return new Links(url, absolute, all, indexes);
    }

    /** Returns the prefix of paths of the site, as a page writes it: whole where the site's address is known. */
    String top(OutputPath from) {
        return isPublished() ? url : from.equals(NOT_FOUND) ? "/" : "../".repeat(from.depth());
    }

    /** True if the site's address is known. */
    public boolean isPublished() {
        return !url.isEmpty();
    }

    /** The whole address of a file of the site, or empty where the site's is not known. */
    public String canonical(OutputPath path) {
        String file = path.equals(HOME) ? "" : path.encoded();
        return isPublished() ? url + file : "";
    }

    /** The page of a topic. */
    public static OutputPath topic(String id) {
        return OutputPath.of("topics/" + id + ".html");
    }

    /** The feed beside a page, in Atom. */
    public static OutputPath feed(OutputPath page) {
        return page.withEnding(".xml");
    }

    /** The same feed as JSON. */
    public static OutputPath json(OutputPath atom) {
        return atom.withEnding(".json");
    }

    /**
     * Returns the page of an entry. For an event it is the page of its year, even where the event stands on a part of
     * it.
     */
    public static OutputPath path(Entry entry) {
        return entry instanceof Event event
                ? year(event.date().firstYear())
                : OutputPath.of(entry.key().kind().page(entry.address()));
    }

    /** The bare page by which other sites show a claim, a person, or the timeline of an article. */
    public static OutputPath embed(Entry entry) {
        return OutputPath.of(embed(entry.key()));
    }

    /** Returns the path of the bare page for an id, which may be a former one and not fit for a file name. */
    public static String embed(EntryId id) {
        String kind = id.kind() == EntryKind.ARTICLE ? "timeline" : id.kind().address();
        return EMBEDS + kind + "/" + id.id() + ".html";
    }

    /** An article as Markdown, beside its page. */
    public static OutputPath twin(Article article) {
        return path(article).withEnding(".md");
    }

    /** The page of a year of the timeline. */
    public static OutputPath year(int year) {
        return OutputPath.of("timeline/" + Edtf.yearText(year) + ".html");
    }

    /**
     * Returns the whole address of a page whose text is read outside the site, or empty where it is read on the page.
     */
    public String pageUrl(OutputPath page) {
        return absolute ? canonical(page) : "";
    }

    /** Returns the address of a place on the page itself. */
    public String here(OutputPath page, String id) {
        return pageUrl(page) + "#" + id;
    }

    /** A link from a page to a file of the site. */
    public String href(OutputPath from, OutputPath to) {
        if (absolute) {
            return url + to.encoded();
        }
        return from.equals(NOT_FOUND) ? base() + to.encoded() : to.relativeTo(from);
    }

    private String base() {
        return isPublished() ? URI.create(url).getRawPath() : "/";
    }

    /** A link from a page to an entry. */
    public String href(OutputPath from, Entry to) {
        return href(from, to, "");
    }

    /**
     * A link to an entry.
     *
     * @param fragment a heading of its text, or empty; ignored for an event, whose own id is the fragment
     */
    public String href(OutputPath from, Entry to, String fragment) {
        String anchor = to instanceof Event ? to.key().id() : fragment;
        OutputPath known = pages.get(to.key());
        return href(from, known == null ? path(to) : known) + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    /** Resolves a path of the site: the index of that name, or the file at that path; empty for any other text. */
    public Optional<OutputPath> path(String to) {
        return indexes.containsKey(to) ? Optional.of(index(to)) : OutputPath.parse(to);
    }

    /** Returns a link of {@code site.yaml}: to the name of an index, a path below the output, or an address outside. */
    public String hrefOf(OutputPath from, String to) {
        return path(to).map(path -> href(from, path)).orElse(to);
    }
}
