package backstory.page.frame;

import backstory.json.EmbeddedJson;
import backstory.page.view.ShareView;
import backstory.page.view.WordsView;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What stands around the content of every page.
 *
 * @param title for the browser's tab and for search engines
 * @param lang of the words of the interface, a BCP 47 tag
 * @param dir {@code ltr} or {@code rtl}, likewise
 * @param words the words of the interface
 * @param meta what the page tells search engines, other sites and programs about itself
 * @param site what every page of the site has
 * @param assets the addresses of the theme's assets by name: {@code backstory.css}
 * @param href writes a link to a page or file of the site: {@code frame.href("pages/about.html")}
 */
public record Frame(
        String title,
        String lang,
        String dir,
        WordsView words,
        Metadata meta,
        SiteView site,
        Map<String, String> assets,
        Hrefs href) {

    /** Returns the frame of a page that stands for another address. */
    public Frame withCanonical(String address) {
        return with(meta.withCanonical(address));
    }

    /** The same frame of a page that has a feed of its own, where there are feeds. */
    public Frame withFeed(List<FeedLink> own) {
        return meta.feeds().isEmpty() ? this : with(meta.withFeeds(own));
    }

    /** The same frame of a page that is there in another form too. */
    public Frame alsoAs(FeedLink form) {
        return with(meta.withFeeds(List.of(form)));
    }

    /** The same frame, shared in another way. */
    public Frame sharing(UnaryOperator<ShareView> change) {
        return with(meta.withShare(change.apply(meta.share())));
    }

    /** The same frame of a page that is about something. */
    public Frame about(EmbeddedJson node) {
        return about(List.of(node));
    }

    /** The same frame of a page that is about several things. */
    public Frame about(List<EmbeddedJson> nodes) {
        return with(meta.withData(nodes));
    }

    private Frame with(Metadata other) {
        return new Frame(title, lang, dir, words, other, site, assets, href);
    }
}
