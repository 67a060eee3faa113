package backstory.data;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.GoldenSites;
import backstory.testing.TestSite;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inventory as another site takes it, which links to an entry by its kind and id. */
class InventoryFileTest {
    static Stream<Path> sites() {
        return GoldenSites.good().stream()
                .map(site -> site.resolve(site.equals(GoldenSites.REAL) ? "site" : "expected"));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void each_entry_is_there_once_and_its_address_leads_to_it(Path site) throws IOException {
        JsonNode inventory =
                new ObjectMapper().readTree(site.resolve("data/inventory.json").toFile());
        Set<String> ids = new TreeSet<>();
        for (JsonNode entry : inventory.path("entries")) {
            assertThat(ids.add(
                            entry.path("kind").asText() + ":" + entry.path("id").asText()))
                    .as(entry.toString())
                    .isTrue();
            URI href = URI.create(entry.path("href").asText());
            Path page = site.resolve(href.getPath());
            assertThat(page).as(entry.toString()).exists();
            if (href.getFragment() != null) {
                assertThat(Jsoup.parse(Files.readString(page)).getElementById(href.getFragment()))
                        .as(entry.toString())
                        .isNotNull();
            }
        }
        assertThat(inventory.path("version").asInt()).isEqualTo(1);
    }

    @Test
    void an_entry_is_found_by_each_of_its_other_names(@TempDir Path folder) throws IOException {
        String inventory = TestSite.in(folder)
                .with(
                        "content/people.yaml",
                        "- id: ann\n  name: Ann Lind\n  aliases: [Lind]\n  names: [{text: Анна Линд, lang: ru}]\n")
                .with("content/organizations.yaml", "- id: senate\n  name: The Senate\n  short-name: Senate\n")
                .with("content/terms.yaml", "- id: tax\n  term: tax\n  definition: Money.\n  aliases: [levy, taxes]\n")
                .build()
                .text("data/inventory.json");

        assertThat(new ObjectMapper()
                        .readTree(inventory).findValues("aliases").stream().map(JsonNode::toString))
                .containsExactlyInAnyOrder("[\"Lind\",\"Анна Линд\"]", "[\"Senate\"]", "[\"levy\",\"taxes\"]");
    }
}
