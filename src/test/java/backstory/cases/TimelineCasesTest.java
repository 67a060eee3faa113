package backstory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chapter "Timelines" of the known faults, in whole builds. */
class TimelineCasesTest {
    @TempDir
    Path folder;

    /** An article with these events in this order, titled E0, E1 …. */
    private TestSite events(String... dates) {
        StringBuilder list = new StringBuilder("as-of: 2031-04-05\ndates:\n");
        for (int i = 0; i < dates.length; i++) {
            list.append("  - date: ")
                    .append(dates[i])
                    .append("\n    title: E")
                    .append(i)
                    .append('\n');
        }
        return TestSite.in(folder).article("a", list + "---\nText.\n");
    }

    /** Each with the year that it stands below, which its date leaves out where it would say it again. */
    private static List<String> shown(Built built) {
        return built.page("timeline/index.html").select("section:has(> .rail)").stream()
                .flatMap(year -> year.select(".rail li:has(> .what)").stream()
                        .map(li -> year.select("h2").text() + ": "
                                + li.select(".what").text() + " "
                                + li.select(".when").text()))
                .toList();
    }

    private static List<String> machine(Built built) {
        return built.page("timeline/index.html").select("ol.rail time").eachAttr("datetime");
    }

    /** Years before the common era are astronomical ({@code -0043} is 44 BCE) when read, sorted and shown. */
    @Test
    @Case("69")
    void years_before_the_common_era_stand_in_order_with_one_rule() {
        Built built =
                events("-0431", "-0044-03-15", "0079", "1204", "-3500", "-4500").build();
        assertThat(shown(built))
                .containsExactly(
                        "4501 BCE: E5 4501 BCE",
                        "3501 BCE: E4 3501 BCE",
                        "432 BCE: E0 432 BCE",
                        "45 BCE: E1 15 March",
                        "79 CE: E2 79 CE",
                        "1204: E3 1204");
        assertThat(machine(built)).containsExactly("0079", "1204");
        assertThat(built.page("articles/a.html").select("ol.rail .what").eachText())
                .containsExactly("E5", "E4", "E0", "E1", "E2", "E3");
    }

    @Test
    @Case("70")
    void a_year_out_of_range_is_an_error_and_the_others_keep_their_signs() {
        Built wrong = events("-13800000000", "-0431", "2031-04-05").build();
        assertThat(wrong.problems())
                .filteredOn(problem -> problem.contains("error"))
                .containsExactly("content/articles/a.md:6:11: error: -13800000000 is not a year from -9999 to 9999"
                        + " [invalid-date]");
        assertThat(wrong.result().changes()).isEmpty();
        assertThat(shown(events("-9999", "-0431", "2031-04-05").build()))
                .containsExactly("10000 BCE: E0 10000 BCE", "432 BCE: E1 432 BCE", "2031: E2 5 April");
    }

    /** What is not known is not made up. */
    @Test
    @Case("71")
    void a_year_and_a_month_stay_what_they_are_and_come_before_the_day() {
        Built built = events("2031-04-05", "2031-04", "2031").build();
        assertThat(shown(built)).containsExactly("2031: E2 2031", "2031: E1 April", "2031: E0 5 April");
        assertThat(machine(built)).containsExactly("2031", "2031-04", "2031-04-05");
        built.files()
                .forEach((path, text) ->
                        assertThat(withoutDrawing(text)).as(path).doesNotContain("January", "2031-01"));
    }

    /**
     * {@code display} is no key of an event (PRODUCT.md): a season is written in EDTF, {@code 2031-21}. A doubt
     * is never dropped, on the timeline of the site, of the article and in the card of an event.
     */
    @Test
    @Case("73")
    void doubtful_dates_are_shown_as_doubtful_everywhere() {
        Built built = events("1204~", "\"2031-04?\"", "2031-21").build();
        assertThat(shown(built))
                .containsExactly("1204: E0 about 1204", "2031: E2 spring", "2031: E1 April (uncertain)");
        assertThat(built.page("articles/a.html").select("ol.rail .when").eachText())
                .containsExactly("about 1204", "spring 2031", "April 2031 (uncertain)");
        assertThat(machine(built)).isEmpty();
        Built wrong = events("\"~1204\"", "\"circa 1450\"", "long ago").build();
        assertThat(wrong.console())
                .contains(
                        "a.md:6:12: error: ~1204 is not a date",
                        "   write 1204~\n",
                        "a.md:8:12: error: \"circa 1450\" is not a date",
                        "   write 1450~\n",
                        "a.md:10:11: error: \"long ago\" is not a date");
    }

    /** Inside braces a question mark needs quotes, and the message says so. */
    @Test
    @Case("73")
    void a_question_mark_inside_braces_is_told_from_a_missing_comma() {
        Built built = TestSite.in(folder)
                .article("a", "dates:\n  - {date: 2031-04?, title: E}\n---\nText.\n")
                .build();
        assertThat(built.console()).isEqualTo("""
                content/articles/a.md:5:19: error: a question mark inside an unquoted value [yaml-syntax]
                    5 |   - {date: 2031-04?, title: E}
                      |                   ^
                   inside {} put the value in quotes
                """);
    }

