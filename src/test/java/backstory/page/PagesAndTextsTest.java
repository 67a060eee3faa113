package backstory.page;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.Article;
import backstory.graph.PageTrace;
import backstory.graph.Reads;
import backstory.graph.Texts;
import backstory.output.OutputPath;
import backstory.page.view.View;
import backstory.testing.SiteOf;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kind of page that shows what a text says cannot fail to record that it has read the text. */
class PagesAndTextsTest {
    @TempDir
    Path folder;

    /** A view such as a newcomer may write: how many words the first paragraph of each article has. */
    public record WordsView(int words) implements View {}

    private static List<Page> pages(PageContext context) {
        return context.catalog().articles().stream()
                .map(article -> Page.of(
                        OutputPath.of("words/" + article.key().id() + ".html"),
                        "words",
                        reads -> words(reads, article)))
                .toList();
    }

    private static WordsView words(Reads reads, Article article) {
        return new WordsView(reads.body(article).firstParagraph().split(" ", -1).length);
    }

    @Test
    void a_new_kind_of_page_that_reads_texts_has_a_trace_without_doing_anything_for_it() {
        TestSite.in(folder).article("tram", "---\nThe tram came.\n").article("bus", "---\nGone.\n");
        Texts texts = SiteOf.content(folder);
        PageKind kind = PageKind.of("words", PagesAndTextsTest::pages, Map.of("words.ftlh", View.class));
        for (Page page : kind.pages(EmptySite.context(texts.catalog()))) {
            Reads reads = texts.reads();
            boolean tram = page.path().text().equals("words/tram.html");
            assertThat(page.view(reads)).isEqualTo(new WordsView(tram ? 3 : 1));
            assertThat(reads.trace().reads())
                    .extracting(read -> read.kind() + " " + read.of().id())
                    .containsExactly(PageTrace.Kind.TEXT + (tram ? " tram" : " bus"));
        }
    }
}
