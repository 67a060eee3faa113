package backstory.data;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.GoldenSites;
import backstory.testing.TestSite;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The timeline as TimelineJS takes it: a year for each event, and the date in words. */
class TimelineFileTest {
    /** What TimelineJS documents of an event and of its dates, the coarser part of a date first. */
    private static final Set<String> OF_EVENT = Set.of("unique_id", "start_date", "end_date", "display_date", "text");

    private static final List<String> OF_DATE = List.of("year", "month", "day", "hour", "minute");

    @TempDir
    Path folder;

    static Stream<Path> sites() {
        return GoldenSites.good().stream()
                .map(site -> site.resolve(site.equals(GoldenSites.REAL) ? "site" : "expected"));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void the_timeline_of_every_site_is_as_timelinejs_documents_it(Path site) throws IOException {
        JsonNode timeline =
                new ObjectMapper().readTree(site.resolve("data/timeline.json").toFile());
        JsonNode graph =
                new ObjectMapper().readTree(site.resolve("data/site.json").toFile());

        assertThat(timeline.fieldNames()).toIterable().containsExactly("title", "events");
        assertThat(text(timeline.path("title"))).isEqualTo(graph.path("title").asText());
        assertThat(timeline.path("events")).hasSize(graph.path("dates").size());
        Set<String> ids = new HashSet<>();
        for (JsonNode event : timeline.path("events")) {
            assertThat(event.fieldNames()).toIterable().isSubsetOf(OF_EVENT);
            assertThat(ids.add(event.path("unique_id").asText()))
                    .as("%s once", event)
                    .isTrue();
            assertThat(event.path("display_date").asText()).isNotBlank();
            assertThat(text(event)).isNotBlank();
            LocalDateTime start = moment(event.path("start_date"));
            if (event.has("end_date")) {
                assertThat(moment(event.path("end_date"))).isAfterOrEqualTo(start);
            }
        }
    }

    /** The headline of a slide, whose text holds no markup but the way back. */
    private static String text(JsonNode slide) {
        JsonNode text = slide.path("text");
        assertThat(text.fieldNames()).toIterable().isSubsetOf("headline", "text");
        Element below = Jsoup.parseBodyFragment(text.path("text").asText()).body();
        assertThat(below.select("*").not("body, p, a[href^=http]")).isEmpty();
        Element headline =
                Jsoup.parseBodyFragment(text.path("headline").asText()).body();
        assertThat(headline.children()).isEmpty();
        return headline.wholeText();
    }

    /** A date that has a year, each finer part only below the coarser one, and is there in the calendar. */
    private static LocalDateTime moment(JsonNode date) {
        List<String> parts = new ArrayList<>();
        date.fieldNames().forEachRemaining(parts::add);
        assertThat(parts).isNotEmpty().isEqualTo(OF_DATE.subList(0, parts.size()));
        assertThat(date).allMatch(JsonNode::isInt);
        return LocalDateTime.of(
                date.path("year").asInt(),
                date.path("month").asInt(1),
                date.path("day").asInt(1),
                date.path("hour").asInt(0),
                date.path("minute").asInt(0));
    }

    private static JsonNode timeline(TestSite site) throws IOException {
        return new ObjectMapper().readTree(site.build().text("data/timeline.json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018 | {'year':2018} | | 2018",
                "2018-08 | {'year':2018,'month':8} | | August 2018",
                "2018-08-06 | {'year':2018,'month':8,'day':6} | | 6 August 2018",
                "2018-08-06T14:05+03:00 | {'year':2018,'month':8,'day':6,'hour':14,'minute':5} | | 6 August 2018, 14:05 (UTC+3)",
                "2018-08~ | {'year':2018,'month':8} | | about August 2018",
                "2018-21 | {'year':2018} | | spring 2018",
                "201X | {'year':2010} | | the 2010s",
                "[2018-08-06,2018-08-07] | {'year':2018,'month':8,'day':6} | | 6 or 7 August 2018",
                "../2014-03 | {'year':2014,'month':3} | | until March 2014",
                "2017-09-20/.. | {'year':2017,'month':9,'day':20} | | from 20 September 2017",
                "2017-09/2018 | {'year':2017,'month':9} | {'year':2018} | September 2017 – 2018",
                "-0043 | {'year':-43} | | 44 BCE"
            })
    void a_date_is_drawn_where_it_is_known_and_shown_in_words(String date, String start, String end, String words)
            throws IOException {
        JsonNode event = timeline(
                        TestSite.in(folder).with("content/dates.yaml", "- date: '" + date + "'\n  title: E\n"))
                .path("events")
                .get(0);

        assertThat(event.path("start_date").toString().replace('"', '\'')).isEqualTo(start);
        assertThat(event.path("end_date").toString().replace('"', '\'')).isEqualTo(end == null ? "" : end);
        assertThat(event.path("display_date").asText()).isEqualTo(words);
    }

    @Test
    void a_text_is_no_markup_there_and_leads_back_where_the_site_has_an_address() throws IOException {
        TestSite site = TestSite.in(folder)
                .with(
                        "content/dates.yaml",
                        "- id: e\n  redirect-from: first\n  date: 2018\n  title: <b>A & B</b>\n  text: '*It* was 1 < 2.'\n");
        JsonNode event = timeline(site).path("events").get(0);

        assertThat(event.path("unique_id").asText()).isEqualTo("first");
        assertThat(event.path("text").path("headline").asText()).isEqualTo("&lt;b&gt;A &amp; B&lt;/b&gt;");
        assertThat(event.path("text").path("text").asText()).isEqualTo("It was 1 &lt; 2.");
        JsonNode published = timeline(site.asking(request -> request.withUrl("https://x.example")));
        assertThat(published.path("events").get(0).path("text").path("text").asText())
                .isEqualTo("It was 1 &lt; 2.<p><a href=\"https://x.example/timeline/2018.html#e\">Test</a></p>");
    }

    @Test
    void a_site_without_events_has_a_timeline_without_any() throws IOException {
        JsonNode timeline = timeline(TestSite.in(folder));

        assertThat(timeline.path("title").path("text").path("headline").asText())
                .isEqualTo("Test");
        assertThat(timeline.path("events").isArray()).isTrue();
        assertThat(timeline.path("events")).isEmpty();
    }
}
