package backstory.page.embed;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bare pages of one claim, one person and one story's timeline, the documents beside them, and the code to paste. */
class EmbedsTest {
    private static final String URL = "https://news.example/verrin";
    private static final String CLAIM = "embed/claims/pays.html";
    private static final String PERSON = "embed/people/okafor.html";
    private static final String TIMELINE = "embed/timeline/harbour.html";

    private static final String PEOPLE = """
            - id: okafor
              name: Mara Okafor
              description: Mayor of *Verrin*.
              roles:
                - title: harbour master
                  organization: port
                  when: 2024/2027
                - title: mayor
                  when: 2029/..
            - id: lind
              name: Tomas Lind
            """;

    private static final String CLAIMS = """
            - id: pays
              claim: The line pays for itself
              by: okafor
              date: 2031-04-02
              positions:
                - by: lind
                  stance: disputes
                  text: Not with these fares.
            - id: full
              claim: The trams are full
              by: lind
            """;

    private static final String HARBOUR = """
            dates:
              - date: 2031-04-03
                title: The vote
                people: okafor
            corrections:
            %s---
            Text.

            ## First part

            [It pays](claim:pays), says [the mayor](person:okafor).

            ## Second part

            [They are full](claim:full).
            """;

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void a_site_with_an_address() {
        site = TestSite.in(folder)
                .with("content/site.yaml", "title: Verrin explained\nurl: " + URL + "\n")
                .with("content/people.yaml", PEOPLE)
                .with("content/organizations.yaml", "- id: port\n  name: Port of Verrin\n")
                .with("content/claims.yaml", CLAIMS);
        corrected("  - date: 2031-04-06\n    kind: update\n    text: A link was added.\n");
    }

    private TestSite corrected(String corrections) {
        return site.article("harbour", HARBOUR.formatted(corrections));
    }

    private Built built() {
        Built built = site.build();
        assertThat(built.result().changes()).as(built.console()).isPresent();
        return built;
    }

    @Test
    void a_claim_shows_both_sides() {
        Document page = built().page(CLAIM);

        assertThat(page.selectFirst("h1").text()).isEqualTo("Okafor: The line pays for itself");
        assertThat(page.select(".tally").text()).isEqualTo("Disputed by 1");
        assertThat(page.select(".sides").text()).contains("Mara Okafor", "Tomas Lind", "Not with these fares.");
    }

    @Test
    void a_person_shows_every_role_with_its_time() {
        Document page = built().page(PERSON);

        assertThat(page.selectFirst("h1").text()).isEqualTo("Mara Okafor");
        assertThat(page.select("article p em").text()).isEqualTo("Verrin");
        assertThat(page.select(".roles li").eachText())
                .containsExactly("2024–2027 harbour master Port of Verrin", "from 2029 mayor");
    }

    @Test
    void a_timeline_shows_its_events_and_names_its_story() {
        Document page = built().page(TIMELINE);

        assertThat(page.selectFirst("h1").text()).isEqualTo("T");
        assertThat(page.select(".rail .what").eachText()).containsExactly("The vote");
    }

