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
    void a_claim_is_headed_by_whoever_makes_it() {
        Built built = site(DISPUTED).build();

        assertThat(block(built).selectFirst("h3").text()).isEqualTo("Mara: The plan brings work");
        assertThat(block(built).selectFirst("h3 a").attr("href")).isEqualTo("../claims/jobs.html");
        assertThat(built.page("claims/jobs.html").selectFirst("h1").text()).isEqualTo("Mara: The plan brings work");
        assertThat(built.page("claims/jobs.html").title()).startsWith("Mara: The plan brings work – ");
        assertThat(built.page("claims/jobs.html")
                        .select("meta[property=og:title]")
                        .attr("content"))
                .isEqualTo("Mara: The plan brings work");
    }

    @Test
    void the_description_of_its_page_tells_who_disputes_it() {
        assertThat(description(DISPUTED))
                .isEqualTo("Mara, through Union, a spokesman · 1 April 2031 · Town hall. Disputed by Tom.");
        assertThat(description(DISPUTED.replace("stance: denies", "stance: context")))
                .endsWith("Town hall. Nobody disputes it in what we read.");
    }

    private String description(String claims) {
        return site(claims)
                .build()
                .page("claims/jobs.html")
                .select("meta[name=description]")
                .attr("content");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "denies, supports | Denied by 1 · supported by 1",
                "disputes, denies, disputes | Disputed by 2 · denied by 1",
                "qualifies, supports | Qualified by 1 · supported by 1",
                "context, context | ''"
            })
    void the_tally_counts_each_stance_in_words(String stances, String tally) {
        assertThat(tally("", stances)).isEqualTo(tally);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "disputed | supports | Disputed · supported by 1",
                "disputed | disputes | Disputed by 1",
                "confirmed | disputes | Confirmed · disputed by 1",
                "\"false\" | supports | False · supported by 1",
                "unverified | context | Not verified"
            })
    void a_status_that_the_writer_gave_stands_first(String status, String stances, String tally) {
        assertThat(tally("  status: " + status + "\n  reason: So it is.\n", stances))
                .isEqualTo(tally);
    }

    private String tally(String keys, String stances) {
        StringBuilder claim = new StringBuilder(
                        "- id: jobs\n  claim: The plan brings work\n  by: mara\n  sources: paper\n")
                .append(keys)
                .append("  positions:\n");
        for (String stance : stances.split(", ", -1)) {
            claim.append("    - by: tom\n      stance: ").append(stance).append('\n');
        }
        return site(claim.toString())
                .build()
                .page("claims/jobs.html")
                .select(".head .tally")
                .text();
    }

    @Test
    void both_sides_stand_beside_each_other_with_their_chain() {
        Element block = block(site(DISPUTED).build());

        assertThat(block.select(".sides h4").eachText()).containsExactly("Says", "Supports", "Denies");
        block.select("sup").remove();
        assertThat(block.select(".sides > div:first-child p").eachText())
                .containsExactly(
                        "Mara, through Union, a spokesman · 1 April 2031 · Town hall", "Work for all.", "two members");
        assertThat(block.select(".contra p").eachText()).containsExactly("Tom, through Union: He counts three jobs.");
        assertThat(block.select(".contra em").eachText()).containsExactly("three");
        assertThat(block.select(".sides time").attr("datetime")).isEqualTo("2031-04-01");
    }

    @Test
    void a_position_tells_its_date() {
        Built built = site(DISPUTED.replace("stance: denies", "stance: denies\n      date: 2031-04-02"))
                .build();

        assertThat(block(built).select(".contra p").text()).startsWith("Tom, through Union · 2 April 2031: He");
    }

    @Test
    void the_claim_is_no_quotation_and_the_exact_words_are() {
        Element block = block(site(DISPUTED).build());

        assertThat(block.selectFirst("h3 a").ownText()).isEqualTo("The plan brings work");
        assertThat(block.select("q").eachText()).containsExactly("Work for all.");
        assertThat(block.select("q").hasAttr("lang"))
                .as("it is in the language of the page")
                .isFalse();
        assertThat(block.select("q").attr("dir")).isEqualTo("auto");
    }

    @Test
    void a_block_is_a_group_that_its_heading_names() {
        Element block = block(site(DISPUTED).build());

        assertThat(block.attr("role")).isEqualTo("group");
        assertThat(block.attr("aria-labelledby"))
                .isEqualTo(block.selectFirst("h3").id());
        assertThat(block.closest("section").selectFirst("h2").text()).isEqualTo("Who says so?");
    }

    @Test
    void a_block_before_the_first_heading_has_one_of_the_second_level() {
        Built built = site(DISPUTED)
                .article("a", "---\nText. [@paper]\n\n::claim{id=\"jobs\"}\n\n## Who?\n\n::claims\n")
                .build();

        assertThat(built.page("articles/a.html")
                        .select(".claim > h2, .claim > h3")
                        .eachAttr("id"))
                .containsExactly("claim_jobs_title", "claim_jobs_2_title");
        assertThat(HtmlChecker.faults(folder.resolve("site/articles/a.html"))).isEmpty();
    }

    @Test
    void its_page_counts_the_sources_and_those_that_repeat_another() {
        assertThat(site(DISPUTED)
                        .build()
                        .page("claims/jobs.html")
                        .selectFirst(".sum")
                        .text())
                .isEqualTo("2 sources, 1 repeats another");
    }

    @Test
    @Case("p4")
    void what_somebody_sets_beside_a_claim_does_not_dispute_it() {
        String context = DISPUTED.replace("stance: denies", "stance: context");
        Built built = site(context).build();

        assertThat(block(built).select(".tally").text()).isEqualTo("Supported by 1");
        assertThat(block(built).select(".beside h4").eachText()).containsExactly("Context");
        assertThat(block(built).select(".contra")).isEmpty();
        assertThat(built.page("claims/index.html").select("h2").eachText()).doesNotContain("Disputed");
        assertThat(relation(built, "people/tom.html")).startsWith("Context · ");
        assertThat(block(site(context.replace("stance: supports", "stance: disputes"))
                                .build())
                        .select(".tally")
                        .text())
                .isEqualTo("Disputed by 1");
    }

    @ParameterizedTest
    @CsvSource({"en, Context", "es, Contexto", "fr, Contexte", "de, Hintergrund", "ar, سياق"})
    @Case("p4")
    void every_language_has_a_word_for_it(String language, String word) {
        Built built = site(DISPUTED.replace("stance: denies", "stance: context"))
                .with("content/site.yaml", "title: Test\nlanguage: " + language + "\n")
                .build();

        assertThat(block(built).select(".beside h4").text()).isEqualTo(word);
    }

    @Test
    void the_index_has_every_claim_once_by_its_status() {
        Built built = site(DISPUTED + """
                - {id: b, claim: B, by: mara, status: unverified, sources: [paper]}
                - {id: c, claim: C, by: mara, status: confirmed, reason: It is., sources: [paper]}
                - {id: d, claim: D, by: mara, status: "false", reason: It is not., sources: [paper]}
                - {id: e, claim: E, by: mara, sources: [paper]}
                """).build();

        Document index = built.page("claims/index.html");
        assertThat(index.select("h2").eachText())
                .containsExactly(
                        "Disputed", "Not verified", "False", "Confirmed", "Undisputed", "By speaker", "By story");
        assertThat(index.select(".pairs h3").eachText())
                .containsExactly("Mara: The plan brings work", "Mara: B", "Mara: D", "Mara: C", "Mara: E");
        assertThat(index.select(".counts span").eachText()).containsExactly("5 claims", "1 disputed", "3 speakers");
        assertThat(index.select(".pairs > li").first().select(".contra p").eachText())
                .containsExactly("Denied by 1 · supported by 1", "Tom: He counts three jobs.");
        assertThat(index.select(".pairs > li").first().select(".with").text()).isEqualTo("With two members");
    }

    @Test
    void the_index_leads_to_the_claims_of_each_speaker_and_story() {
        Document index = site(DISPUTED).build().page("claims/index.html");

        assertThat(index.select("#speakers_ li").eachText())
                .containsExactly("Mara 1 claim", "two members 1 claim", "Tom 1 claim");
        assertThat(index.select("#speakers_ a").eachAttr("href"))
                .containsExactly("by/people/mara.html", "by/others/two-members.html", "by/people/tom.html");
        assertThat(index.select("#stories_ a").eachAttr("href")).containsExactly("story/a.html");
    }

    @Test
    void the_page_of_a_speaker_tells_what_was_said_and_what_was_answered_oldest_first() {
        Built built = site(DISPUTED + """
                - {id: later, claim: Later, by: tom, date: 2031-05, sources: [paper]}
                - {id: early, claim: Early, by: tom, date: 2031-03, sources: [paper]}
                """).build();

        Document tom = built.page("claims/by/people/tom.html");
        assertThat(tom.selectFirst("h1 a").attr("href")).isEqualTo("../../../people/tom.html");
        assertThat(tom.select("h2").eachText()).containsExactly("Says", "Denies");
        assertThat(tom.select("h3").eachText())
                .containsExactly("Tom: Early", "Tom: Later", "Mara: The plan brings work");
        assertThat(built.page("claims/by/others/two-members.html").select("h1 a"))
                .isEmpty();
    }

    @Test
    void the_page_of_a_story_has_the_claims_that_its_text_lists_or_places() {
        Built built = site(DISPUTED + "- {id: other, claim: Other, by: tom, sources: [paper]}\n")
                .build();

        Document story = built.page("claims/story/a.html");
        assertThat(story.selectFirst("h1 a").attr("href")).isEqualTo("../../articles/a.html");
        assertThat(story.select("h3").eachText()).containsExactly("Mara: The plan brings work");
    }

    @Test
    void a_plain_statement_has_no_tally() {
        Built built = site("- {id: jobs, claim: The plan brings work, by: mara, sources: [paper]}\n")
                .build();

        assertThat(block(built).select(".tally")).isEmpty();
        assertThat(block(built).select(".sides").attr("class")).isEqualTo("sides one");
        assertThat(built.page("claims/jobs.html").select(".tally")).isEmpty();
        assertThat(built.page("claims/index.html").select(".tally")).isEmpty();
    }

    @Test
    void a_person_and_an_organization_show_what_they_have_to_do_with_it() {
        Built built = site(DISPUTED).build();

        assertThat(relation(built, "people/mara.html")).startsWith("Says it · ");
        assertThat(relation(built, "people/tom.html")).startsWith("Denies · ");
        assertThat(relation(built, "organizations/union.html")).startsWith("Passes it on · ");
    }

    private static String relation(Built built, String page) {
        return built.page(page)
                .selectFirst("section[aria-labelledby=claims_] .under")
                .text();
    }

    @Test
    void its_own_page_tells_where_it_comes_up_and_what_is_near() {
        Document page = site(DISPUTED + "- {id: other, claim: Other, by: tom, sources: [paper]}\n")
                .article(
                        "a",
                        "---\nText. [@paper; @radio]\n\n## Who says so?\n\n::claim{id=\"jobs\"}\n\nSee [it](claim:other).\n")
                .build()
                .page("claims/jobs.html");

        assertThat(page.select("section[aria-labelledby=mentions_] h3 a").attr("href"))
                .isEqualTo("../articles/a.html#who-says-so");
        assertThat(page.select("section[aria-labelledby=mentions_] p").text()).isEqualTo("Who says so?");
        assertThat(page.select("section[aria-labelledby=near_] h3").eachText()).containsExactly("Tom: Other");
    }

    @Test
    void what_stands_twice_on_a_page_has_two_ids() {
        Built built = site(DISPUTED)
                .with(
                        "content/dates.yaml",
                        "- {id: vote, date: 2031-04-01, title: Vote, people: mara, sources: paper}\n")
                .article(
                        "a",
                        "---\n## Two\n\nSee [it](claim:jobs) and [the vote](date:vote). [@radio]\n\n::claim{id=\"jobs\"}\n\n"
                                + "::claims\n\n::timeline{people=\"mara\"}\n")
                .build();

        assertThat(built.page("articles/a.html").select(".claim").eachAttr("id"))
                .containsExactly("claim_jobs", "claim_jobs_2");
        assertThat(built.page("articles/a.html").select(".rail li:has(> .what)").eachAttr("id"))
                .containsExactly("event_vote", "event_vote_2");
        assertThat(HtmlChecker.faults(folder.resolve("site/articles/a.html"))).isEmpty();
    }

    @Test
    void its_pages_are_valid() {
        site(DISPUTED).build();

        for (String page : new String[] {
            "articles/a.html",
            "claims/jobs.html",
            "claims/index.html",
            "claims/by/people/tom.html",
            "claims/story/a.html",
            "people/tom.html"
        }) {
            assertThat(HtmlChecker.faults(folder.resolve("site").resolve(page)))
                    .as(page)
                    .isEmpty();
        }
    }

    private static Element block(Built built) {
        return built.page("articles/a.html").selectFirst("#claim_jobs");
    }
}
