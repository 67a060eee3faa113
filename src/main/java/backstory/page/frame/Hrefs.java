package backstory.page.frame;

import backstory.output.OutputPath;
import backstory.page.address.Links;
import java.util.Optional;

/**
 * The writer of links as templates ask for it: {@code frame.href("pages/about.html")}.
 *
 * @param from the page that the links stand on
 */
public record Hrefs(Links links, OutputPath from) {
    /**
     * The address of a page or file of the site as this page writes it.
     *
     * @param to its path from the top of the site, or the name of an index; a place in it may come after {@code #}
     * @return empty where that is no path
     */
    public Optional<String> to(String to) {
        int mark = to.indexOf('#');
        String path = mark < 0 ? to : to.substring(0, mark);
        return links.path(path).map(found -> links.href(from, found) + (mark < 0 ? "" : to.substring(mark)));
    }
}
