package backstory.search;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchFilesTest {
    @TempDir
    private Path folder;

    private String search(TestSite site) {
        return site.build().files().entrySet().stream()
                .filter(file -> file.getKey().startsWith("search/"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }

    @Test
    void a_name_weighs_more_than_a_line_and_that_more_than_a_text() {
        TestSite site = TestSite.in(folder)
                .article("harbour", "summary: A dispute.\n---\nThe ferry. A ferry again.\n")
                .with("content/people/ada.md", "---\nname: Ada Ferry\ndescription: A dispute.\n---\n");

        assertThat(search(site)).contains(",ferry BZ,").contains(",dispute FF,");
    }

    @Test
    void drafts_and_withdrawn_articles_are_not_found() {
        TestSite site = TestSite.in(folder)
                .article("shown", "---\nQuince.\n")
                .article("draft", "status: draft\n---\nMedlar.\n")
                .article(
                        "gone",
                        "status: withdrawn\ncorrections:\n  - {date: 2031-04-05, kind: retraction, text: Gone.}\n---\nLoquat.\n");

        assertThat(search(site).toLowerCase(Locale.ROOT))
                .contains("quince")
                .doesNotContain("medlar")
                .doesNotContain("loquat");
    }
}
