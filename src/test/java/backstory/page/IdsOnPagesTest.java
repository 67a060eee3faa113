package backstory.page;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each id stands once on a page, whatever writers call their headings, events and terms. */
class IdsOnPagesTest {
    private static final List<String> NAMES = List.of(
            "Main",
            "Sources",
            "Timeline",
            "Contents",
            "Cards",
            "Notes",
            "Brief",
            "Unknown",
            "fn x",
            "fnref x 1",
            "c a",
            "r 1 1",
            "s 1",
            "Corrections",
            "correction 1",
            "event main",
            "claim x",
            "letter M");

    @Case("148")
    @Test
    void no_heading_event_or_term_has_an_id_that_the_page_itself_uses(@TempDir Path folder) {
        TestSite.Built built = site(folder).build();

        assertThat(built.console()).doesNotContain(": error: ");
        for (String path : built.files().keySet()) {
            if (path.endsWith(".html")) {
                Document page = built.page(path);
                assertThat(page.select("[id]").stream().map(Element::id))
                        .as(path)
                        .doesNotHaveDuplicates();
                for (Element skip : page.select("a.skip")) {
                    String id = skip.attr("href").substring(1);
                    assertThat(page.select("#" + id).eachText())
                            .as(path)
                            .isEqualTo(page.select("main").eachText());
                }
            }
        }
        assertThat(built.page("timeline/2031.html").getElementById("main").tagName())
                .isEqualTo("li");
        assertThat(built.page("articles/a.html").getElementById("main").tagName())
                .isEqualTo("h2");
    }

    @Case("169")
    @Test
    void a_heading_without_words_has_no_link_in_the_contents(@TempDir Path folder) {
        TestSite.Built built = TestSite.in(folder)
                .article("a", "---\n## A\n\na\n\n##\n\nb\n\n## C\n\nc\n\n## D\n\nd\n")
                .build();

        assertThat(built.page("articles/a.html").select(".toc a").eachText()).containsExactly("A", "C", "D");
    }

    private static TestSite site(Path folder) {
        StringBuilder events = new StringBuilder();
        StringBuilder terms = new StringBuilder();
        StringBuilder headings = new StringBuilder();
        for (String name : NAMES) {
            String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
            events.append("- {id: " + id + ", title: " + name + ", date: 2031}\n");
            terms.append("- {id: " + id + ", term: " + name + ", definition: It is.}\n");
            headings.append("\n## " + name + "\n\nText.\n");
        }
        return TestSite.in(folder)
                .with("content/dates.yaml", events.toString())
                .with("content/terms.yaml", terms.toString())
                .article(
                        "a",
                        "sources: [{id: s, title: S}]\ncorrections: [{date: 2031-05-05, kind: update, text: X}]\n"
                                + "dates: [main]\n---\n> [!UNKNOWN]\n> This.\n\nA[^x] b [term](term:main).[@s]\n\n[^x]: Y\n"
                                + headings);
    }
}
