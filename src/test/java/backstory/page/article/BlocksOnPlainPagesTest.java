package backstory.page.article;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a plain page the blocks of directives show the whole site's, narrowed as their attributes say. */
class BlocksOnPlainPagesTest {
    @TempDir
    Path folder;

    private TestSite site(String directive) {
        return TestSite.in(folder)
                .with("content/people.yaml", """
                        - {name: Mara Okafor, roles: [{title: engineer, organization: council, when: 2014/2016}]}
                        - {name: Tomas Lind, roles: [{title: mayor, organization: council, when: 2020/..}]}
                        - {name: Ann Berg}
                        """)
                .with("content/organizations.yaml", "- {name: Council}\n- {name: Ministry}\n")
                .with("content/sources.yaml", "- {id: s, title: S}\n")
                .with("content/claims.yaml", """
                        - {id: opens, claim: It opens., by: mara-okafor, date: 2015-03, sources: [s]}
                        - {id: closes, claim: It closes., by: ministry, date: 2021, sources: [s]}
                        - {id: stays, claim: It stays., by: {name: Somebody}, sources: [s]}
                        """)
                .with("content/dates.yaml", """
                        - {id: first, date: 2015-03-01, title: First, people: [mara-okafor], sources: [s]}
                        - {id: second, date: 2020, title: Second, organizations: [council], sources: [s]}
                        - {id: third, date: 2021-02, title: Third, sources: [s]}
                        """)
                .article("a", "people: [ann-berg]\nclaims: [stays]\ndates: [third]\n---\nText.\n")
                .with(
                        "content/pages/about.md",
                        "---\ntitle: About\n---\nBefore.\n\n## Head\n\n" + directive + "\n\nAfter.\n");
    }

    private static List<String> shown(Built built) {
        Document page = built.page("pages/about.html");
        page.select(".claim > * > a > b").remove(); // the speaker
        return page.select(".body .claim > :is(h2, h3), .body .label, .body ol.rail .what").stream()
                .map(element -> element.ownText().isBlank() ? element.text() : element.ownText())
                .map(words -> words.replaceFirst("^\\w+: ", "")) // whose claim it is
                .toList();
    }

    @Case("p3")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "::claim{id=\"opens\"} | It opens.",
                "::claims | It closes., It opens., It stays.",
                "::claims{article=\"a\"} | It stays.",
                "::claims{people=\"mara-okafor\"} | It opens.",
                "::claims{people=\"mara-okafor\" organizations=\"ministry\"} | It closes., It opens.",
                "::claims{from=\"2016\"} | It closes.",
                "::claims{to=\"2015\"} | It opens.",
                "::people | Ann Berg, Tomas Lind, Mara Okafor",
                "::people{article=\"a\"} | Ann Berg",
                "::people{people=\"ann-berg, tomas-lind\"} | Ann Berg, Tomas Lind",
                "::people{organizations=\"council\"} | Tomas Lind, Mara Okafor",
                "::people{organizations=\"council\" from=\"2018\"} | Tomas Lind",
                "::people{to=\"2017\"} | Mara Okafor",
                "::timeline | First, Second, Third",
                "::timeline{article=\"a\"} | Third",
                "::timeline{people=\"mara-okafor\"} | First",
                "::timeline{people=\"mara-okafor\" organizations=\"council\"} | First, Second",
                "::timeline{from=\"2016\" to=\"2020\"} | Second",
                "::timeline{article=\"a\" to=\"2020\"} | ``"
            })
    void a_directive_shows_what_it_asks_for(String directive, String expected) {
        Built built = site(directive).build();

        assertThat(built.problems()).noneMatch(problem -> problem.contains("error"));
        assertThat(String.join(", ", shown(built))).isEqualTo(expected);
        assertThat(built.page("pages/about.html")
                        .select(".body > p, .body > section > p")
                        .eachText())
                .containsExactly("Before.", "After.");
    }

    @Case("p3")
    @Test
    void cards_and_sources_of_blocks_stand_on_the_page() {
        Built built =
                site("::claim{id=\"opens\"}\n\n[Mara](person:mara-okafor)").build();

        assertThat(built.page("pages/about.html").select(".sources li cite").eachText())
                .contains("S");
        assertThat(built.page("pages/about.html")
                        .select(".card .head, .sources cite")
                        .eachText())
                .contains("Mara Okafor", "S");
        assertThat(built.page("claims/opens.html")
                        .select("[aria-labelledby=mentions_] h3")
                        .eachText())
                .contains("About");
    }

    @Case("p3")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "::claims{people=\"nobody\"} | 8:18: error: no person has the id \"nobody\" [unknown-reference]",
                "::claims{article=\"b\"} | 8:19: error: no article has the id \"b\" [unknown-reference]",
                "::people{from=\"x\"} | 8:16: error",
                "::people{place=\"x\"} | 8:10: error: ::people has no attribute \"place\" [invalid-directive]"
            })
    void attributes_are_checked(String directive, String problem) {
        assertThat(site(directive).build().problems())
                .anyMatch(found -> found.startsWith("content/pages/about.md:" + problem));
    }

    @Case("p3")
    @Test
    void an_article_shows_its_own_and_other_texts_take_no_directives() {
        Built built = site("Text.")
                .article("b", "---\n::claims{people=\"mara-okafor\"}\n\n::timeline{article=\"a\"}\n\nText.\n")
                .with("content/terms/quay.md", "---\nterm: Quay\ndefinition: A wall.\n---\n::claims\n")
                .build();

        assertThat(built.problems())
                .contains(
                        "content/articles/b.md:5:18: error: ::claims takes \"people\" on plain pages only"
                                + " [invalid-directive]",
                        "content/articles/b.md:7:21: error: ::timeline takes \"article\" on plain pages only"
                                + " [invalid-directive]",
                        "content/terms/quay.md:5:1: error: directives stand in articles and plain pages, and this is"
                                + " the text of a term [invalid-directive]");
    }

    @Case("p3")
    @Test
    void a_later_build_shows_what_has_changed_since() {
        TestSite site = site("::people{article=\"a\"}\n\n::claims");
        site.build();
        site.article("a", "people: [ann-berg]\n---\nText with [Tomas](person:tomas-lind).\n");

        assertThat(shown(site.build())).startsWith("Ann Berg", "Tomas Lind");
    }
}
