package backstory.data;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.GoldenSites;
import backstory.testing.TestSite;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bibliographies that we write, as programs read them that know nothing of how we write. */
class SourceFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String BIBTEX = """
            @article{Porta_2031,
              author = {della Porta, Ana and {Town of Verrin} and others},
              title = {Trams in the {EU}: caf{\\'e} \\& harbour},
              journal = {Journal of Trams},
              volume = {12},
              number = {3},
              pages = {45--67},
              year = {2031},
              month = apr,
              abstract = {What $x_1$ costs.},
              myfield = {kept \\textbf{as it is}}
            }

            @incollection{ch,
              title = {A chapter},
              crossref = {bk},
              pages = {1--9}
            }

            @book{bk,
              title = {Cities},
              editor = {Lind, Jr., Tomas},
              publisher = {Lind \\& Daughters},
              address = {Verrin},
              date = {2030-04/2030-05},
              isbn = {978-3-16-148410-0},
              keywords = {trams, cities}
            }
            """;

    private static final String CSL = """
            [
              {"id": "line2031", "type": "article-newspaper", "title": "The <i>line</i> opens", "volume": 12,
               "issued": {"date-parts": [["2031", 4]], "circa": true}, "custom": {"x": [1, {"y": null}]},
               "author": [{"family": "Berg", "given": "Otto", "dropping-particle": "von", "static-ordering": false}],
               "container-title": "Verrin Gazette", "note": "PMID: 12", "unknown-thing": "kept"}
            ]
            """;

    private static final String YAML = """
            - id: all
              title: "Trams & harbours: 100 %"
              type: article-journal
              author:
                - family: de la Fuente
                  given: Ines
                - Town of Verrin
              editor: {family: Lind, given: Tomas}
              translator: {family: Okafor, given: Mara}
              publisher: Lind & Daughters
              container: Journal of Trams
              volume: 12
              issue: 3
              pages: 45–67
              edition: 2
              place: Verrin
              doi: https://doi.org/10.1234/trams_7
              isbn: 978-3-16-148410-0
              date: 2031-04-05
              url: https://gazette.example/a_b?c=d&e=100%25
              archive-url: https://archive.example/a_b
              archive-date: 2031-04-06
              accessed: 2031-04-07
              lang: de
              access: paywall
              repeats: ruling
              note: Read *on paper*.
            - id: ruling
              title: Lind v. Town of Verrin
              type: legal_case
              court: Court of Appeal
              number: 31-7
              date: 2031~
            - id: post
              title: A post
              type: post
              date: 2030/2031
            """;

    @TempDir
    Path root;

    private TestSite.Built built(Map<String, String> files) {
        TestSite site = TestSite.in(root).article("a", "---\nText.\n");
        files.forEach((name, text) -> site.with("content/" + name, text));
        TestSite.Built built = site.build();
        assertThat(built.problems()).noneMatch(problem -> problem.contains(": error:"));
        return built;
    }

    private static BibTeXDatabase parsed(String bibtex) throws Exception {
        return new BibTeXParser().parseFully(new StringReader(bibtex));
    }

    /** Type and fields of each entry, as JBibTeX reads them. */
    private static Map<String, Map<String, String>> entries(String bibtex) throws Exception {
        BibTeXParser parser = new BibTeXParser();
        BibTeXDatabase database = parser.parseFully(new StringReader(bibtex));
        assertThat(parser.getExceptions()).isEmpty();
        Map<String, Map<String, String>> entries = new TreeMap<>();
        for (Map.Entry<Key, BibTeXEntry> entry : database.getEntries().entrySet()) {
            Map<String, String> fields = new TreeMap<>();
            fields.put("@", entry.getValue().getType().getValue());
            entry.getValue()
                    .getFields()
                    .forEach((name, value) ->
                            fields.put(name.getValue().toLowerCase(Locale.ROOT), value.toUserString()));
            entries.put(entry.getKey().getValue(), fields);
        }
        return entries;
    }

    static Stream<Path> sites() {
        return GoldenSites.good().stream()
                .map(site -> site.resolve(site.equals(GoldenSites.REAL) ? "site" : "expected"));
    }

    /** JBibTeX reads the one, citeproc-java the other; both find the sources of the graph by their titles. */
    @ParameterizedTest
    @MethodSource("sites")
    void the_sources_of_every_site_are_read_by_others_in_both_forms(Path site) throws Exception {
        List<String> titles = JSON.readTree(site.resolve("data/site.json").toFile())
                .path("sources")
                .findValuesAsText("title");
        List<CSLItemData> items = new ArrayList<>();
        for (JsonNode item : JSON.readTree(site.resolve("data/sources.json").toFile())) {
            items.add(CSLItemData.fromJson(JSON.convertValue(item, new TypeReference<Map<String, Object>>() {})));
        }
        Map<String, CSLItemData> entries =
                new BibTeXConverter().toItemData(parsed(Files.readString(site.resolve("data/sources.bib"))));

        assertThat(items)
                .allSatisfy(item -> assertThat(item.getType()).as(item.getId()).isNotNull());
        assertThat(items.stream().map(item -> plain(item.getTitle()).replaceAll("<[^>]+>", "")))
                .containsExactlyElementsOf(titles);
        assertThat(entries.values().stream().map(item -> straight(plain(item.getTitle()))))
                .containsExactlyInAnyOrderElementsOf(
                        titles.stream().map(SourceFilesTest::straight).toList());
        assertThat(entries(Files.readString(site.resolve("data/sources.bib")))).hasSameSizeAs(titles);
    }

    /** What LaTeX takes straight marks for depends on their place; citeproc-java leaves some braces that protect words. */
    private static String straight(String text) {
        return text.replaceAll("[‘’`]", "'").replaceAll("[“”]|''", "\"").replaceAll("[{}]", "");
    }

    @Test
    void what_came_from_bibtex_is_written_back_field_for_field() throws Exception {
        String written = built(Map.of("sources.bib", BIBTEX)).text("data/sources.bib");

        assertThat(entries(written)).isEqualTo(entries(BIBTEX));
        assertThat(written).isEqualTo(BIBTEX);
    }

    @Test
    void what_came_from_csl_json_is_written_back_member_for_member() throws Exception {
        String written = built(Map.of("sources.json", CSL)).text("data/sources.json");

        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(CSL));
    }

    @Test
    void what_was_written_is_read_and_written_again_as_it_is() {
        TestSite.Built first = built(Map.of("sources.yaml", YAML, "sources.bib", BIBTEX, "sources.json", CSL));
        String bibtex = first.text("data/sources.bib");
        String csl = first.text("data/sources.json");

        TestSite site = TestSite.at(root).remove("content/sources.yaml").remove("content/sources.json");
        assertThat(site.with("content/sources.bib", bibtex).build().text("data/sources.bib"))
                .isEqualTo(bibtex);
        site.remove("content/sources.bib").with("content/sources.json", csl);
        assertThat(site.build().text("data/sources.json")).isEqualTo(csl);
    }

    @Test
    void our_keys_have_the_fields_that_bibtex_has_for_them() throws Exception {
        Map<String, String> all = entries(built(Map.of("sources.yaml", YAML)).text("data/sources.bib"))
                .get("all");

        assertThat(all)
                .containsEntry("@", "article")
                .containsEntry("author", "{de la Fuente}, Ines and {Town of Verrin}")
                .containsEntry("title", "{Trams \\& harbours: 100 \\%}")
                .containsEntry("journal", "Journal of Trams")
                .containsEntry("number", "3")
                .containsEntry("pages", "45--67")
                .containsEntry("address", "Verrin")
                .containsEntry("year", "2031")
                .containsEntry("month", "April")
                .containsEntry("date", "2031-04-05")
                .containsEntry("urldate", "2031-04-07")
                .containsEntry("doi", "10.1234/trams_7")
                .containsEntry("url", "https://gazette.example/a_b?c=d&e=100%25")
                .containsEntry("repeats", "ruling")
                .containsEntry("access", "paywall");
    }

    /** citeproc-java reads BibTeX by a mapping of its own: what it finds is what we say in CSL-JSON. */
    @Test
    void another_program_takes_the_bibtex_to_the_csl_that_we_write() throws Exception {
        TestSite.Built built = built(Map.of("sources.yaml", YAML, "sources.bib", BIBTEX));
        Map<String, CSLItemData> theirs = new BibTeXConverter().toItemData(parsed(built.text("data/sources.bib")));
        JsonNode ours = JSON.readTree(built.text("data/sources.json"));

        assertThat(theirs).hasSize(6);
        for (JsonNode item : ours) {
            CSLItemData other = theirs.get(item.get("id").asText());
            assertThat(other.getTitle()).isEqualTo(item.get("title").asText());
            if (item.path("custom").path("crossref").isMissingNode()) { // which it does not follow
                assertThat(plain(other.getContainerTitle()))
                        .isEqualTo(item.path("container-title").asText());
            }
            assertThat(plain(other.getVolume())).isEqualTo(item.path("volume").asText());
            assertThat(plain(other.getPage()).replace('–', '-'))
                    .isEqualTo(item.path("page").asText());
            assertThat(plain(other.getURL())).isEqualTo(item.path("URL").asText());
            assertThat(plain(other.getDOI())).isEqualTo(item.path("DOI").asText());
        }
        assertThat(theirs.get("Porta_2031").getAuthor()[0].getFamily()).isEqualTo("Porta");
        assertThat(theirs.get("all").getIssued().getRaw()).isEqualTo("2031-04-05");
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }

    @Test
    void items_have_what_the_schema_of_csl_allows_and_the_rest_in_custom() throws Exception {
        JsonNode items = JSON.readTree(
                built(Map.of("sources.yaml", YAML, "sources.bib", BIBTEX)).text("data/sources.json"));

        List<String> faults = new ArrayList<>();
        for (JsonNode item : items) {
            assertThat(item.get("id").isTextual() && item.get("type").isTextual())
                    .isTrue();
            Iterator<Map.Entry<String, JsonNode>> members = item.properties().iterator();
            members.forEachRemaining(member -> {
                if (!isOfCsl(member.getKey(), member.getValue())) {
                    faults.add(item.get("id").asText() + ": " + member);
                }
            });
        }

        assertThat(faults).isEmpty();
        assertThat(items.findValues("custom").toString()).contains("archive-url", "myfield");
    }

    /** By hand from the schema: names are lists of objects, dates objects with certain members, all else text. */
    private static boolean isOfCsl(String name, JsonNode value) {
        if (name.equals("custom")) {
            return value.isObject();
        }
        if (Set.of("author", "editor", "translator").contains(name)) {
            return value instanceof ArrayNode names
                    && names(names)
                            .allMatch(
                                    Set.of("family", "given", "non-dropping-particle", "suffix", "literal")::contains);
        }
        if (Set.of("issued", "accessed").contains(name)) {
            return value.isObject()
                    && members(value).allMatch(Set.of("date-parts", "circa", "literal", "season")::contains);
        }
        return value.isTextual()
                && Pattern.matches(
                        "id|type|title|container-title|publisher|publisher-place|volume|issue|page|number|edition|authority"
                                + "|DOI|ISBN|URL|language|note|abstract|keyword",
                        name);
    }

    private static Stream<String> names(ArrayNode names) {
        List<String> members = new ArrayList<>();
        names.forEach(name -> members.addAll(members(name).collect(Collectors.toList())));
        return members.stream();
    }

    private static Stream<String> members(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names.stream();
    }

    @Test
    void dates_are_as_exact_as_they_are_known() throws Exception {
        JsonNode items = JSON.readTree(built(Map.of("sources.yaml", YAML)).text("data/sources.json"));

        assertThat(items.findValues("issued"))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"date-parts\":[[2031,4,5]]}",
                        "{\"date-parts\":[[2030],[2031]]}",
                        "{\"date-parts\":[[2031]],\"circa\":true}");
    }

    @Test
    void a_site_without_sources_has_both_files_with_nothing_in_them() {
        TestSite.Built built = built(Map.of());

        assertThat(built.text("data/sources.json")).isEqualTo("[]\n");
        assertThat(built.text("data/sources.bib")).isEmpty();
    }

    @Test
    void nothing_in_a_value_opens_or_closes_a_brace_of_ours() throws Exception {
        String hostile = JSON.writeValueAsString("}, x = {{ \\ % # ~ @book{y,");
        String item = "{'id': 'a', 'type': 'book', 'title': X, 'URL': X, 'DOI': X, 'note': X, 'issued': {'literal': X},"
                + " 'author': [{'family': X, 'given': X, 'dropping-particle': X}, {'literal': X}]}";

        String written = built(
                        Map.of("sources.json", "[" + item.replace('\'', '"').replace("X", hostile) + "]"))
                .text("data/sources.bib");

        assertThat(entries(written)).containsOnlyKeys("a");
        assertThat(entries(written).get("a")).containsOnlyKeys("@", "title", "author", "url", "doi", "note", "year");
    }

    @Test
    void a_key_that_bibtex_could_not_read_is_written_as_its_slug() throws Exception {
        String written = built(Map.of("sources.json", "[{\"id\": \"a, b {c}\", \"type\": \"book\", \"title\": \"T\"}]"))
                .text("data/sources.bib");

        assertThat(entries(written)).containsOnlyKeys("a-b-c");
    }
}
