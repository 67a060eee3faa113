package backstory.page.text;

import backstory.page.view.DateView;
import backstory.page.view.LinkView;
import java.util.List;

/**
 * A source in the list at the foot of a page.
 *
 * @param number from 1, by first use on the page
 * @param id of the list's line
 * @param card the id of its card, which opens where it is cited
 * @param label what its card is called: {@code Source 12}
 * @param url where it is read, or empty
 * @param lang of its title
 * @param entry the source's own page
 * @param back the ways back to where it is cited: labels and {@code #} addresses
 */
public record SourceView(
        int number,
        String id,
        String card,
        String label,
        String title,
        String lang,
        String url,
        String archive,
        String authors,
        String publisher,
        DateView date,
        String type,
        LinkView entry,
        List<LinkView> back) {}
