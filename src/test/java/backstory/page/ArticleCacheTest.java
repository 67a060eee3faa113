package backstory.page;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.Article;
import backstory.graph.Reads;
import backstory.graph.Texts;
import backstory.graph.Written;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleCacheTest {
    @TempDir
    Path folder;

    private int made;
    private final ArticleCache<String> cache = new ArticleCache<>(1, (article, reads) -> {
        made++;
        return String.join(" ", reads.sentencesOf(article));
    });

    private TestSite site;

    @BeforeEach
    void two_articles() {
        site = TestSite.in(folder).article("bus", "---\nThe bus came.\n").article("tram", "---\nThe tram came.\n");
    }

    private Texts texts() {
        return Written.of(site).texts();
    }

    private String of(String id, Texts texts) {
        return cache.of(article(id, texts), texts.reads());
    }

    private static Article article(String id, Texts texts) {
        return texts.catalog().articles().stream()
                .filter(article -> article.key().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_several_pages_ask_is_made_once_and_noted_for_each() {
        Texts texts = texts();
        Reads first = texts.reads();
        Reads second = texts.reads();
        Article tram = article("tram", texts);
        assertThat(List.of(cache.of(tram, first), cache.of(tram, second))).containsOnly("The tram came.");
        assertThat(made).isEqualTo(1);
        assertThat(first.trace().reads()).isNotEmpty();
        assertThat(second.trace()).isEqualTo(first.trace());
    }

    @Test
    void what_was_made_of_earlier_texts_gives_way_to_what_is_made_of_the_new_ones() {
        Texts before = texts();
        of("tram", before);
        site.article("tram", "---\nThe tram left.\n");
        Texts now = texts();
        assertThat(List.of(of("tram", now), of("tram", now), of("tram", now))).containsOnly("The tram left.");
        assertThat(made).isEqualTo(2);
        assertThat(of("tram", before)).isEqualTo("The tram came.");
    }

    @Test
    void where_there_is_no_more_room_it_is_made_each_time() {
        Texts texts = texts();
        of("tram", texts);
        assertThat(List.of(of("bus", texts), of("bus", texts))).containsOnly("The bus came.");
        of("tram", texts);
        assertThat(made).isEqualTo(3);
    }
}
