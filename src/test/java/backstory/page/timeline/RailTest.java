package backstory.page.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of a timeline and the strip above it. */
class RailTest {
    @TempDir
    Path folder;

    private Document year(String... dates) {
        return built(dates).page("timeline/2031.html");
    }

    private Built built(String... dates) {
        StringBuilder events = new StringBuilder();
        for (String date : dates) {
            events.append("- {id: e")
                    .append(events.length())
                    .append(", title: E, date: ")
                    .append(date)
                    .append("}\n");
        }
        return TestSite.in(folder)
                .with("content/dates.yaml", events.toString())
                .with("content/people.yaml", "- {id: mara, name: Mara}\n- {id: ola, name: Ola}\n")
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2031-04-01, 2031-04-21, ''",
        "2031-04-01, 2031-04-22, 3 weeks later",
        "2031-04-01, 2031-05-06, 5 weeks later",
        "2031-04-01, 2031-08-01, 4 months later",
        "2031-04, 2031-06, ''",
        "2031-04, 2031-10, 5 months later",
        "2031-01-01/2031-05-01, 2031-05-02, ''",
        "2031-01-01/.., 2031-12-01, ''"
    })
    void a_gap_of_three_weeks_and_more_is_told_as_exactly_as_it_is_known(String one, String other, String gap) {
        assertThat(year(one, other).select(".gap").text()).isEqualTo(gap);
    }

    @Test
    void events_of_one_date_stand_below_it_together() {
        Document page = year("2031-04-01", "2031-04-02", "2031-04-02", "2031-04-03");

        assertThat(page.select(".rail > li > .when").eachText()).containsExactly("1 April", "2 April", "3 April");
        assertThat(page.select(".rail > li > ul > li")).hasSize(2);
        assertThat(page.select(".rail [id]:has(> .what)")).hasSize(4);
    }

    @Test
    void every_event_of_a_date_has_an_id_and_a_link_to_it() {
        Document page = year("2031-04-01", "2031-04-02", "2031-04-02", "2031-04-02");

        assertThat(page.select(".rail :is(.when, .what) a").eachAttr("href"))
                .isEqualTo(page.select(".rail [id]").stream()
                        .map(event -> "#" + event.id())
                        .toList());
    }

    @Test
    void every_event_in_an_article_leads_to_its_place_on_the_timeline() {
        Document page = TestSite.in(folder)
                .with(
                        "content/dates.yaml",
                        "- {id: one, date: 2031-04-01, title: One}\n" + "- {id: two, date: 2031-04-01, title: Two}\n")
                .article("a", "dates: [one, two]\n---\nText.\n")
                .build()
                .page("articles/a.html");

        assertThat(page.select(".rail a").eachAttr("href"))
                .containsExactly("../timeline/2031.html#one", "../timeline/2031.html#two");
    }

    @Test
    void an_event_leads_to_the_one_before_it_and_to_the_one_after_it_in_other_years_too() {
        Built built = TestSite.in(folder).with("content/dates.yaml", """
                        - {id: one, date: 2030-04-01, title: One}
                        - {id: two, date: 2031-04-01, title: Two}
                        - {id: three, date: 2031-04-01, title: Three}
                        """).build();

        assertThat(built.page("timeline/2030.html").select(".near").eachText()).containsExactly("After it: Two");
        assertThat(built.page("timeline/2031.html").select(".near").eachText())
                .containsExactly("Before it: One After it: Three", "Before it: Two");
        assertThat(built.page("timeline/2031.html").select(".near a").eachAttr("href"))
                .containsExactly("2030.html#one", "2031.html#three", "2031.html#two");
    }

    @Test
    void whoever_has_been_in_an_event_since_the_last_gap_is_linked_there() {
        Document page = year(
                "2031-04-01, people: [mara]",
                "2031-04-02, people: [mara, ola]",
                "2031-04-02, people: [ola]",
                "2031-08-02, people: [mara]");

        assertThat(page.select(".who").eachText()).containsExactly("Mara", "Mara, Ola", "Ola", "Mara");
        assertThat(page.select(".who a").eachText()).containsExactly("Mara", "Ola", "Mara");
    }

    @ParameterizedTest
    @CsvSource({"2031-04-02, ''", "2031-04-02~, loose", "2031-04, loose", "2031, loose", "2031-04-02/2031-05, long"})
    void a_date_is_shown_as_exactly_as_it_is_known(String date, String style) {
        assertThat(year("\"" + date + "\"").select(".rail > li").attr("class").strip())
                .isEqualTo(style);
    }

    @Test
    void the_strip_has_one_scale_from_its_first_month_to_its_last() {
        Document page = year("2031-04-01", "2031-04-16", "2031-05-01");

        assertThat(page.select(".strip .tick").eachAttr("x1")).containsExactly("0%", "24.59%", "49.18%");
        assertThat(page.select(".strip .mid").eachText()).containsExactly("A", "M");
        assertThat(page.select(".strip").attr("aria-hidden")).isEqualTo("true");
        assertThat(page.select(".strip a").eachAttr("tabindex")).containsOnly("-1");
    }

    @Test
    void what_names_no_day_is_drawn_over_all_the_time_in_which_it_may_lie() {
        Document page = year("2031", "2031-07-02", "2034-01-01");

        Element year = built("2031", "2031-07-02", "2034-01-01")
                .page("timeline/index.html")
                .selectFirst(".strip .lasted");
        assertThat(List.of(year.attr("x1"), year.attr("x2"))).containsExactly("0%", "24.98%");
        assertThat(page.select(".strip .lasted")).hasSize(1);
    }

    @Test
    void a_strip_that_would_show_nothing_or_could_not_be_read_is_left_out() {
        assertThat(year("2031-04-01").select(".strip")).isEmpty();
        assertThat(built("1800", "2031-04-01").page("timeline/index.html").select(".strip"))
                .isEmpty();
    }

    @Test
    void the_index_names_every_year_with_its_count_and_leads_to_those_with_events() {
        Document page = built("2031-04-01", "2031-05-01", "2033").page("timeline/index.html");

        assertThat(page.select(".years li").eachText()).containsExactly("2031 2", "2032 –", "2033 1");
        assertThat(page.select(".years a").eachAttr("href")).containsExactly("2031.html", "2033.html");
    }

    @Test
    @Case("p10")
    void a_year_before_the_common_era_bears_no_month_and_no_day() {
        Document page = built("-0043", "-0040", "-0030").page("timeline/index.html");

        assertThat(page.select("svg.strip").text()).contains("BCE").doesNotContainPattern("January|Jan");
        assertThat(page.select(".rail .when").eachText()).containsExactly("44 BCE", "41 BCE", "31 BCE");
    }

    @Test
    void labels_are_what_the_writer_named() {
        Document page = built("2031-04-01, key: The start", "2031-05-01", "2031-09-01, key: The end")
                .page("timeline/2031.html");

        assertThat(page.select(".strip a svg text").eachText()).containsExactlyInAnyOrder("The start", "The end");
        assertThat(page.select(".strip .leader")).hasSize(2);
    }

    @Test
    void the_timeline_of_a_story_has_a_page() {
        Built built = TestSite.in(folder)
                .with(
                        "content/dates.yaml",
                        "- {id: one, date: 2031-04-01, title: One}\n- {id: two, date: 2031-05-01, title: Two}\n")
                .article("a", "dates: [one]\n---\nText.\n")
                .build();

        assertThat(built.page("timeline/story/a.html").select(".rail .what").eachText())
                .containsExactly("One");
        assertThat(built.page("timeline/index.html")
                        .select("section[aria-labelledby=stories_] a")
                        .eachAttr("href"))
                .containsExactly("story/a.html");
    }
}
