package backstory.read;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mistake hides no other: what stands in a part that makes nothing is judged all the same. */
class FragmentsTest {
    @TempDir
    Path root;

    private static List<String> places(List<String> problems, String rule) {
        return problems.stream()
                .filter(line -> line.endsWith("[" + rule + "]"))
                .map(line -> line.substring("content/".length(), line.indexOf(": ")))
                .toList();
    }

    @Case("p9")
    @Test
    void what_stands_beside_a_mistake_is_judged_in_the_same_run() {
        List<String> problems = TestSite.in(root)
                .with("content/claims.yaml", """
                        - id: a
                          claim: It rained.
                          by: {name: Mara}
                          positions:
                            - {by: nobody, stance: maybe, sources: [none], via: nobody-else, text: "[@gone]"}
                        - {id: b, claim: It snowed., sources: none}
                        - {id: B, claim: It blew., by: nobody}
                        """)
                .with("content/people.yaml", """
                        - description: "[x](term:none)"
                          roles: [{organization: nowhere, sources: none}]
                        - name: Mara Okafor
                          roles: [{organization: nowhere}]
                          notes: [{when: 2018, sources: none}]
                        """)
                .with("content/dates.yaml", """
                        - title: Fire
                          date: 2018
                          alternatives: [{date: soon, sources: none}]
                        - {date: soon, title: Flood, people: nobody, sources: none}
                        """)
                .with("content/sources.yaml", "- {id: s, repeats: none, note: '[@gone]'}\n")
                .with("content/terms.yaml", "- {term: Dues, see-also: none, definition: ''}\n")
                .article("a", "---\nText.\n")
                .build()
                .problems();
        assertThat(places(problems, "unknown-reference"))
                .containsExactly(
                        "claims.yaml:5:12",
                        "claims.yaml:5:45",
                        "claims.yaml:5:57",
                        "claims.yaml:5:78",
                        "claims.yaml:6:39",
                        "claims.yaml:7:32",
                        "dates.yaml:3:40",
                        "dates.yaml:4:38",
                        "dates.yaml:4:55",
                        "people.yaml:1:21",
                        "people.yaml:2:26",
                        "people.yaml:2:44",
                        "people.yaml:4:26",
                        "people.yaml:5:33",
                        "sources.yaml:1:20",
                        "sources.yaml:1:34",
                        "terms.yaml:1:26");
    }

    @Case("p9")
    @Test
    void the_body_of_an_article_that_lacks_something_is_judged_in_the_same_run() {
        List<String> problems =
                TestSite.in(root).with("content/articles/a.md", """
                        ---
                        title: T
                        summary: "[@gone]"
                        people: [nobody]
                        ---
                        [x](person:nobody) [@gone]
                        """).build().problems();
        assertThat(places(problems, "unknown-reference"))
                .containsExactly("articles/a.md:3:12", "articles/a.md:4:10", "articles/a.md:6:5", "articles/a.md:6:21");
        assertThat(places(problems, "missing-key")).containsExactly("articles/a.md:1:1");
    }

    @Case("p9")
    @Test
    void a_draft_and_front_matter_that_cannot_be_read_are_not_judged_for_what_they_lead_to() {
        List<String> problems = TestSite.in(root)
                .with("content/articles/a.md", "---\ntitle: T\nstatus: draft\npeople: nobody\n---\n[@gone]\n")
                .with("content/articles/b.md", "---\ntitle: T: U\npeople: nobody\n---\n[@gone]\n")
                .build()
                .problems();
        assertThat(places(problems, "unknown-reference")).isEmpty();
    }

    @Case("p9")
    @Test
    void a_menu_item_without_a_label_is_judged_for_where_it_leads() {
        List<String> problems = TestSite.in(root)
                .with("content/site.yaml", "title: T\nmenu: [{to: /top}]\n")
                .article("a", "---\nText.\n")
                .build()
                .problems();
        assertThat(places(problems, "missing-key")).containsExactly("site.yaml:2:8");
        assertThat(places(problems, "invalid-address")).containsExactly("site.yaml:2:13");
    }
}
