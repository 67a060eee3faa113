package backstory.feed;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.graph.Reads;
import backstory.page.DataFile;
import backstory.page.EmptySite;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.testing.Case;
import backstory.testing.NoTexts;
import backstory.testing.SitemapRules;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** {@code sitemap.xml} by sitemaps.org, and the canonical addresses that it holds. */
class SitemapTest {
    @TempDir
    Path folder;

    private Built built;
    private Element sitemap;

    @BeforeEach
    void a_site_with_an_address() {
        built = TestSite.in(folder)
                .with("content/site.yaml", "title: Test\nurl: https://example.org/t/\n")
                .with("content/terms.yaml", "- term: détente\n  definition: Less tension.\n")
                .with(
                        "content/articles/a.md",
                        "---\ntitle: A\ndate: 2031-04-05T09:00+03:00\n---\nSee [it](term:detente).\n")
                .with("content/articles/b.md", "---\ntitle: B\ndate: 2031-04-05\nupdated: 2031-05-06\n---\nText.\n")
                .with("content/articles/привет.md", "---\ntitle: C\ndate: 2031-04-05\n---\nText.\n")
                .build();
        sitemap = Xml.parse(built.text("sitemap.xml"));
    }

    private List<String> all(String name) {
        return Xml.children(sitemap, "url").stream()
                .flatMap(url -> Xml.children(url, name).stream())
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void it_lists_whole_addresses() {
        assertThat(sitemap.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        assertThat(sitemap.getLocalName()).isEqualTo("urlset");
        assertThat(all("loc"))
                .allMatch(address -> address.startsWith("https://example.org/t/"))
                .contains("https://example.org/t/", "https://example.org/t/glossary/detente.html")
                .contains("https://example.org/t/articles/%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82.html")
                .doesNotContain("https://example.org/t/404.html", "https://example.org/t/feed.xml")
                .doesNotHaveDuplicates();
    }

    @Test
    @Case("173")
    void every_address_of_the_site_is_ascii() {
        Built abroad = TestSite.at(folder)
                .asking(request -> request.withUrl("https://münchen.example/ü"))
                .with("content/sources.yaml", "- {id: s, title: S, url: 'https://münchen.example/a[1]|é'}\n")
                .with("content/static/404.txt", "x")
                .article("d", "redirect-from: /é\n---\n[Here](https://münchen.example/ö). [@s]\n")
                .build();
        assertThat(abroad.console()).doesNotContain(": error: ");
        for (String file :
                List.of("sitemap.xml", "robots.txt", "feed.xml", "feed.json", "articles/d.html", "404.html")) {
            assertThat(abroad.text(file)).as(file).doesNotContain("ü").doesNotContain("a[1]");
        }
        assertThat(abroad.text("sitemap.xml"))
                .contains("<loc>https://xn--mnchen-3ya.example/%C3%BC/articles/d.html</loc>");
        assertThat(abroad.text("robots.txt")).contains("Sitemap: https://xn--mnchen-3ya.example/%C3%BC/sitemap.xml");
        assertThat(abroad.text("feed.xml")).contains("<id>https://xn--mnchen-3ya.example/%C3%BC/%C3%A9</id>");
        assertThat(abroad.page("articles/d.html").select("meta[property=og:url], link[rel=canonical]"))
                .hasSize(2)
                .allMatch(element ->
                        element.outerHtml().contains("https://xn--mnchen-3ya.example/%C3%BC/articles/d.html"));
        assertThat(abroad.page("404.html").select("a[href^=/%C3%BC/]")).isNotEmpty();
        assertThat(abroad.page("articles/d.html").select("cite a, .body p > a").eachAttr("href"))
                .contains("https://xn--mnchen-3ya.example/a%5B1%5D%7C%C3%A9", "https://xn--mnchen-3ya.example/%C3%B6");
    }

    @Test
    void only_what_says_its_day_has_one() {
        assertThat(all("lastmod")).containsExactly("2031-04-05", "2031-05-06", "2031-04-05");
    }

    /** The page of the search is a tool, and says nothing that another page does not. */
    @Test
    void each_address_is_the_canonical_one_of_its_page() {
        for (String path : built.files().keySet()) {
            if (path.endsWith(".html") && !path.equals("404.html") && path.matches("\\p{ASCII}*")) {
                String address = "https://example.org/t/" + (path.equals("index.html") ? "" : path);
                assertThat(built.page(path).select("link[rel=canonical]").eachAttr("href"))
                        .containsExactly(address);
                if (!path.equals("search.html")) {
                    assertThat(all("loc")).contains(address);
                }
            }
        }
        assertThat(built.page("404.html").select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void robots_are_told_where_it_is() {
        assertThat(built.text("robots.txt")).contains("Sitemap: https://example.org/t/sitemap.xml");
    }

    private static List<SitemapPages.Address> addresses(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> new SitemapPages.Address(String.format("https://example.org/t/a/%06d.html", i), ""))
                .toList();
    }

    @Test
    @Case("108")
    void a_file_holds_fifty_thousand_addresses_and_no_more() {
        SitemapPages.Limits standard = SitemapPages.Limits.STANDARD;

        assertThat(SitemapPages.parts(addresses(0), SitemapPages::bytes, standard))
                .hasSize(1);
        assertThat(SitemapPages.parts(addresses(50_000), SitemapPages::bytes, standard))
                .hasSize(1);
        List<List<SitemapPages.Address>> parts = SitemapPages.parts(addresses(100_001), SitemapPages::bytes, standard);
        assertThat(parts).extracting(List::size).containsExactly(50_000, 50_000, 1);
        assertThat(parts.stream().flatMap(List::stream)).isEqualTo(addresses(100_001));
    }

    @Test
    void a_file_is_no_larger_than_fifty_megabytes() {
        String name = "https://example.org/t/" + "%D0%BF&'".repeat(300) + ".html";
        List<SitemapPages.Address> addresses =
                java.util.Collections.nCopies(40_000, new SitemapPages.Address(name, "2031-04-05"));
        List<List<SitemapPages.Address>> parts =
                SitemapPages.parts(addresses, SitemapPages::bytes, SitemapPages.Limits.STANDARD);

        long line = ("<url><loc>" + name.replace("&", "&amp;").replace("'", "&#39;")
                        + "</loc><lastmod>2031-04-05</lastmod></url>\n")
                .length();
        assertThat(parts).hasSizeGreaterThan(1).allMatch(part -> part.size() * line + 120 <= 50L * 1024 * 1024);
    }

    @Test
    @Case("108")
    void several_files_are_listed_with_their_newest_day() {
        Reads planning = NoTexts.at("https://example.org/t").reads();
        PageContext context = EmptySite.context(planning.catalog());
        List<Page> pages = built.files().keySet().stream()
                .filter(path -> path.matches("(articles|people|glossary)/[a-z]+\\.html"))
                .map(path -> Page.of(backstory.output.OutputPath.of(path), "page", () -> null)
                        .modified(backstory.edtf.Edtf.parse("2031-04-0" + path.length() % 9)))
                .toList();
        List<Page> files = SitemapPages.of(
                new DataFile.Site(context, planning.share(reads -> pages), planning),
                new SitemapPages.Limits(2, 10_000));

        assertThat(files.stream().map(page -> page.path().toString()))
                .containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml");
        String index = EmptySite.rendered(files.get(3));
        assertThat(SitemapRules.faults(index, "https://example.org/t/")).isEmpty();
        assertThat(Xml.parse(index).getLocalName()).isEqualTo("sitemapindex");
        assertThat(Xml.children(Xml.parse(index), "sitemap")).hasSize(3);
        assertThat(index).contains("<loc>https://example.org/t/sitemap-1.xml</loc><lastmod>");
        assertThat(SitemapRules.faults(EmptySite.rendered(files.get(0)), "https://example.org/t/"))
                .isEmpty();
    }
}
