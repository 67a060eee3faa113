package backstory.entry.site;

import backstory.entry.value.Autolink;
import backstory.problem.Location;
import backstory.problem.Severities;
import java.util.List;
import java.util.Map;

/**
 * {@code site.yaml}: what holds for the whole site.
 *
 * @param url the address the site is published at, without a final {@code /}, or empty
 * @param language a BCP 47 tag
 * @param direction {@code ltr}, {@code rtl}, or empty for the language's own
 * @param autolink what articles do that do not say
 * @param socialCards false to draw no pictures for those who share an article's address
 * @param smartTypography false to print quotation marks, dashes and ellipses as they were typed
 * @param topics the names of topics by their ids, in the order of the file; empty to call topics by their ids
 * @param cname the domain of the site's own that GitHub Pages serves it at, in lower case, or empty
 * @param corrections where readers report mistakes, or empty
 * @param rules how much the site makes of each rule
 * @param appearance how its pages look
 * @param extra the writer's own keys: values are String, List or Map
 */
public record SiteConfig(
        String title,
        String description,
        String url,
        String language,
        String direction,
        String publisher,
        List<String> authors,
        List<MenuItem> menu,
        Autolink autolink,
        boolean socialCards,
        boolean smartTypography,
        Map<String, String> topics,
        String cname,
        String corrections,
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

    /** The same site at another address. */
    public SiteConfig withUrl(String address) {
        return new SiteConfig(
                title,
                description,
                address,
                language,
                direction,
                publisher,
                authors,
                menu,
                autolink,
                socialCards,
                smartTypography,
                topics,
                cname,
                corrections,
                rules,
                appearance,
                extra);
    }

    public SiteConfig {
        authors = List.copyOf(authors);
        menu = List.copyOf(menu);
    }
}
