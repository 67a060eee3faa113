package backstory.feed;

import backstory.graph.Reads;
import backstory.output.OutputPath;
import backstory.page.DataFile;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.view.View;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The addresses of the site for search engines (sitemaps.org, 0.9). Made only where the site's address is known. A site
 * too large for one file has several, and {@code sitemap.xml} lists them.
 */
public final class SitemapPages {
    private static final String NAME = "sitemap";

    public static final DataFile FILES = DataFile.rendered(SitemapPages::of, Map.of(NAME + ".ftlx", SitemapView.class));

    private static final OutputPath PATH = OutputPath.of("sitemap.xml");

    /** The bytes around an address in its line, and around all lines in the file, at most. */
    private static final int AROUND = 80;

    private SitemapPages() {}

    /** The limits of one file. */
    record Limits(int addresses, long bytes) {
        static final Limits STANDARD = new Limits(50_000, 50L * 1024 * 1024);
    }

    /**
     * The view of a sitemap, or of the list of sitemaps.
     *
     * @param root the name of the outer element: {@code urlset} or {@code sitemapindex}
     * @param each the name of the element around each address
     */
    public record SitemapView(String root, String each, List<Address> addresses) implements View {}

    /**
     * A page, or a sitemap.
     *
     * @param modified the day of its last change as its content says, or empty
     */
    public record Address(String url, String modified) {}

    private static List<Page> of(DataFile.Site site) {
        return of(site, Limits.STANDARD);
    }

    /** The sitemap of all pages; none where the site's address is not known. */
    static List<Page> of(DataFile.Site site, Limits limits) {
        PageContext context = site.context();
        Reads.Shared<List<Page>> planned = site.pages();
        if (!context.links().isPublished()) {
            return List.of();
        }
        List<Page> listed =
                site.reads().use(planned).stream().filter(Page::listed).toList();
        List<List<Page>> parts = parts(listed, page -> bytes(address(page, context)), limits);
        if (parts.size() == 1) {
            return List.of(page(PATH, "urlset", "url", planned.map(all -> parts.get(0)), context));
        }
        List<Page> files = new ArrayList<>();
        List<Address> index = new ArrayList<>();
        for (List<Page> part : parts) {
            OutputPath path = OutputPath.of("sitemap-" + (files.size() + 1) + ".xml");
            files.add(page(path, "urlset", "url", planned.map(all -> part), context));
            index.add(new Address(context.links().canonical(path), latest(part)));
        }
        Reads.Shared<List<Address>> all = planned.map(pages -> index);
        files.add(Page.xml(PATH, NAME, own -> new SitemapView("sitemapindex", "sitemap", own.use(all))));
        return files;
    }

    /** The address of the sitemap, or of the list of sitemaps. */
    static String url(PageContext context) {
        return context.links().canonical(PATH);
    }

    private static List<Address> addresses(List<Page> pages, PageContext context) {
        return pages.stream().map(page -> address(page, context)).toList();
    }

    private static Address address(Page page, PageContext context) {
        return new Address(context.links().canonical(page.path()), modified(page));
    }

    private static String modified(Page page) {
        return page.modified().map(day -> day.text().substring(0, 10)).orElse("");
    }

    /**
     * Splits items, in order, into parts that fit into one file each; there is at least one part.
     *
     * @param bytes returns at least the size of an item's line in the file
     */
    static <T> List<List<T>> parts(List<T> all, ToIntFunction<T> bytes, Limits limits) {
        List<List<T>> parts = new ArrayList<>();
        int start = 0;
        long sum = 2 * AROUND;
        for (int i = 0; i < all.size(); i++) {
            int line = bytes.applyAsInt(all.get(i));
            if (i - start == limits.addresses() || (i > start && sum + line > limits.bytes())) {
                parts.add(all.subList(start, i));
                start = i;
                sum = 2 * AROUND;
            }
            sum += line;
        }
        parts.add(all.subList(start, all.size()));
        return parts;
    }

    /** No less than its line has in the file, where an ampersand and quotation marks are longer. */
    static int bytes(Address address) {
        int signs =
                (int) address.url().chars().filter(c -> c == '&' || c == '\'').count();
        return address.url().getBytes(StandardCharsets.UTF_8).length + 4 * signs + AROUND;
    }

    private static String latest(List<Page> part) {
        return part.stream().map(SitemapPages::modified).max(String::compareTo).orElse("");
    }

    private static Page page(
            OutputPath path, String root, String each, Reads.Shared<List<Page>> part, PageContext context) {
        return Page.xml(path, NAME, reads -> new SitemapView(root, each, addresses(reads.use(part), context)));
    }
}
