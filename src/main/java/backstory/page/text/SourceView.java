package backstory.page.text;

import backstory.page.view.DateView;
import backstory.page.view.LinkView;

/**
 * A source in the list at the foot of a page. The entry itself opens where the source is cited, so that its details are
 * written only once.
 *
 * @param number from 1, by first use on the page
 * @param id of its entry
 * @param url where it is read, or empty
 * @param lang of its title
 * @param archive where a copy is kept, or empty
 * @param entry links to the source's own page; the label is how often this page cites it: {@code cited 5 times}
 */
public record SourceView(
        int number,
        String id,
        String title,
        String lang,
        String url,
        String archive,
        String authors,
        String publisher,
        DateView date,
        String type,
        LinkView entry) {}
