package backstory.entry.site;

/**
 * Where a site is published.
 *
 * @param url its address, without a final {@code /}, or empty
 * @param cname the domain of the site's own that GitHub Pages serves it at, in lower case, or empty
 */
public record SiteAddress(String url, String cname) {
    /** The address of a site that gives none. */
    public static final SiteAddress NONE = new SiteAddress("", "");
}
