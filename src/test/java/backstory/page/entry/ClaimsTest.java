package backstory.page.entry;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.HtmlChecker;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim as a block in an article, on its own page and in lists. */
class ClaimsTest {
    @TempDir
    Path folder;

    private TestSite site(String claims) {
        return TestSite.in(folder)
                .with("content/people.yaml", "- id: mara\n  name: Mara\n- id: tom\n  name: Tom\n")
                .with("content/organizations.yaml", "- id: union\n  name: Union\n")
                .with(
                        "content/sources.yaml",
                        "- id: paper\n  title: Paper\n- id: radio\n  title: Radio\n  repeats: paper\n")
                .with("content/claims.yaml", claims)
                .article("a", "---\nText. [@paper; @radio]\n\n## Who says so?\n\n::claim{id=\"jobs\"}\n\nMore text.\n");
    }

    private static final String DISPUTED = """
            - id: jobs
              claim: The plan brings work
              by: mara
              quote:
                text: Work for all.
                lang: en
              date: 2031-04-01
              place: Town hall
              via: [union, {name: a spokesman}]
              sources: [paper, radio]
              positions:
                - by: tom
                  stance: denies
                  text: He counts *three* jobs.
                  via: union
                  sources: radio
                - by: {name: two members}
                  stance: supports
            """;

    @Test
    void a_block_tells_who_said_it_through_whom_when_and_where() {
        Element said = block(site(DISPUTED).build()).selectFirst(".said");

        assertThat(said.text()).isEqualTo("Said by Mara, through Union, a spokesman · 1 April 2031 · Town hall");
        assertThat(said.select("a").eachAttr("href"))
                .containsExactly("../people/mara.html", "../organizations/union.html");
        assertThat(said.select("time").attr("datetime")).isEqualTo("2031-04-01");
    }

    @Test
    void the_claim_is_no_quotation_and_the_exact_words_are() {
        Element block = block(site(DISPUTED).build());

        assertThat(block.selectFirst("#claim_jobs_text").ownText()).isEqualTo("The plan brings work");
        assertThat(block.select("q").eachText()).containsExactly("Work for all.");
        assertThat(block.select("q").hasAttr("lang"))
                .as("it is in the language of the page")
                .isFalse();
        assertThat(block.select("q").attr("dir")).isEqualTo("auto");
    }

    @Test
    void a_block_is_a_group_that_its_claim_names_and_no_heading() {
        Element block = block(site(DISPUTED).build());

        assertThat(block.attr("role")).isEqualTo("group");
        assertThat(block.attr("aria-labelledby")).isEqualTo("claim_jobs_text");
        assertThat(block.select("h1, h2, h3, h4")).isEmpty();
        assertThat(block.closest("section").selectFirst("h2").text()).isEqualTo("Who says so?");
    }

    @Test
    void positions_stand_below_it_with_their_stance_and_chain() {
        Element block = block(site(DISPUTED).build());

        assertThat(block.select(".positions li").eachText())
                .containsExactly("Denies Tom, through Union: He counts three jobs.2", "Supports two members");
        assertThat(block.select(".positions em").eachText()).containsExactly("three");
    }

    @Test
    void sources_are_counted_with_those_that_repeat_another() {
        Element block = block(site(DISPUTED).build());

        assertThat(block.selectFirst(".sum").text()).isEqualTo("2 sources, 1 repeats another · About this claim");
        assertThat(block.selectFirst(".sum a").attr("href")).isEqualTo("../claims/jobs.html");
    }

    @Test
    @Case("p4")
    void what_somebody_sets_beside_a_claim_does_not_dispute_it() {
        String context = DISPUTED.replace("stance: denies", "stance: context");
        Built built = site(context).build();

        assertThat(block(built).select(".badge")).isEmpty();
        assertThat(block(built).select(".positions li b").eachText()).containsExactly("Context", "Supports");
        assertThat(built.page("claims/index.html").select(".legend .badge")).isEmpty();
        assertThat(built.page("people/tom.html")
                        .select("#claims ~ ul .meta, .entries .meta")
                        .text())
                .contains("Context · Mara");
        assertThat(block(site(context.replace("stance: supports", "stance: disputes"))
                                .build())
                        .select(".badge")
                        .text())
                .isEqualTo("Disputed");
    }

    @ParameterizedTest
    @CsvSource({"en, Context", "es, Contexto", "fr, Contexte", "ar, سياق"})
    @Case("p4")
    void every_language_has_a_word_for_it(String language, String word) {
        Built built = site(DISPUTED.replace("stance: denies", "stance: context"))
                .with("content/site.yaml", "title: Test\nlanguage: " + language + "\n")
                .build();

        assertThat(block(built).select(".positions li b").get(0).text()).isEqualTo(word);
    }

