package backstory.page.frame;

import backstory.output.OutputPath;
import backstory.page.address.Links;
import java.util.Optional;

/**
 * Writes links for templates: {@code frame.href("pages/about.html")}.
 *
 * @param from the page that the links stand on
 */
public record Hrefs(Links links, OutputPath from) {
    /**
     * Returns the address of a page or file of the site, as this page writes it.
     *
     * @param to its path from the top of the site, or the name of an index; a fragment may follow after {@code #}
     * @return empty if {@code to} is not a path of the site
     */
    public Optional<String> to(String to) {
        int mark = to.indexOf('#');
        String path = mark < 0 ? to : to.substring(0, mark);
        return links.path(path).map(found -> links.href(from, found) + (mark < 0 ? "" : to.substring(mark)));
    }
}
