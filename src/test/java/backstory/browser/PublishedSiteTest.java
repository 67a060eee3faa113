package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Repository;
import backstory.testing.Terminal;
import backstory.testing.TestSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests the published site of this repository as its readers get it: {@code publish} puts it on the branch of a bare
 * repository, a clone of the branch is served below {@code /project/}, and every link is followed from the first page
 * on. A browser opens the first pages of each folder; of the others, which are made in the same way, only the links are
 * read.
 */
@ExtendWith(InBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedSiteTest {
    /** Returns every address on a page that the browser would fetch or open, as an absolute address. */
    private static final String ADDRESSES = "return [...new Set(["
            + "...[...document.querySelectorAll('[href]')].map(one => one.href),"
            + "...[...document.querySelectorAll('[src]')].map(one => one.src),"
            + "...[...document.querySelectorAll('meta[property=\"og:image\"]')].map(one => one.content),"
            + "...[...document.images].flatMap(one => one.srcset.split(', ').filter(part => part)"
            + "    .map(part => new URL(part.split(' ')[0], document.baseURI).href))])];";

    /** The number of pages of a folder that are opened in a browser, unless all are. */
    private static final int OPENED = 3;

    /** The attributes with addresses, by tag, for pages that are only read. */
    private static final Map<String, String> READ =
            Map.of("[href]", "href", "[src]", "src", "meta[property=og:image]", "content");

    private static final String IDS = "return [...document.querySelectorAll('[id]')].map(one => one.id);";

    /**
     * Matches files that need no link from a page: programs know where they are. Parts of the search's index are loaded
     * when a question needs them.
     */
    private static final String FOR_NO_READER =
            "\\..*|404\\.html|(robots|llms)\\.txt|data/.*|sitemap.*\\.xml|assets/redirect\\..*|search/.*\\.js";

    private ServedSite served;
    private Set<String> files;

    @BeforeAll
    void publish(@TempDir Path place) {
        served = ServedSite.at(place.resolve("served"));
        Repository remote = Repository.bare(place.resolve("remote.git"));
        Repository work = Repository.in(place.resolve("work"));
        TestSite.copy(Path.of("content"), work.folder().resolve("content"));
        work.commit("Begin").git("remote", "add", "origin", remote.folder().toString());
        Terminal.Session session =
                Terminal.run("publish", "--root", work.folder().toString(), "--url", served.http(""));
        assertThat(session.out()).startsWith("Published to gh-pages of origin as ");
        Repository clone = remote.cloneTo(served.folder(), "--branch=gh-pages");
        SortedMap<String, String> all = TestSite.files(clone.folder());
        files = new TreeSet<>(all.keySet());
        files.removeIf(path -> path.startsWith(".git/") || leadsOn(all.get(path)));
    }

    /** Returns true for a former address: no page links to it. */
    private static boolean leadsOn(String page) {
        return page.contains("http-equiv=\"refresh\"");
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void every_link_leads_somewhere_and_pages_of_every_folder_open_in_silence(Browser browser) {
        assertWholeWith(new Walk(browser, OPENED));
    }

    @Tag("slow")
    @Test
    void every_link_leads_somewhere_and_every_page_opens_in_silence(Browser browser) {
        assertWholeWith(new Walk(browser, Integer.MAX_VALUE));
    }

    private void assertWholeWith(Walk walk) {
        walk.from(served.http(""));

        assertThat(walk.broken).isEmpty();
        assertThat(walk.places).hasSizeGreaterThan(500);
        assertThat(walk.seen.stream().map(this::path))
                .containsAll(files.stream()
                        .filter(path -> !path.matches(FOR_NO_READER))
                        .toList());
    }

    /** The walk of a reader who follows every link once. */
    private final class Walk {
        private final Browser browser;
        private final int most;
        private final Set<String> seen = new TreeSet<>();
        private final Deque<String> pages = new ArrayDeque<>();
        private final Set<String> places = new TreeSet<>();
        private final Map<String, Integer> opened = new TreeMap<>();
        private final Map<String, Set<String>> ids = new TreeMap<>();
        private final List<String> broken = new ArrayList<>();

        /**
         * @param most the number of pages of a folder that are opened in the browser; of the others, only the links are
         *     read
         */
        Walk(Browser browser, int most) {
            this.browser = browser;
            this.most = most;
        }

        void from(String first) {
            browser.messages();
            meet("the start", first);
            while (!pages.isEmpty()) {
                String page = pages.remove();
                if (opened.merge(page.replaceFirst("[^/]*$", ""), 1, Integer::sum) <= most) {
                    open(page);
                } else {
                    read(page);
                }
            }
            places.stream().filter(place -> !isThere(place)).forEach(place -> broken.add("no place " + place));
        }

        private void open(String page) {
            browser.open(page, Screen.WIDE);
            if (!browser.is("performance.getEntriesByType('navigation')[0].responseStatus === 200")) {
                broken.add("no page " + page);
            }
            ids.put(page, strings(browser.run(IDS)));
            List<String> addresses = addresses(browser);
            addresses.forEach(address -> meet(page, address));
            goTo(
                    page,
                    addresses.stream()
                            .filter(address -> address.startsWith(page + "#"))
                            .map(address -> address.substring(page.length()))
                            .collect(Collectors.toSet()));
        }

        private void read(String page) {
            if (!served.answers(page)) {
                broken.add("no page " + page);
                return;
            }
            Document html = Jsoup.parse(text(path(page)), page);
            ids.put(page, new TreeSet<>(html.select("[id]").eachAttr("id")));
            Stream<String> single = READ.entrySet().stream()
                    .flatMap(one -> html.select(one.getKey()).eachAttr("abs:" + one.getValue()).stream());
            Stream<String> sets = html.select("img[srcset]").eachAttr("srcset").stream()
                    .flatMap(set -> Stream.of(set.split(", ", -1)))
                    .map(part -> URI.create(page).resolve(part.split(" ", 2)[0]).toString());
            Stream.concat(single, sets)
                    .filter(PublishedSiteTest.this::isInside)
                    .forEach(address -> meet(page, address));
        }

        private boolean isThere(String place) {
            String page = place.replaceFirst("#.*", "");
            String id =
                    URLDecoder.decode(place.substring(page.length() + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
            return ids.getOrDefault(page, Set.of()).contains(id);
        }

        /**
         * Records an address. A page is put in a queue; another file is fetched at once, but not by the page, whose
         * policy may forbid it.
         */
        private void meet(String page, String address) {
            String file = address.replaceFirst("#.*", "");
            if (address.contains("#")) {
                places.add(address);
            }
            if (!seen.add(file)) {
                return;
            }
            if (file.matches(".*(/|\\.html)")) {
                pages.add(file);
            } else if (!served.answers(file)) {
                broken.add(page + " → " + file);
            }
        }

        /**
         * Opens each fragment of the open page that the page links to, as a click on a link does. It waits until the
         * page is drawn, since before that Chromium treats the fragment as the one that the page was opened with.
         */
        private void goTo(String page, Set<String> wanted) {
            browser.await("await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));");
            Object lost = browser.run(
                    "return arguments[0].filter(place =>"
                            + " { location.hash = place; return !document.querySelector(':target'); });",
                    List.copyOf(wanted));
            ((List<?>) lost).forEach(place -> broken.add("no place " + page + place));
            browser.messages().forEach(message -> broken.add(page + ": " + message));
        }
    }

    /**
     * Checks the files that only programs read: the sitemap, the addresses in it, and every absolute address of the
     * feed.
     */
    @Test
    void the_files_for_programs_name_addresses_that_are_served() throws Exception {
        List<String> addresses = new ArrayList<>();
        addresses.add(Files.readString(served.folder().resolve("robots.txt"))
                .replaceFirst("(?s).*Sitemap: (\\S+)\\s*", "$1"));
        assertThat(addresses).first().isEqualTo(served.http("sitemap.xml"));
        for (String file : files.stream().filter(path -> path.endsWith(".xml")).toList()) {
            Element xml = Jsoup.parse(text(file), Parser.xmlParser());
            xml.select("loc").forEach(loc -> addresses.add(loc.text()));
            xml.select("link").forEach(link -> addresses.add(link.attr("href")));
            for (Element text : xml.select("summary, content")) {
                Jsoup.parse(text.text()).select("[href], [src]").forEach(element -> {
                    addresses.add(element.hasAttr("href") ? element.attr("href") : element.attr("src"));
                });
            }
        }
        assertThat(addresses).hasSizeGreaterThan(files.size() / 2);
        assertThat(addresses.stream().filter(this::isInside).filter(address -> !files.contains(path(address))))
                .isEmpty();
    }

    @Test
    void the_page_for_lost_readers_is_whole_at_any_depth(Browser browser) {
        for (String lost : List.of("none.html", "articles/none.html", "no/such/place/at/all/", "a/b/c.html?x=1#y")) {
            browser.messages();
            browser.open(served.http(lost), Screen.WIDE);

            assertThat(browser.messages()).as(lost).singleElement().asString().contains("404 (Not Found)");
            assertThat(browser.is("getComputedStyle(document.querySelector('.skip')).position === 'absolute'"))
                    .isTrue();
            assertThat(addresses(browser).stream()
                            .map(address -> address.replaceFirst("[?#].*", ""))
                            .filter(address -> !served.http(lost).startsWith(address))
                            .map(this::path))
                    .as(lost)
                    .isNotEmpty()
                    .allMatch(files::contains);
        }
    }

    private List<String> addresses(Browser browser) {
        return strings(browser.run(ADDRESSES)).stream().filter(this::isInside).toList();
    }

    private static Set<String> strings(Object found) {
        return ((List<?>) found).stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private String text(String file) {
        try {
            return Files.readString(served.folder().resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isInside(String address) {
        return address.startsWith(served.http(""));
    }

    /** Returns the path of the file at an address of the site. */
    private String path(String address) {
        String path = URI.create(address.replaceFirst("[?#].*", "")).getPath();
        String below = path.substring(URI.create(served.http("")).getPath().length());
        return below.isEmpty() || below.endsWith("/") ? below + "index.html" : below;
    }
}
