package backstory.page.frame;

import backstory.json.EmbeddedJson;
import backstory.page.view.ShareView;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a page tells search engines, other sites and programs of itself.
 *
 * @param description at most 160 characters
 * @param canonical the whole address of the page, or empty where the site's is not known
 * @param feeds other forms of the page; then, where the site's address is known, its feeds and that of the site
 * @param share what other sites show of the page
 * @param data what the page tells programs, as JSON-LD: node objects of itself, then of what it is about
 */
public record Metadata(
        String description, String canonical, List<FeedLink> feeds, ShareView share, List<EmbeddedJson> data) {
    public Metadata {
        feeds = List.copyOf(feeds);
        data = List.copyOf(data);
    }

    Metadata withCanonical(String address) {
        return new Metadata(description, address, feeds, share, data);
    }

    /** With further feeds or forms, which are named first. */
    Metadata withFeeds(List<FeedLink> own) {
        List<FeedLink> all = Stream.concat(own.stream(), feeds.stream()).toList();
        return new Metadata(description, canonical, all, share, data);
    }

    Metadata withShare(ShareView other) {
        return new Metadata(description, canonical, feeds, other, data);
    }

    /** With what the page is about, after what it tells of itself. */
    Metadata withData(List<EmbeddedJson> nodes) {
        List<EmbeddedJson> all = Stream.concat(data.stream(), nodes.stream()).toList();
        return new Metadata(description, canonical, feeds, share, all);
    }
}
