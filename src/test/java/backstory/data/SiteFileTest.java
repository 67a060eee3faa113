package backstory.data;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.GoldenSites;
import backstory.testing.LinkedData;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The graph of the site as a program takes it: judged by its schema, and every id in it leads somewhere. */
class SiteFileTest {
    /** The lists whose ids stand under a key. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("people", "people"),
            Map.entry("person", "people"),
            Map.entry("organizations", "organizations"),
            Map.entry("organization", "organizations"),
            Map.entry("terms", "terms"),
            Map.entry("see-also", "terms"),
            Map.entry("dates", "dates"),
            Map.entry("sources", "sources"),
            Map.entry("repeats", "sources"),
            Map.entry("claims", "claims"),
            Map.entry("topics", "topics"));

    @TempDir
    Path folder;

    static Stream<Path> sites() {
        return GoldenSites.good().stream()
                .map(site -> site.resolve(site.equals(GoldenSites.REAL) ? "site" : "expected"));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void the_graph_of_every_site_is_as_its_schema_says(Path site) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(site.resolve("data/site.schema.json")), InputFormat.JSON);
        assertThat(schema.validate(Files.readString(site.resolve("data/site.json")), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void every_id_leads_to_an_entry_and_every_address_to_a_page(Path site) throws IOException {
        JsonNode graph =
                new ObjectMapper().readTree(site.resolve("data/site.json").toFile());
        List<String> lost = new ArrayList<>();
        for (Map.Entry<String, JsonNode> list : graph.properties()) {
            if (list.getValue().isArray() && !list.getKey().equals("authors")) {
                for (JsonNode entry : list.getValue()) {
                    addLost(entry, graph, lost);
                    String href = entry.path("href").asText().replaceFirst("#.*", "");
                    if (!href.isEmpty()
                            && !Files.exists(
                                    site.resolve(java.net.URI.create(href).getPath()))) {
                        lost.add(href);
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private static void addLost(JsonNode node, JsonNode graph, List<String> lost) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            JsonNode value = member.getValue();
            String list = LISTS.get(member.getKey());
            if (list != null && !value.isObject()) {
                Set<String> known = new TreeSet<>();
                graph.path(list).forEach(entry -> known.add(entry.path("id").asText()));
                List<String> ids = new ArrayList<>();
                (value.isArray() ? value : List.of(value)).forEach(id -> ids.add(id.asText()));
                ids.stream().filter(id -> !known.contains(id)).forEach(id -> lost.add(member.getKey() + " " + id));
            }
            value.forEach(part -> addLost(part, graph, lost));
            addLost(value, graph, lost);
        }
    }

    /** As programs read them below a host's top: an entry of the graph is a thing of some page, and of what type. */
    @ParameterizedTest
    @MethodSource("sites")
    void every_entry_is_called_as_a_page_calls_what_it_is_about(Path site) throws IOException {
        String base = "https://site.example/p/";
        Set<String> things = new TreeSet<>();
        TestSite.files(site).keySet().stream()
                .filter(path -> path.matches(
                        "(articles|pages|people|organizations|glossary|timeline|sources|claims)/.*\\.html"))
                .forEach(path -> things.addAll(typed(site, path, base)));
        List<String> lost = new ArrayList<>();
        JsonNode graph =
                new ObjectMapper().readTree(site.resolve("data/site.json").toFile());
        graph.findValuesAsText("uri").stream()
                .map(uri -> URI.create(base + "data/site.json").resolve(uri).toString())
                .filter(uri -> !things.contains(uri))
                .forEach(lost::add);

        assertThat(lost).isEmpty();
    }

