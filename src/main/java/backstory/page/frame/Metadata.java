package backstory.page.frame;

import backstory.json.EmbeddedJson;
import backstory.page.view.ShareView;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a page tells search engines, other sites and programs about itself.
 *
 * @param description at most 160 characters
 * @param canonical the whole address of the page, or empty where the site's is not known
 * @param feeds other forms of the page; then, where the site's address is known, its feeds and that of the site
 * @param share what other sites show of the page
 * @param data what the page tells programs, as JSON-LD: node objects about itself, then about its subject
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

    /** Returns the same with further feeds or forms, which come first. */
    Metadata withFeeds(List<FeedLink> own) {
        List<FeedLink> all = Stream.concat(own.stream(), feeds.stream()).toList();
        return new Metadata(description, canonical, all, share, data);
    }

    Metadata withShare(ShareView other) {
        return new Metadata(description, canonical, feeds, other, data);
    }

    /** Returns the same with nodes about the page's subject, after those about the page itself. */
    Metadata withData(List<EmbeddedJson> nodes) {
        List<EmbeddedJson> all = Stream.concat(data.stream(), nodes.stream()).toList();
        return new Metadata(description, canonical, feeds, share, all);
    }
}
