package backstory.check;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.SiteOf;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each question, asked directly of a small site: what it finds, and what it leaves alone. */
class ChecksTest {
    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void make() {
        site = TestSite.in(folder);
    }

    private List<String> found(Check check) {
        return check.ask(SiteOf.content(folder)).stream()
                .map(problem -> problem.at() + ": " + problem.message())
                .toList();
    }

    @Test
    void a_site_without_an_address_is_told() {
        assertThat(found(SitesWithoutUrl::ask))
                .containsExactly(
                        "content/site.yaml:1:1: the site has no url, so there is no feed.xml, sitemap.xml and robots.txt");
        site.with("content/site.yaml", "title: Test\nurl: https://example.org\n");
        assertThat(found(SitesWithoutUrl::ask)).isEmpty();
    }

    @Test
    @Case("n12")
    void a_language_that_the_interface_does_not_speak_is_told_once() {
        site.article("a", "lang: fi\n---\nText.\n")
                .article("b", "lang: fi\n---\nText.\n")
                .article("c", "lang: es-MX\n---\nText.\n")
                .with("content/pages/about.md", "---\ntitle: A\nlang: he\n---\nText.\n");
        assertThat(found(LanguagesWithoutWords::ask))
                .containsExactly(
                        "content/articles/a.md:2:8: there are no words of the interface in the language \"fi\"",
                        "content/pages/about.md:2:8: there are no words of the interface in the language \"he\"");
        site.with("content/site.yaml", "title: Test\nlanguage: fi\n");
        assertThat(found(LanguagesWithoutWords::ask))
                .contains("content/site.yaml:1:1: there are no words of the interface in the language \"fi\"")
                .hasSize(2);
    }

    @Test
    @Case("n12")
    void a_text_keeps_its_language_where_the_interface_does_not_speak_it() {
        Built built = site.article("a", "lang: he\n---\nText.\n").build();
        assertThat(built.page("articles/a.html").select("html").attr("lang")).isEqualTo("en");
        assertThat(built.page("articles/a.html")
                        .select(".body")
                        .first()
                        .closest("[lang]")
                        .attr("lang"))
                .isEqualTo("he");
    }

    @Test
    void a_site_without_articles_is_told_and_drafts_are_none() {
        site.article("a", "status: draft\n---\nText.\n").with("content/pages/about.md", "---\ntitle: A\n---\nText.\n");
        assertThat(found(SitesWithoutArticles::ask)).containsExactly("content/site.yaml:1:1: the site has no articles");
        site.article("b", "---\nText.\n");
        assertThat(found(SitesWithoutArticles::ask)).isEmpty();
    }

    @Test
    void an_article_without_text_is_told_and_blocks_alone_are_none() {
        site.article("full", "---\nText.\n")
                .article("block", "---\n::people\n")
                .article("empty", "---\n\n \n")
                .article("draft", "status: draft\n---\n");
        assertThat(found(ArticlesWithoutText::ask))
                .containsExactly(
                        "content/articles/block.md:2:8: the article has no text",
                        "content/articles/empty.md:2:8: the article has no text");
    }

    @Test
    void old_events_ask_for_the_day_that_a_text_speaks_from() {
        String old = "dates:\n  - {date: %s, title: Then, id: %s}\n";
        site.article("old", old.formatted("2029-04", "a") + "---\nText.\n")
                .article("said", "as-of: 2029-04\n" + old.formatted("2029-05", "b") + "---\nText.\n")
                .article("near", old.formatted("2030-04-06", "c") + "---\nText.\n")
                .article("going-on", old.formatted("2020/..", "d") + "---\nText.\n")
                .article("linked", "---\n[Then](date:a).\n")
                .article("without", "---\nText.\n");
        assertThat(found(ArticlesWithoutAsOf::ask))
                .containsExactly(
                        "content/articles/linked.md:2:8: every event of the article is over a year older than its date",
                        "content/articles/old.md:2:8: every event of the article is over a year older than its date");
    }

