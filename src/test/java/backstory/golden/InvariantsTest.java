package backstory.golden;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.FileDiff;
import backstory.testing.GoldenSites;
import backstory.testing.HtmlChecker;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invariants of every site that builds, including the real one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvariantsTest {
    /** What is only looked at. */
    private final Map<Path, Built> built = new HashMap<>();

    private Path shared = Path.of("");

    @TempDir
    Path folder;

    static List<Path> sites() {
        return GoldenSites.good();
    }

    @BeforeAll
    void share(@TempDir Path place) {
        shared = place;
    }

    /** The site as it is, which is built once. */
    private Built built(Path site) {
        return built.computeIfAbsent(
                site,
                there -> copyOf(site, shared.resolve("site-" + built.size())).build());
    }

    private TestSite copyOf(Path site) {
        return copyOf(site, folder);
    }

    private static TestSite copyOf(Path site, Path folder) {
        TestSite.copy(site.resolve("content"), folder.resolve("content"));
        if (!site.equals(GoldenSites.REAL)) {
            TestSite.copy(site.resolve("templates"), folder.resolve("templates"));
        }
        return TestSite.at(folder);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void a_second_build_writes_no_file(Path site) throws IOException {
        TestSite copy = copyOf(site);
        copy.build();
        SortedMap<String, Object> before = times();

        Built again = copy.build();

        assertThat(again.result().changes().orElseThrow().isEmpty()).isTrue();
        assertThat(times()).isEqualTo(before);
    }

    private SortedMap<String, Object> times() throws IOException {
        SortedMap<String, Object> times = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve("site"))) {
            for (Path path : all.toList()) {
                times.put(path.toString(), Files.getLastModifiedTime(path));
            }
        }
        return times;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void a_build_after_an_edit_equals_a_clean_one(Path site) throws IOException {
        TestSite copy = copyOf(site);
        copy.build();
        for (String file : List.copyOf(TestSite.files(folder.resolve("content")).keySet())) {
            if (file.startsWith("articles/")) {
                String path = "content/" + file;
                copy.change(path, Files.readString(folder.resolve(path)) + "\nOne more paragraph.\n");
            }
        }
        SortedMap<String, String> rebuilt = copy.build().files();
        Built clean = copy.copiedTo(folder.resolve("clean")).build();

        assertThat(FileDiff.of(rebuilt, clean.files())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void windows_line_ends_and_a_byte_order_mark_change_nothing(Path site) throws IOException {
        TestSite copy = copyOf(site);
        SortedMap<String, String> plain = copy.forgetting().build().files();
        for (String file : TestSite.files(folder.resolve("content")).keySet()) {
            if (file.endsWith(".md") || file.endsWith(".yaml")) {
                String path = "content/" + file;
                copy.change(
                        path, "\ufeff" + Files.readString(folder.resolve(path)).replace("\n", "\r\n"));
            }
        }

        assertThat(FileDiff.of(copy.build().files(), plain)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void every_link_inside_the_site_leads_somewhere(Path site) {
        SortedMap<String, String> files = built(site).files();
        SortedMap<String, Document> pages = pages(files);
        String root = root(pages.get("index.html"));
        Map<String, Set<String>> ids = new HashMap<>();
        pages.forEach((path, page) ->
                ids.put(path, page.select("[id]").stream().map(Element::id).collect(Collectors.toSet())));
        List<String> broken = new ArrayList<>();
        pages.forEach((path, page) -> links(page)
                .filter(link -> !leads(URI.create("http://site" + root + path).resolve(link), root, files, ids))
                .forEach(link -> broken.add(path + " → " + link)));
        assertThat(broken).isEmpty();
    }

    private static Stream<String> links(Document page) {
        return Stream.concat(
                        page.select("[href]").stream().map(element -> element.attr("href")),
                        page.select("[src]").stream().map(element -> element.attr("src")))
                .filter(link -> !link.matches("(https?|mailto|tel|data):.*"));
    }

    /** True of the address of a file, and of a place in a page that has it. */
    private static boolean leads(URI to, String root, SortedMap<String, String> files, Map<String, Set<String>> ids) {
        String address = URLDecoder.decode(to.getRawPath(), StandardCharsets.UTF_8);
        String file = address.startsWith(root) ? address.substring(root.length()) : "";
        if (file.isEmpty() || !files.containsKey(file)) {
            return false;
        }
        return to.getRawFragment() == null
                || ids.getOrDefault(file, Set.of())
                        .contains(URLDecoder.decode(to.getRawFragment(), StandardCharsets.UTF_8));
    }

    /** The path that the site is served under, as its first page says it. */
    private static String root(Document home) {
        String canonical = home.select("link[rel=canonical]").attr("href");
        return canonical.isEmpty() ? "/" : URI.create(canonical).getPath();
    }

    private static SortedMap<String, Document> pages(SortedMap<String, String> files) {
        SortedMap<String, Document> pages = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(utf8(bytes)));
            }
        });
        return pages;
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void no_id_stands_twice_and_no_link_stands_in_a_link(Path site) {
        pages(built(site).files()).forEach((path, page) -> {
            List<String> ids = page.select("[id]").stream().map(Element::id).toList();
            assertThat(ids).as(path).doesNotHaveDuplicates();
            assertThat(page.select("a a, a button, button a")).as(path).isEmpty();
        });
    }

    /** The checker takes its time: of a large site's folders the four pages with most in them, and the one with least. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void pages_of_every_folder_are_valid_html(Path site) {
        Map<String, List<String>> folders = built(site).files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .sorted(Comparator.comparing((String path) -> size(built(site), path))
                        .reversed())
                .collect(Collectors.groupingBy(path -> path.substring(0, path.lastIndexOf('/') + 1)));
        assertValid(
                built(site),
                folders.values().stream()
                        .flatMap(pages -> Stream.concat(
                                pages.stream().limit(4), pages.stream().skip(Math.max(4, pages.size() - 1)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    @Tag("slow")
    void every_page_is_valid_html(Path site) {
        assertValid(built(site), built(site).files().keySet().stream().filter(path -> path.endsWith(".html")));
    }

    private void assertValid(Built site, Stream<String> pages) {
        assertThat(pages.flatMap(page ->
                        HtmlChecker.faults(site.output().resolve(page)).stream().map(fault -> page + ": " + fault)))
                .isEmpty();
    }

    private static long size(Built site, String page) {
        return site.output().resolve(page).toFile().length();
    }
}
