package backstory.entry.site;

import backstory.problem.Location;
import backstory.problem.Severities;
import java.util.List;
import java.util.Map;

/**
 * The configuration of the whole site, from {@code site.yaml}.
 *
 * @param menu the links in the head of every page
 * @param socialCards false to draw no pictures for those who share an article's address
 * @param topics the names of topics by their ids, in the order of the file; empty to call topics by their ids
 * @param rules the severities that the site sets for rules
 * @param appearance how its pages look
 * @param extra the writer's own keys: values are String, List or Map
 */
public record SiteConfig(
        String title,
        String description,
        SiteAddress address,
        SitePublisher publisher,
        TextSettings text,
        List<MenuItem> menu,
        boolean socialCards,
        Map<String, String> topics,
        Severities rules,
        Appearance appearance,
        Map<String, Object> extra) {

    /**
     * A link in the head of every page.
     *
     * @param to a Markdown file below content/, the name of an index, a path below the output such as {@code feed.xml},
     *     or an address with {@code https:}
     */
    public record MenuItem(String label, String to, Location at) {}

    public SiteConfig {
        menu = List.copyOf(menu);
    }

    /** The BCP 47 tag of the language of all texts that have none of their own. */
    public String language() {
        return text.language();
    }

    /** Returns the name of the publisher; the site's own title if none is given. */
    public String publisherName() {
        return publisher.name().isEmpty() ? title : publisher.name();
    }

    /** The same site at another address. */
    public SiteConfig withUrl(String url) {
        SiteAddress other = new SiteAddress(url, address.cname());
        return new SiteConfig(
                title, description, other, publisher, text, menu, socialCards, topics, rules, appearance, extra);
    }
}
