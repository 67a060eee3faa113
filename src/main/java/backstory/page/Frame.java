package backstory.page;

import backstory.json.EmbeddedJson;
import backstory.markdown.Html;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import backstory.page.view.ShareView;
import backstory.page.view.WordsView;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What stands around the content of every page.
 *
 * @param title for the browser's tab and for search engines
 * @param description at most 160 characters
 * @param lang of the words of the interface, a BCP 47 tag
 * @param dir {@code ltr} or {@code rtl}, likewise
 * @param site the name of the site
 * @param siteLanguage the language of that name
 * @param home the address of the first page, relative as all addresses
 * @param search the address of the page on which readers search the site
 * @param assets the addresses of the theme's assets by name: {@code backstory.css}
 * @param canonical the whole address of the page, or empty where the site's is not known
 * @param feeds other forms of the page; then, where the site's address is known, its feeds and that of the site
 * @param menu links to the indexes
 * @param pages links to the plain pages
 * @param branding what {@code site.yaml} says of the looks
 * @param href writes a link to a page or file of the site: {@code frame.href("pages/about.html")}
 * @param icons in the order in which the head names them
 * @param share what other sites show of the page
 * @param data what the page tells programs, as JSON-LD: node objects of itself, then of what it is about
 * @param words the words of the interface
 */
public record Frame(
        String title,
        String description,
        String lang,
        String dir,
        String site,
        LanguageView siteLanguage,
        String home,
        String search,
        Map<String, String> assets,
        String canonical,
        List<FeedLink> feeds,
        List<LinkView> menu,
        List<LinkView> pages,
        Branding branding,
        Hrefs href,
        List<Media.IconView> icons,
        ShareView share,
        List<EmbeddedJson> data,
        WordsView words) {

    /**
     * How the pages of the site look.
     *
     * @param footer what stands at the foot, or empty; in the site's language
     * @param paper what light pages are painted in, such as {@code #fdfcf8}, or empty
     * @param darkPaper the same of dark pages
     */
    public record Branding(Logo logo, Html footer, String paper, String darkPaper) {}

    /**
     * The logo of the site.
     *
     * @param src its address, or empty where there is none
     * @param width in pixels
     * @param height in pixels
     * @param alt what it says in place of the site's name; empty where it stands before it
     */
    public record Logo(String src, int width, int height, String alt) {
        static final Logo NONE = new Logo("", 0, 0, "");
    }

    /** The frame of a page that stands for another address. */
    public Frame withCanonical(String address) {
        return with(address, feeds, share, data);
    }

    /** The same frame of a page that has a feed of its own, where there are feeds. */
    public Frame withFeed(List<FeedLink> own) {
        List<FeedLink> all = feeds.isEmpty()
                ? feeds
                : Stream.concat(own.stream(), feeds.stream()).toList();
        return with(canonical, all, share, data);
    }

    /** The same frame of a page that is there in another form too. */
    public Frame alsoAs(FeedLink form) {
        return with(canonical, Stream.concat(Stream.of(form), feeds.stream()).toList(), share, data);
    }

    /** The same frame, shared in another way. */
    public Frame sharing(UnaryOperator<ShareView> change) {
        return with(canonical, feeds, change.apply(share), data);
    }

    /** The same frame of a page that is about something. */
    public Frame about(EmbeddedJson node) {
        return about(List.of(node));
    }

    /** The same frame of a page that is about several things. */
    public Frame about(List<EmbeddedJson> nodes) {
        return with(
                canonical,
                feeds,
                share,
                Stream.concat(data.stream(), nodes.stream()).toList());
    }

    private Frame with(String canonical, List<FeedLink> feeds, ShareView share, List<EmbeddedJson> data) {
        return new Frame(
                title,
                description,
                lang,
                dir,
                site,
                siteLanguage,
                home,
                search,
                assets,
                canonical,
                feeds,
                menu,
                pages,
                branding,
                href,
                icons,
                share,
                data,
                words);
    }
}
