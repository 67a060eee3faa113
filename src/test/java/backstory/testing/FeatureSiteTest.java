package backstory.testing;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureSiteTest {
    @TempDir
    Path folder;

    @Test
    void it_builds_and_has_what_it_says() {
        Built built = FeatureSite.in(folder, 30, 3).build();
        assertThat(built.result().changes()).as(built.console()).isPresent();
        assertThat(built.files())
                .containsKeys("articles/old-1.html", "2001/old/index.html", "claims/c-0.html", "pages/impressum.html")
                .doesNotContainKey("articles/story-9.html");
    }

    /** Checks everything that only some articles have: a value of each list, a page of each kind. */
    @Test
    void thirty_articles_have_everything() {
        TestSite site = FeatureSite.in(folder, 30, 3);
        String articles = TestSite.files(site.root()).entrySet().stream()
                .filter(file -> file.getKey().startsWith("content/articles/"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
        String shown = Stream.of(articles.split("(?m)^title: ", -1))
                .filter(article -> !article.contains("status: "))
                .collect(Collectors.joining());
        assertThat(shown)
                .contains(lines("lang: ", FeatureSite.LANGUAGES))
                .contains(lines("stance: ", FeatureSite.STANCES))
                .contains(IntStream.range(0, FeatureSite.DATES.size())
                        .mapToObj(n -> "dates: [day-" + n + "]\n")
                        .toList())
                .contains(
                        "redirect-from:",
                        "as-of:",
                        "authors:",
                        "review-after:",
                        "image:",
                        "slug:",
                        "topics: [water, fares]")
                .contains(
                        "autolink: section",
                        "corrections:",
                        "::claim{",
                        "::timeline{",
                        "::people",
                        "::claims",
                        "[!BRIEF]")
                .contains("[!UNKNOWN]", "[!DISPUTED]", "[!CONTEXT]", "![A dock]", "](../pages/", "](../../pages/");
        assertThat(articles).contains("status: draft", "status: withdrawn");
    }

    private static List<String> lines(String key, List<String> values) {
        return values.stream().map(value -> key + value + "\n").toList();
    }
}