    /** What has no time keeps the order of the file, times follow in theirs, and the bytes never change. */
    @Test
    @Case("75")
    void several_entries_of_one_day_keep_one_order() {
        String day = "2031-04-05";
        TestSite site = events(day, day, day, day, day, day + "T14:30+02:00", day + "T09:05+02:00");
        Built built = site.build();
        assertThat(built.page("timeline/index.html").select("ol.rail .what").eachText())
                .containsExactly("E0", "E1", "E2", "E3", "E4", "E6", "E5");
        TreeMap<String, String> first = new TreeMap<>(built.files());
        for (int i = 0; i < 20; i++) {
            int jobs = 1 + i % 4;
            Built again =
                    site.forgetting().asking(request -> request.withJobs(jobs)).build();
            assertThat(again.result().changes()).isPresent();
            assertThat(again.files()).isEqualTo(first);
        }
    }

    /** On the merged timeline, of one day, the files' paths decide, then the place in the file (PRODUCT.md). */
    @Test
    @Case("75")
    void on_the_merged_timeline_the_files_and_the_places_in_them_decide() {
        Built built = TestSite.in(folder)
                .article("b", "dates:\n  - date: 2031-04-05\n    title: Third\n---\nT\n")
                .article(
                        "a",
                        "dates:\n  - date: 2031-04-05\n    title: First\n  - date: 2031-04-05\n    title: Second\n---\nT\n")
                .build();
        assertThat(built.page("timeline/index.html").select("ol.rail .what").eachText())
                .containsExactly("First", "Second", "Third");
    }

    /** An instant keeps the writer's day, and instants sort by what they are. */
    @Test
    @Case("76")
    void an_instant_near_midnight_keeps_its_day_and_sorts_as_an_instant() {
        Built built =
                events("2031-04-05T15:00:00Z", "2031-04-05T23:30:00+09:00").build();
        assertThat(shown(built)).containsExactly("2031: E1 5 April, 23:30 (UTC+9)", "2031: E0 5 April, 15:00 (UTC)");
        assertThat(machine(built)).containsExactly("2031-04-05T23:30+09:00", "2031-04-05T15:00Z");
    }

    /** An interval stands for {@code date} and {@code end}. */
    @Test
    @Case("77")
    void an_end_before_its_start_is_an_error_at_the_end_and_a_month_may_hold_its_day() {
        Built built = TestSite.in(folder)
                .article(
                        "a",
                        "as-of: 2031\ndates:\n\n\n\n  - {date: 2031-05/2031-04, title: Talks}\n"
                                + "  - {date: 2031-04-05/2031-04, title: More}\n---\nT\n")
                .build();
        assertThat(built.result().changes()).isEmpty();
        assertThat(built.problems())
                .containsExactly(
                        "content/articles/a.md:9:20: error: the end 2031-04 is before the start 2031-05 [invalid-date]");
    }

    /**
     * All entries stand there without any script, as an ordered list, on one page while it stays under 300 KB,
     * else on those of the years, or of the months where a year has too many. That nothing scrolls sideways is the
     * theme's, and a browser's to tell.
     */
    @Test
    @Case("78")
    void very_many_entries_are_all_there_as_a_list() {
        StringBuilder list = new StringBuilder("as-of: 2031-04-05\ndates:\n");
        for (int i = 0; i < 600; i++) {
            String day = String.format(Locale.ROOT, "2031-04-%02d", 1 + (i < 40 ? 0 : i % 28));
            String text = i == 7 ? "x".repeat(400) : "Letters and blanks. ".repeat(20);
            list.append("  - date: ")
                    .append(day)
                    .append("\n    title: E")
                    .append(i)
                    .append("\n    text: ");
            list.append(text.strip()).append('\n');
        }
        Built built = TestSite.in(folder).article("a", list + "---\nText.\n").build();
        List<String> months =
                List.of("2031_04.html", "2031_04_2.html", "2031_04_3.html", "2031_04_4.html", "2031_04_5.html");
        assertThat(built.page("timeline/2031.html").select(".jump a").eachAttr("href"))
                .startsWith("index.html")
                .endsWith(months.toArray(String[]::new))
                .hasSize(1 + months.size());
        List<String> events = new ArrayList<>();
        for (String part : months) {
            assertThat(built.text("timeline/" + part)).hasSizeLessThan(300_000);
            Document month = built.page("timeline/" + part);
            assertThat(month.select("script:not([src], [type=application/ld+json])"))
                    .isEmpty();
            events.addAll(month.select("ol.rail .what").eachText());
        }
        assertThat(events).hasSize(600).contains("E7", "E599").doesNotHaveDuplicates();
        Document article = built.page("articles/a.html");
        assertThat(article.select(".rail li:has(> .what)")).hasSize(120);
        assertThat(article.select("a[href=../timeline/index.html]").eachText())
                .as("the way to the others")
                .contains("Earlier events (480): all years");
    }

    /** The months on the axis of a drawing are a scale, not a date of anything. */
    private static String withoutDrawing(String html) {
        return html.replaceAll("(?s)<svg.*?</svg>", "");
    }
}
