package backstory.publish;

/**
 * The limits of a site's size.
 *
 * @param siteBytes of all files together
 * @param fileBytes of each file
 */
public record Limits(long siteBytes, long fileBytes) {
    /**
     * The limits of GitHub: a published site is at most 1 GB, and a push with a file over 100 MiB is refused
     * (docs.github.com/pages, "GitHub Pages limits"; "About large files on GitHub").
     */
    public static final Limits OF_PAGES = new Limits(1_000_000_000L, 100L << 20);
}
