package backstory.entry.site;

/**
 * Where a site is published.
 *
 * @param url its address, without a final {@code /}, or empty
 * @param cname the custom domain at which GitHub Pages serves the site, in lower case, or empty
 */
public record SiteAddress(String url, String cname) {
    /** The address of a site that gives none. */
    public static final SiteAddress NONE = new SiteAddress("", "");
}
