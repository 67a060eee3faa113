package backstory.page.article;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestImages;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an article begins: the answer in short, whose it is, who is who; and what it leads to at its end. */
class ArticleHeadTest {
    private static final String PEOPLE = """
            - id: ann
              name: Ann Lee
              description: Mayor of Verrin.
              image: {src: images/ann.jpg, alt: Ann, credit: Bo, license: CC0}
              roles:
                - {title: councillor, place: Verrin, when: 2001/..}
                - {title: mayor, place: Verrin, when: 2010/2020}
            - {id: bo, name: Bo Kim, description: A *harbour* pilot.}
            - {id: cy, name: Cy Dorn}
            """;

    private static final String BODY = """
            as-of: 2015-06-01
            topics: [port, trams]
            key-people:
              - {id: ann, here: She "asked" for it.}
              - bo
            dates:
              - {id: vote, date: 2015-05-05, title: The vote}
              - {id: feast, date: 2015-05-06, title: The feast}
            claims:
              - {id: cheap, claim: It is cheap., by: cy}
            corrections:
              - {date: 2031-04-06, kind: correction, text: A day., anchor: who}
              - {date: 2031-04-07, kind: update, text: A word.}
            ---
            Ann Lee met Bo Kim and Cy Dorn.

            > [!BRIEF]
            > - One.
            > - Two.

            ## Who?

            Words.

            > [!UNKNOWN]
            > - Why?
            > - How, and
            >   - by whom?
            """;

    @TempDir
    Path folder;

    private TestSite site() throws IOException {
        return TestSite.in(folder)
                .with("content/people.yaml", PEOPLE)
                .with("content/images/ann.jpg", TestImages.jpeg(TestImages.quarters(90, 120)))
                .article("a", BODY);
    }

    private Document page() throws IOException {
        return site().build().page("articles/a.html");
    }

    @Test
    void the_answer_in_short_comes_first_then_whose_it_is_and_who_is_who() throws IOException {
        assertThat(page().select(".story > *").eachAttr("class"))
                .startsWith("head", "brief", "about", "who-is", "body")
                .endsWith("timeline", "people", "corrections");
        assertThat(page().select(".body > p").text()).startsWith("Ann Lee met");
    }

    @Test
    void the_byline_counts_and_leads_to_what_it_counts() throws IOException {
        Document page = page();
        assertThat(page.select(".by > span").text()).isEqualTo("1 minute to read");
        assertThat(page.select(".by a").eachText()).containsExactly("1 claim", "2 events", "2 open questions");
        assertThat(page.select(".by a").eachAttr("href"))
                .containsExactly("../claims/story/a.html", "../timeline/story/a.html", "#unknown");
        assertThat(page.select(".by").text()).doesNotContain("2015");
    }

    @Test
    void what_was_changed_is_listed_with_its_day_and_leads_to_its_place() throws IOException {
        Document page = page();
        assertThat(page.select(".changes a").eachText())
                .containsExactly("Update of 7 April 2031", "Correction of 6 April 2031");
        assertThat(page.select(".changes a").eachAttr("href")).containsExactly("#correction_2", "#who");
    }

    @Test
    void who_is_who_says_the_office_of_the_day_and_why_somebody_matters() throws IOException {
        Document page = page();
        assertThat(page.select(".who-is time").outerHtml())
                .isEqualTo("<time datetime=\"2015-06-01\">Offices as on 1&nbsp;June 2015</time>");
        assertThat(page.select(".who-is li").eachText())
                .containsExactly("Ann Lee mayor She “asked” for it.", "Bo Kim A harbour pilot.");
        assertThat(page.select(".who-is img").attr("src")).startsWith("../images/ann.");
        assertThat(page.select(".all").text()).isEqualTo("All 3 people");
        Element ann = page.getElementById(page.select(".who-is button").get(0).attr("popovertarget"));
        assertThat(ann.select(".here").text()).isEqualTo("She “asked” for it.");
        assertThat(page.select(".people .head").eachText()).containsExactly("Ann Lee", "Bo Kim", "Cy Dorn");
    }

    @Test
    void a_portrait_stands_on_its_page_on_its_card_and_on_the_first_page() throws IOException {
        Built built = site().build();
        String portrait = built.page("people/ann.html").select(".head img").attr("src");

        assertThat(portrait).matches("\\.\\./images/ann\\.[0-9a-f]+\\.jpg");
        assertThat(built.page("people/ann.html").select(".head img").attr("alt"))
                .isEqualTo("Ann");
        Element inArticle = built.page("articles/a.html").selectFirst(".people .card img.portrait");
        assertThat(inArticle.attr("src")).isEqualTo(portrait);
        assertThat(inArticle.attr("alt")).isEmpty();
        assertThat(built.page("index.html").select(".five img.portrait").eachAttr("src"))
                .containsExactly(portrait.substring("../".length()));
        assertThat(built.page("people/bo.html").select(".head img")).isEmpty();
    }

    @Test
    void an_article_without_key_people_says_its_day_in_the_byline() {
        Document page = TestSite.in(folder)
                .article("b", "as-of: 2015-06-01\n---\nText.\n")
                .build()
                .page("articles/b.html");
        assertThat(page.select(".who-is, .brief, .people, .next, .changes")).isEmpty();
        assertThat(page.select(".by time[datetime=2015-06-01]").text()).isEqualTo("As of 1 June 2015");
    }

    @Test
    void what_is_near_comes_next_with_its_reason_and_the_nearest_first() throws IOException {
        Document page = site().article("topic", "topics: [port]\n---\nText.\n")
                .article("people", "people: [ann, bo]\n---\nText.\n")
                .article("event", "dates: [vote, feast]\npeople: [ann]\n---\nText.\n")
                .article("far", "topics: [elsewhere]\n---\nText.\n")
                .build()
                .page("articles/a.html");
        assertThat(page.select(".next li h3 a").eachAttr("href"))
                .containsExactly("event.html", "people.html", "topic.html");
        assertThat(page.select(".why").eachText())
                .containsExactly("Shares 2 events with this story", "Shares 2 people with this story", "Also on port");
        assertThat(page.select(".story > section").eachAttr("class")).containsSequence("corrections", "next");
    }

    @Test
    void headings_lead_to_themselves() throws IOException {
        assertThat(page().select(":is(.brief, .body) h2 > a").eachAttr("href"))
                .containsExactly("#brief", "#who", "#unknown");
    }
}
