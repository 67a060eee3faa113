package backstory.memory;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.read.entry.EntryReader;
import backstory.read.file.ContentTree;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which edits of other files a linked text outlives. */
class LinkFactsTest {
    private static final Map<String, String> FILES = Map.of(
            "content/articles/a.md",
            "---\ntitle: A\ndate: 2031-04-05\nsummary: Short.\n---\nText.\n",
            "content/people.yaml",
            "- id: mara-okafor\n  name: Mara Okafor\n  aliases: [Mara]\n  description: A clerk.\n",
            "content/organizations.yaml",
            "- id: bureau\n  name: Bureau of Trams\n  description: An office.\n",
            "content/terms.yaml",
            "- id: tram\n  term: tram\n  definition: A car on rails.\n",
            "content/sources.yaml",
            "- id: gazette\n  title: The Gazette\n");

    @TempDir
    Path root;

    private TestSite site;

    @BeforeEach
    void a_site_of_each_kind() {
        site = TestSite.in(root);
        FILES.forEach(site::with);
    }

    private long basis() {
        return Inputs.of(1, new TreeMap<>())
                .linkBasis(ContentTree.scan(root).files().stream()
                        .map(EntryReader::read)
                        .toList());
    }

    private boolean outlives(String file, String old, String fresh) {
        long before = basis();
        assertThat(FILES.get(file)).contains(old);
        site.with(file, FILES.get(file).replace(old, fresh));
        return basis() == before;
    }

    @ParameterizedTest
    @CsvSource({
        "content/articles/a.md, title: A, title: B",
        "content/articles/a.md, Short., Shorter.",
        "content/articles/a.md, Text., Other text.",
        "content/people.yaml, A clerk., A former clerk.",
        "content/organizations.yaml, An office., A large office.",
        "content/terms.yaml, A car, A carriage",
        "content/sources.yaml, The Gazette, Gazette of the town",
    })
    void a_title_a_description_or_a_text_leaves_other_texts_linked(String file, String old, String fresh) {
        assertThat(outlives(file, old, fresh)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "content/articles/a.md, 2031-04-05, 2031-04-06",
        "content/articles/a.md, title: A, status: draft; title: A",
        "content/articles/a.md, title: A, redirect-from: [b]; title: A",
        "content/people.yaml, name: Mara Okafor, name: Mara Verrin",
        "content/people.yaml, [Mara], [Maggie]",
        "content/people.yaml, id: mara-okafor, id: m-okafor",
        "content/organizations.yaml, name: Bureau of Trams, name: Bureau",
        "content/organizations.yaml, description, short-name: Trams; description",
        "content/terms.yaml, term: tram, term: tramcar",
        "content/terms.yaml, definition, match: exact; definition",
        "content/sources.yaml, id: gazette, id: other",
    })
    void a_name_an_id_or_a_state_has_all_texts_linked_again(String file, String old, String fresh) {
        String indent = file.endsWith(".yaml") ? "\n  " : "\n";
        assertThat(outlives(file, old, fresh.replace("; ", indent))).isFalse();
    }

    @Test
    void an_entry_that_comes_has_all_texts_linked_again() {
        long before = basis();
        site.article("b", "---\nNew.\n");
        assertThat(basis()).isNotEqualTo(before);
    }
}