    @Test
    void an_event_rests_on_a_source_of_its_own_or_of_one_of_its_possible_days() {
        site.article(
                        "a",
                        "sources:\n  - {id: s, title: S}\n---\n[One](date:none), [two](date:own), [three](date:day).\n")
                .with("content/dates.yaml", """
                        - {id: none, date: 2031, title: Nothing}
                        - {id: own, date: 2031, title: Own, sources: s}
                        - {id: day, date: 2031, title: Day, alternatives: [{date: 2030, sources: s}]}
                        """);
        assertThat(found(EventsWithoutSource::ask))
                .containsExactly("content/dates.yaml:1:8: \"Nothing\" has no source");
    }

    @Test
    void a_claim_needs_a_source_of_its_own_whatever_positions_have() {
        site.article("a", "sources:\n  - {id: s, title: S}\n---\nText.\n").with("content/claims.yaml", """
                        - {id: none, claim: It is so, by: {name: Ann}}
                        - {id: own, claim: It is not so, by: {name: Ann}, sources: s}
                        - id: position
                          claim: It may be so
                          by: {name: Ann}
                          positions:
                            - {by: {name: Bo}, stance: denies, sources: s}
                        """);
        assertThat(found(ClaimsWithoutSource::ask))
                .containsExactly(
                        "content/claims.yaml:1:8: the claim \"none\" has no source",
                        "content/claims.yaml:3:7: the claim \"position\" has no source");
    }

    @Test
    void a_source_is_used_where_a_text_cites_it_or_an_entry_rests_on_it() {
        site.article("a", "sources: [listed]\nsummary: Said.[@in-summary]\n---\nText.[@cited]\n")
                .with("content/sources.yaml", """
                        - {id: cited, title: A}
                        - {id: in-summary, title: B}
                        - {id: listed, title: C}
                        - {id: rested-on, title: D}
                        - {id: nobody, title: E}
                        """)
                .with("content/people.yaml", "- {name: Ann Lind, sources: rested-on}\n");
        assertThat(found(UncitedSources::ask))
                .containsExactly(
                        "content/sources.yaml:3:8: nothing cites the source \"listed\"",
                        "content/sources.yaml:5:8: nothing cites the source \"nobody\"");
    }

    @Test
    void an_entry_is_used_where_a_text_mentions_it_or_another_entry_names_it() {
        site.article("a", "people: [ann-lind, bo-lind]\n---\nAnn Lind said [it](claim:said).\n")
                .with("content/people.yaml", "- name: Ann Lind\n- name: Bo Lind\n- name: Cy Lind\n- name: Di Lind\n")
                .with("content/claims.yaml", """
                        - {id: said, claim: It is so, by: cy-lind}
                        - {id: unsaid, claim: It is not so, by: {name: Ann}}
                        """)
                .with("content/dates.yaml", "- {id: never, date: 2031, title: N}\n")
                .with("content/terms.yaml", "- {term: tariff, definition: A price.}\n");
        assertThat(found(UnusedEntries::ask))
                .containsExactly(
                        "content/claims.yaml:2:8: nothing mentions the claim \"unsaid\"",
                        "content/dates.yaml:1:8: nothing mentions the date \"never\"",
                        "content/people.yaml:2:9: nothing mentions the person \"bo-lind\"",
                        "content/people.yaml:4:9: nothing mentions the person \"di-lind\"",
                        "content/terms.yaml:1:10: nothing mentions the term \"tariff\"");
    }

    @Test
    void an_image_is_used_where_it_is_shown_or_linked_to() {
        site.with("content/images/shown.png", "x")
                .with("content/images/linked.png", "x")
                .with("content/images/head.png", "x")
                .with("content/images/nobody.png", "x")
                .with("content/static/other.png", "x")
                .article(
                        "a",
                        "image: ../images/head.png\n---\n![S](../images/shown.png)\n\n[L](../images/linked.png)\n");
        assertThat(found(UnusedFiles::ask))
                .containsExactly("content/images/nobody.png:1:1: nothing shows images/nobody.png");
    }
}
