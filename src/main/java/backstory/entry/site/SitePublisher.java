package backstory.entry.site;

import java.util.List;

/**
 * The publisher of a site and its authors.
 *
 * @param name the publisher's, or empty
 * @param authors who writes it
 * @param corrections where readers report mistakes, or empty
 */
public record SitePublisher(String name, List<String> authors, String corrections) {
    /** The publisher of a site that names none. */
    public static final SitePublisher NONE = new SitePublisher("", List.of(), "");

    public SitePublisher {
        authors = List.copyOf(authors);
    }
}