    @ParameterizedTest
    @CsvSource({
        CLAIM + ",../../claims/pays.html",
        PERSON + ",../../people/okafor.html",
        TIMELINE + ",../../timeline/story/harbour.html"
    })
    void an_embed_is_bare_leads_out_of_the_frame_and_loads_files_of_its_own_site(String path, String full) {
        Document page = built().page(path);

        assertThat(page.select("nav, .mast, .foot, sup, [popover], textarea")).isEmpty();
        assertThat(page.select("base").outerHtml()).isEqualTo("<base target=\"_top\">");
        assertThat(page.selectFirst("h1 a").attr("href")).isEqualTo(full);
        assertThat(page.select(".from a").eachAttr("href")).containsExactly("../../index.html", full);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(URL + full.replace("../..", ""));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
                        + " base-uri 'none'; form-action 'none'");
        assertThat(page.select("script").eachAttr("src"))
                .hasSize(1)
                .allMatch(src -> src.matches("\\.\\./\\.\\./assets/embed\\.\\w+\\.js"));
        assertThat(page.select("a[href^=#]")).isEmpty();
    }

    @Test
    void a_correction_is_shown_where_it_links_to_the_claim_or_the_person() {
        corrected("""
                  - date: 2031-04-06
                    kind: correction
                    text: "[The claim](claim:pays) was dated wrongly."
                  - date: 2031-04-07
                    kind: clarification
                    text: Who is who.
                    was: "the master"
                    now: "[the mayor](person:okafor)"
                """);
        Built built = built();

        assertThat(corrections(built, CLAIM)).containsExactly("The claim was dated wrongly.");
        assertThat(corrections(built, "embed/claims/full.html")).isEmpty();
        assertThat(corrections(built, PERSON)).containsExactly("Who is who.");
        assertThat(corrections(built, TIMELINE)).containsExactly("Who is who.", "The claim was dated wrongly.");
    }

    @Test
    void a_correction_of_a_part_of_the_text_is_shown_with_the_claims_of_that_part() {
        corrected("""
                  - date: 2031-04-06
                    kind: correction
                    text: A number was wrong.
                    anchor: second-part
                """);
        Built built = built();

        assertThat(corrections(built, "embed/claims/full.html")).containsExactly("A number was wrong.");
        assertThat(corrections(built, CLAIM)).isEmpty();
    }

    /** The text of each correction at the foot, without the article, its kind and its day. */
    private static List<String> corrections(Built built, String path) {
        return built.page(path).select(".corrections li > .when + p").eachText();
    }

    @Test
    void a_retraction_stands_above_the_claims_of_the_story_and_above_its_timeline() {
        corrected("  - date: 2031-04-06\n    kind: retraction\n    text: The minutes were forged.\n");
        Built built = built();

        for (String path : List.of(CLAIM, TIMELINE)) {
            Element first = built.page(path).selectFirst("main > *");
            assertThat(first.className()).as(path).isEqualTo("notice");
            assertThat(first.text()).as(path).contains("Retraction, 6 April 2031", "The minutes were forged.");
        }
        assertThat(built.page(PERSON).select(".notice")).isEmpty();
    }

    @Test
    void what_a_withdrawn_article_took_along_stays_at_its_address_with_the_notice() {
        site.article("gone", """
                status: withdrawn
                claims:
                  - id: heard
                    claim: Somebody heard it
                    by: lind
                people:
                  - id: informant
                    name: An Informant
                corrections:
                  - date: 2031-04-06
                    kind: retraction
                    text: It was invented.
                ---
                Text.
                """);
        Built built = built();

        assertThat(built.files()).doesNotContainKeys("claims/heard.html", "people/informant.html");
        for (String path : List.of("embed/claims/heard.html", "embed/people/informant.html")) {
            Document page = built.page(path);
            assertThat(page.select(".notice").text())
                    .isEqualTo("The explainer that this comes from has been withdrawn.");
            assertThat(page.text()).contains("It was invented.").doesNotContain("Somebody heard", "An Informant");
            assertThat(page.selectFirst("h1 a").attr("href")).isEqualTo("../../articles/gone.html");
        }
        assertThat(built.page("embed/timeline/gone.html").select(".notice").text())
                .isEqualTo("This explainer has been withdrawn. Its text is no longer here.");
    }

    @Test
    void what_others_still_need_of_a_withdrawn_article_says_where_it_comes_from() {
        site.article("gone", "status: withdrawn\npeople:\n  - id: needed\n    name: Still Needed\n---\nText.\n")
                .with("content/claims.yaml", CLAIMS + "- id: new\n  claim: It is new\n  by: needed\n");

        assertThat(built().page("embed/people/needed.html").select(".notice").text())
                .isEqualTo("The explainer that this comes from has been withdrawn. T");
    }

    @Test
    void a_former_id_leads_on_from_its_embed_too() {
        site.with("content/people.yaml", PEOPLE.replace("- id: lind\n", "- id: lind\n  redirect-from: [tlind, /x]\n"))
                .article("harbour", "redirect-from: quay\n" + HARBOUR.formatted("  []\n"));
        Built built = built();

        assertThat(built.page("embed/people/tlind.html").select("a").attr("href"))
                .isEqualTo("lind.html");
        assertThat(built.page("embed/timeline/quay.html").select("a").attr("href"))
                .isEqualTo("harbour.html");
    }

    @Test
    void embeds_are_promised_and_not_listed_for_search_engines() {
        site.with("content/urls.lock", CLAIM + "\n" + TIMELINE + "\nembed/people/nobody.html\n");
        Built built = site.build();

        assertThat(built.problems())
                .filteredOn(problem -> problem.contains("urls.lock"))
                .containsExactly("content/urls.lock:3:1: error: the published address embed/people/nobody.html would be"
                        + " lost [lost-address]");
        assertThat(built.result().inventory().addresses()).contains(CLAIM, PERSON, TIMELINE);
        site.with("content/urls.lock", "");
        assertThat(built().text("sitemap.xml")).contains("/claims/pays.html").doesNotContain("embed/");
    }

    @Test
    void the_timeline_of_an_article_that_loses_its_events_is_told_of() {
        site.with("content/urls.lock", TIMELINE + "\n").article("harbour", "---\nText.\n");

        assertThat(site.build().console())
                .contains("this was the timeline of an article that has no events any more: list or link one");
    }

    @Test
    void a_renamed_claim_is_told_how_to_keep_the_address_of_its_embed() {
        site.with("content/urls.lock", "embed/claims/pay.html\n");

        assertThat(site.build().console())
                .contains("if it is now embed/claims/pays.html, write redirect-from: pay into content/claims.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {CLAIM, PERSON, TIMELINE})
    void a_document_says_how_it_is_shown_with_all_that_oembed_requires(String path) throws Exception {
        Built built = built();
        JsonNode document = new ObjectMapper().readTree(built.text(path.replace(".html", ".json")));

        assertThat(document.get("type").textValue()).isEqualTo("rich");
        assertThat(document.get("version").textValue()).isEqualTo("1.0");
        assertThat(document.get("width").isInt()).isTrue();
        assertThat(document.get("height").isInt()).isTrue();
        assertThat(document.get("provider_name").textValue()).isEqualTo("Verrin explained");
        assertThat(document.get("provider_url").textValue()).isEqualTo(URL + "/");
        Element frame = Jsoup.parse(document.get("html").textValue()).selectFirst("iframe");
        assertThat(frame.attr("src")).isEqualTo(URL + "/" + path);
        assertThat(frame.attr("title")).isEqualTo(document.get("title").textValue());
        assertThat(frame.attr("height")).isEqualTo(document.get("height").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "claims/pays.html, ../embed/claims/pays.json",
        "people/okafor.html, ../embed/people/okafor.json",
        "timeline/story/harbour.html, ../../embed/timeline/harbour.json"
    })
    void the_full_page_leads_to_the_document_and_holds_the_code(String path, String document) {
        Document page = built().page(path);

        assertThat(page.select("link[rel=alternate][type=application/json+oembed]")
                        .eachAttr("href"))
                .containsExactly(document);
        Document pasted = Jsoup.parse(page.selectFirst("textarea[readonly]").wholeText());
        assertThat(pasted.select("blockquote a").attr("href")).isEqualTo(URL + "/" + path);
        assertThat(pasted.select("iframe").attr("src"))
                .isEqualTo(URL + "/" + document.replaceAll("\\.\\./", "").replace(".json", ".html"));
        assertThat(pasted.select("script").html()).contains("event.origin !== new URL(frame.src).origin");
        assertThat(page.select("details button[hidden]").text()).isEqualTo("Copy the code");
    }

    @Test
    void without_an_address_the_page_says_what_the_code_needs() {
        site.with("content/site.yaml", "title: Verrin explained\n");
        Built built = built();

        Document page = built.page("claims/pays.html");
        assertThat(page.select("details textarea, link[type=application/json+oembed]"))
                .isEmpty();
        assertThat(page.select(".embedding p").eachText())
                .containsExactly(
                        "The code appears here once the address of this site is known (url).",
                        "What the other site shows");
        assertThat(built.files().keySet()).contains(CLAIM).noneMatch(path -> path.matches("embed/.*\\.json"));
        assertThat(built.page(CLAIM).select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void what_is_written_by_hostile_hands_stays_text_in_the_code() {
        site.with("content/claims.yaml", "- id: pays\n  claim: '</textarea><script>alert(1)</script>'\n  by: okafor\n")
                .article("harbour", "---\nText.\n");
        Document page = built().page("claims/pays.html");

        assertThat(page.select("script:not([type])").eachAttr("src")).hasSize(2);
        assertThat(Jsoup.parse(page.selectFirst("textarea").wholeText()).select("script"))
                .hasSize(1);
    }
}