    private static List<String> typed(Path site, String path, String base) {
        try {
            Document page = Jsoup.parse(Files.readString(site.resolve(path)));
            return page.select("script[type=application/ld+json]").isEmpty() // as in redirects
                    ? List.of()
                    : LinkedData.nodes(page, base + path).stream()
                            .filter(node -> node.containsKey("@type") && node.containsKey("@id"))
                            .map(node -> node.getString("@id"))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_image_is_told_with_its_words_and_an_event_with_its_place_in_its_day() throws IOException {
        Built built = TestSite.in(folder)
                .with("content/images/dock.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>")
                .with(
                        "content/images.yaml",
                        "- src: images/dock.svg\n  alt: A dock\n  credit: Bo Ek\n  license: CC BY 4.0\n"
                                + "  caption: The *dock*.\n")
                .with(
                        "content/dates.yaml",
                        "- id: e\n  date: 2031\n  title: E\n  order: 2\n  image: {src: images/dock.svg, credit: Cy}\n")
                .with("content/people.yaml", "- id: ann\n  name: Ann Lind\n  image: images/dock.svg\n")
                .build();
        JsonNode graph = new ObjectMapper().readTree(built.text("data/site.json"));

        JsonNode event = graph.path("dates").get(0);
        assertThat(event.path("order").asInt()).isEqualTo(2);
        assertThat(event.path("image").asText()).startsWith("images/dock.");
        assertThat(event.path("image-credit").asText()).isEqualTo("Cy");
        JsonNode person = graph.path("people").get(0);
        assertThat(person.path("image-alt").asText()).isEqualTo("A dock");
        assertThat(person.path("image-license").asText()).isEqualTo("CC BY 4.0");
        assertThat(person.path("image-caption").asText()).isEqualTo("The dock.");
    }

    @Test
    void what_is_not_published_reaches_no_file_and_a_site_without_anything_has_them_all() {
        Built built = TestSite.in(folder)
                .article("draft", "status: draft\npeople:\n  - name: Secret Name\n---\nHidden.\n")
                .article("gone", "status: withdrawn\nsummary: Secret summary\n---\nHidden.\n")
                .build();

        assertThat(built.files().keySet())
                .contains(
                        "data/inventory.json",
                        "data/site.json",
                        "data/site.schema.json",
                        "data/timeline.ics",
                        "data/timeline.json");
        built.files().forEach((path, text) -> {
            if (path.startsWith("data/")) {
                assertThat(text).as(path).doesNotContain("Secret", "Hidden", "draft\"");
            }
        });
        assertThat(built.text("data/site.json")).contains("\"articles\": [],");
    }

    @Test
    void an_article_lists_what_it_names_and_what_its_text_leads_to() throws IOException {
        Built built = TestSite.in(folder)
                .with("content/people.yaml", "- id: ann\n  name: Ann Lind\n- id: bo\n  name: Bo Ek\n")
                .with(
                        "content/sources.yaml",
                        "- id: minutes\n  title: Minutes\n  repeats: old\n- id: now\n  title: N\n  redirect-from: [old]\n")
                .with(
                        "content/claims.yaml",
                        "- id: rain\n  claim: It rained.\n  by: ann\n  via: { name: A *neighbour* }\n  date: 2018-08~\n")
                .article("a", "people: [bo]\n---\n[Ann](person:ann) left [@minutes]: [it rained](claim:rain).\n")
                .build();
        JsonNode graph = new ObjectMapper().readTree(built.text("data/site.json"));

        JsonNode article = graph.path("articles").get(0);
        assertThat(article.path("people").toString()).isEqualTo("[\"bo\",\"ann\"]");
        assertThat(article.path("sources").toString()).isEqualTo("[\"minutes\"]");
        assertThat(article.path("claims").toString()).isEqualTo("[\"rain\"]");
        JsonNode claim = graph.path("claims").get(0);
        assertThat(claim.path("by").toString()).isEqualTo("{\"person\":\"ann\",\"name\":\"Ann Lind\"}");
        assertThat(claim.path("via").toString()).isEqualTo("[{\"name\":\"A *neighbour*\"}]");
        assertThat(claim.path("date").asText()).isEqualTo("2018-08~");
        assertThat(graph.path("sources").get(0).path("repeats").asText()).isEqualTo("now");
        assertThat(graph.path("people").get(0).path("uri").asText()).isEqualTo("../people/ann.html#person");
    }
}