    @Test
    void a_status_is_told_by_a_word_and_a_shape_of_its_own() {
        Element badge = block(site(DISPUTED).build()).selectFirst(".verdict .badge");

        assertThat(badge.text()).isEqualTo("Disputed");
        assertThat(badge.selectFirst("svg").attr("aria-hidden")).isEqualTo("true");
    }

    @Test
    void every_status_has_another_shape() {
        Built built = site(DISPUTED + """
                - {id: b, claim: B, by: mara, status: unverified, sources: [paper]}
                - {id: c, claim: C, by: mara, status: confirmed, reason: It is., sources: [paper]}
                - {id: d, claim: D, by: mara, status: "false", reason: It is not., sources: [paper]}
                - {id: e, claim: E, by: mara, sources: [paper]}
                """).build();

        Document index = built.page("claims/index.html");
        assertThat(index.select(".legend .badge").eachText())
                .containsExactly("Disputed", "Not verified", "False", "Confirmed");
        assertThat(index.select(".legend svg").eachAttr("class")).isEmpty();
        assertThat(index.select(".legend svg").stream().map(Element::html).distinct())
                .hasSize(4);
        assertThat(index.select(".legend dt").eachText())
                .containsExactly("Disputed", "Not verified", "False", "Confirmed", "Statements");
        assertThat(index.select("h2").eachText())
                .containsExactly("Disputed", "Not verified", "False", "Confirmed", "Statements", "By speaker");
    }

    @Test
    void a_plain_statement_has_no_badge() {
        Built built = site("- {id: jobs, claim: The plan brings work, by: mara, sources: [paper]}\n")
                .build();

        assertThat(block(built).select(".badge")).isEmpty();
        assertThat(built.page("claims/jobs.html").select(".badge")).isEmpty();
        assertThat(built.page("claims/index.html").select(".badge")).isEmpty();
    }

    @Test
    void a_person_and_an_organization_show_what_they_have_to_do_with_it() {
        Built built = site(DISPUTED).build();

        assertThat(relation(built, "people/mara.html")).isEqualTo("Says it");
        assertThat(relation(built, "people/tom.html")).isEqualTo("Denies");
        assertThat(relation(built, "organizations/union.html")).isEqualTo("Passes it on");
    }

    private static String relation(Built built, String page) {
        return built.page(page)
                .selectFirst("section[aria-labelledby=claims_] .meta b")
                .text();
    }

    @Test
    void its_own_page_tells_the_same_and_where_it_is_mentioned() {
        Document page = site(DISPUTED).build().page("claims/jobs.html");

        assertThat(page.selectFirst("h1").text()).isEqualTo("The plan brings work");
        assertThat(page.selectFirst(".said").text()).startsWith("Said by Mara, through Union, a spokesman");
        assertThat(page.select(".positions li")).hasSize(2);
        assertThat(page.select(".mentions h3 a").attr("href")).isEqualTo("../articles/a.html");
        assertThat(page.select(".mentions li").text()).isEqualTo("Who says so? in the text");
        assertThat(page.select(".mentions li a").attr("href")).isEqualTo("../articles/a.html#who-says-so");
    }

    @Test
    void what_stands_twice_on_a_page_has_two_ids() {
        Built built = site(DISPUTED)
                .with(
                        "content/dates.yaml",
                        "- {id: vote, date: 2031-04-01, title: Vote, people: mara, sources: paper}\n")
                .article(
                        "a",
                        "---\nSee [it](claim:jobs) and [the vote](date:vote). [@radio]\n\n::claim{id=\"jobs\"}\n\n"
                                + "::claims\n\n::timeline{people=\"mara\"}\n")
                .build();

        assertThat(built.page("articles/a.html").select(".claim").eachAttr("id"))
                .containsExactly("claim_jobs", "claim_jobs_2");
        assertThat(built.page("articles/a.html").select(".events li").eachAttr("id"))
                .containsExactly("event_vote", "event_vote_2");
        assertThat(HtmlChecker.faults(folder.resolve("site/articles/a.html"))).isEmpty();
    }

    @Test
    void its_pages_are_valid() {
        site(DISPUTED).build();

        for (String page :
                new String[] {"articles/a.html", "claims/jobs.html", "claims/index.html", "people/tom.html"}) {
            assertThat(HtmlChecker.faults(folder.resolve("site").resolve(page)))
                    .as(page)
                    .isEmpty();
        }
    }

    private static Element block(Built built) {
        return built.page("articles/a.html").selectFirst("#claim_jobs");
    }
}
