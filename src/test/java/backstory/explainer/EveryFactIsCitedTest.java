package backstory.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.Article;
import backstory.markdown.prose.Prose;
import backstory.markdown.words.Passage;
import backstory.markdown.words.Passage.Kind;
import backstory.problem.Text;
import backstory.read.Content;
import backstory.read.file.ContentTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every paragraph, list line and note of the explainer cites. Headings and questions state no fact; the lines under "what
 * we do not know" say that there is none; the cells of a table cite in their rows.
 */
class EveryFactIsCitedTest {
    @Test
    void a_paragraph_without_a_citation_is_found() {
        String text = """
                > [!BRIEF]
                > - A line.
                > - Another.[@a]
                > - A third.[@a]

                ## A heading

                A fact. Another fact.[@a]

                A fact that nobody wrote down. [Somebody](person:x) says so.[^n]

                Is this a question?

                > [!UNKNOWN]
                > - Who pays.

                [^n]: A note.
                """;
        assertThat(uncited(Text.lines(text, "a.md", 1)))
                .containsExactly("A line.", "A fact that nobody wrote down. Somebody says so.", "A note.");
    }

    @Test
    void no_fact_of_the_explainer_stands_without_one() {
        Content content = Content.read(ContentTree.scan(Path.of(".")));
        List<Article> articles = content.entries().stream()
                .filter(Article.class::isInstance)
                .map(Article.class::cast)
                .toList();
        assertThat(articles).isNotEmpty();
        for (Article article : articles) {
            assertThat(uncited(article.body().text())).as(article.at().file()).isEmpty();
        }
    }

    private static List<String> uncited(Text text) {
        Prose prose = Prose.parse(text);
        Set<Integer> cited =
                prose.citations().stream().map(citation -> citation.passage()).collect(Collectors.toSet());
        return prose.passages().stream()
                .filter(EveryFactIsCitedTest::statesFacts)
                .filter(passage -> !cited.contains(passage.index()))
                .map(Passage::text)
                .toList();
    }

    private static boolean statesFacts(Passage passage) {
        boolean kind = Set.of(Kind.PARAGRAPH, Kind.LIST_LINE, Kind.NOTE).contains(passage.kind());
        String text = passage.text().strip();
        return kind
                && !text.isEmpty()
                && !text.endsWith("?")
                && !passage.alert().equals("unknown");
    }
}
