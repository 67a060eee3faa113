package backstory.golden;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.GoldenSites;
import backstory.testing.TestSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The audits of Lighthouse for search engines and good practice, for every page of every site: those that need only the
 * page and are covered neither by the HTML standard nor by axe.
 */
class SearchEnginesTest {
    /** Words of links that say nothing of what they lead to, in the languages of the golden sites. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "click here",
            "go",
            "here",
            "information",
            "learn more",
            "link",
            "more",
            "read more",
            "see more",
            "this",
            "hier",
            "hier klicken",
            "mehr",
            "weiterlesen",
            "aquí",
            "más",
            "este",
            "enlace",
            "empezar",
            "ici",
            "plus",
            "lire la suite",
            "en savoir plus",
            "هنا",
            "المزيد",
            "اقرأ المزيد",
            "ここをクリック",
            "リンク",
            "続きを読む");

    private static final Pattern NO_ADDRESS = Pattern.compile("\\s*|(?i)\\s*(javascript|file):.*");

    @TempDir
    Path folder;

    static List<Path> sites() {
        return GoldenSites.good();
    }

    /** All pages but former addresses, which only lead on. */
    private SortedMap<String, Document> pages(Path site) {
        TestSite.copy(site.resolve("content"), folder.resolve("content"));
        SortedMap<String, Document> pages = new TreeMap<>();
        TestSite.at(folder).build().files().forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                Document page =
                        Jsoup.parse(new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
                if (page.select("meta[http-equiv=refresh], noscript:contains(refresh)")
                        .isEmpty()) {
                    pages.put(path, page);
                }
            }
        });
        return pages;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void search_engines_are_told_all_that_they_ask_for(Path site) {
        List<String> faults = new ArrayList<>();
        pages(site).forEach((path, page) -> {
            Stream.of(head(page), robots(path, page), links(page), pictures(page))
                    .flatMap(List::stream)
                    .forEach(fault -> faults.add(path + ": " + fault));
        });
        assertThat(faults).isEmpty();
    }

    private static List<String> head(Document page) {
        List<String> faults = new ArrayList<>();
        if (page.title().isBlank()) {
            faults.add("no title");
        }
        if (page.select("meta[name=description]").attr("content").isBlank()) {
            faults.add("no description");
        }
        if (!page.select("meta[name=viewport]").attr("content").equals("width=device-width, initial-scale=1")) {
            faults.add("not for every width of screen");
        }
        List<String> canonical = page.select("link[rel=canonical]").eachAttr("href");
        if (canonical.size() > 1 || canonical.stream().anyMatch(href -> !href.startsWith("https://"))) {
            faults.add("not one whole address: " + canonical);
        }
        return faults;
    }

    /** Only what other sites show in their frames is kept from search engines. */
    private static List<String> robots(String path, Document page) {
        boolean kept = !page.select("meta[name=robots]").isEmpty();
        return kept == path.startsWith("embed/") ? List.of() : List.of(kept ? "kept from them" : "not kept from them");
    }

    private static List<String> links(Document page) {
        List<String> faults = new ArrayList<>();
        for (Element link : page.select("a")) {
            if (NO_ADDRESS.matcher(link.attr("href")).matches()) {
                faults.add("no address: " + link);
            }
            if (EMPTY_WORDS.contains(link.text().strip().toLowerCase(Locale.ROOT))) {
                faults.add("says not where it leads: " + link);
            }
        }
        return faults;
    }

    private static List<String> pictures(Document page) {
        return page.select("img:not([width][height])").stream()
                .map(image -> "no size: " + image)
                .toList();
    }
}
