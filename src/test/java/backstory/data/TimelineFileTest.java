package backstory.data;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestSite;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The timeline as TimelineJS takes it: a year for each event, and the date in words. */
class TimelineFileTest {
    @TempDir
    Path folder;

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
