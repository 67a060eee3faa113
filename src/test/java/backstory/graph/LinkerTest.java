package backstory.graph;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.Article;
import backstory.problem.Problems;
import backstory.read.Content;
import backstory.read.ContentFile;
import backstory.read.ContentTree;
import backstory.read.EntryReader;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkerTest {
    @TempDir
    Path folder;

    private Library library(ContentTree tree, Content content) {
        List<String> files = tree.files().stream().map(ContentFile::path).toList();
        return Library.of(
                new Library.Holdings(content.entries(), content.images(), files, content.spoiled(), List.of()),
                Optional.empty(),
                false,
                new Problems());
    }

    @Test
    void a_body_that_is_read_again_leads_where_it_led_the_first_time() {
        TestSite.in(folder)
                .with("content/people.yaml", "- {name: Mara Okafor, aliases: [Okafor]}\n- {name: Ann Lind}\n")
                .with("content/terms.yaml", "- {term: tariff, definition: A price.}\n")
                .article(
                        "tram",
                        "people: [mara-okafor, ann-lind]\n---\n## Talks\n\nMara Okafor met [Ann](person:ann-lind) over the"
                                + " tariff. Okafor left; Ann Lind and the tariffs stayed.\n");
        ContentTree tree = ContentTree.scan(folder);
        Content content =
                Content.of(tree, tree.files().stream().map(EntryReader::read).toList());
        Library library = library(tree, content);
        Article article = library.all(Article.class).get(0);
        Linker first = new Linker(library, content.site());
        Outline outline = first.link(article).outline();
        LinkedText read = first.body(article, outline);
        LinkedText again = new Linker(library, content.site()).body(article, outline);

        assertThat(outline.held().headings()).containsExactly("talks");
        assertThat(read.marks().values()).extracting(to -> to.entry().label()).containsExactly("Mara Okafor", "tariff");
        assertThat(again.marks()).isEqualTo(read.marks());
        assertThat(again.references()).isEqualTo(read.references());
    }
}
