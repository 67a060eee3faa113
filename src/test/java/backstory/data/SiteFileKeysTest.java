package backstory.data;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.reference.key.Key;
import backstory.reference.key.Places;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the graph has a place for everything that a writer can say of an entry. */
class SiteFileKeysTest {
    private static final Path SCHEMA = Path.of("src/main/resources/backstory/data/site.schema.json");

    /** Keys that the graph has under another name, which data.md tells. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "redirect-from", "former",
            "slug", "id",
            "src", "image",
            "alt", "image-alt",
            "credit", "image-credit",
            "license", "image-license",
            "caption", "image-caption");

    /** Keys that say nothing of the subject, and why the graph goes without. */
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("article.status", "all in the graph are published"),
            Map.entry("article.autolink", "how its text is set"),
            Map.entry("article.review-after", "for the desk alone"),
            Map.entry("article.extra", "no page shows it but those of templates of the site's own"),
            Map.entry("term.match", "how it is found in texts"),
            Map.entry("source.author.family", "a name is one text"),
            Map.entry("source.author.given", "a name is one text"),
            Map.entry("source.editor.family", "a name is one text"),
            Map.entry("source.editor.given", "a name is one text"),
            Map.entry("source.translator.family", "a name is one text"),
            Map.entry("source.translator.given", "a name is one text"));

    private final JsonNode schema = schema();

    private static JsonNode schema() {
        try {
            return new ObjectMapper().readTree(SCHEMA.toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "article, article",
        "page, page",
        "person, person",
        "organization, organization",
        "term, term",
        "date, event",
        "source, source",
        "claim, claim"
    })
    void each_key_is_a_property_of_its_kind_or_left_out_for_a_reason(String place, String kind) {
        List<String> faults = new ArrayList<>();
        addFaults(place, Places.at(place), schema.at("/$defs/" + kind + "/properties"), faults);

        assertThat(faults).isEmpty();
    }

    private void addFaults(String path, List<Key> keys, JsonNode properties, List<String> faults) {
        for (Key key : keys) {
            String at = path + "." + key.name();
            JsonNode property = properties.path(OTHER_NAMES.getOrDefault(key.name(), key.name()));
            if (LEFT_OUT.containsKey(at) == !property.isMissingNode()) {
                faults.add(at + (property.isMissingNode() ? " is missing" : " is not left out"));
            }
            boolean beside = key.name().equals("image"); // what is said of it stands beside it
            addFaults(at, key.keys(), beside ? properties : properties(property), faults);
        }
    }

    /** Those of an object, of what it refers to, or of the items of a list. */
    private JsonNode properties(JsonNode node) {
        if (node.has("$ref")) {
            return properties(schema.at(node.get("$ref").asText().substring(1)));
        }
        return node.has("items") ? properties(node.get("items")) : node.path("properties");
    }
}
