package backstory.feed;

import backstory.page.DataFile;
import java.util.Optional;

/** The files that hosts and crawlers look for at the top of a site. */
public final class HostFiles {
    /** Keeps GitHub Pages from leaving files out. */
    public static final DataFile NO_JEKYLL = DataFile.written(".nojekyll", context -> Optional.of(""));

    /** Tells GitHub Pages the site's own domain. */
    public static final DataFile CNAME = DataFile.written(
            "CNAME",
            context -> Optional.of(context.catalog().config().address().cname())
                    .filter(domain -> !domain.isEmpty())
                    .map(domain -> domain + "\n"));

    /** Names the sitemap to crawlers (RFC 9309). */
    public static final DataFile ROBOTS = DataFile.written(
            "robots.txt",
            context -> Optional.of("User-agent: *\nAllow: /\nSitemap: " + SitemapPages.url(context) + "\n")
                    .filter(text -> context.links().isPublished()));

    private HostFiles() {}
}
