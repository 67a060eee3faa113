package backstory.data;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.GoldenSites;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The timeline as ical4j reads it. */
class CalendarFileTest {
    private static final String PATH = "data/timeline.ics";

    @TempDir
    Path folder;

    private static Calendar read(String text) {
        try (Reader reader = new StringReader(text)) {
            return new CalendarBuilder().build(reader);
        } catch (IOException | ParserException fault) {
            throw new AssertionError(fault);
        }
    }

    private static List<CalendarComponent> entries(Built built) {
        return read(built.text(PATH)).getComponents();
    }

    private static String value(CalendarComponent entry, String property) {
        Optional<Property> found = entry.getProperty(property);
        return found.map(Property::getValue).orElse("");
    }

    private Built site(String dates) {
        return TestSite.in(folder).with("content/dates.yaml", dates).build();
    }

    static Stream<Path> sites() {
        return GoldenSites.good().stream()
                .map(site -> site.resolve(site.equals(GoldenSites.REAL) ? "site" : "expected")
                        .resolve(PATH));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void the_calendar_of_every_site_is_valid_and_its_lines_have_75_bytes_at_most(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\r\r");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n", -1)).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(read(text).validate().getEntries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-08-06, 20180806, ''",
        "2018-08-06T14:00+03:00, 20180806T110000Z, ''",
        "2018-08-06T23:30-05:00, 20180807T043000Z, ''",
        "2018-08-06T14:00:05, 20180806T140005, ''",
        "2018-12-30/2018-12-31, 20181230, 20190101",
        "0079-08-24, 00790824, ''"
    })
    void a_day_a_time_and_a_span_of_days_are_events(String date, String start, String end) {
        CalendarComponent event =
                entries(site("- date: " + date + "\n  title: E\n")).get(0);

        assertThat(event.getName()).isEqualTo("VEVENT");
        assertThat(value(event, "DTSTART")).isEqualTo(start);
        assertThat(value(event, "DTEND")).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018 | 2018",
                "2018-08 | August 2018",
                "2018-08-06~ | about 6 August 2018",
                "2018-08-06? | 6 August 2018 (uncertain)",
                "2017-09-20/.. | from 20 September 2017",
                "[2018-08-06,2018-08-07] | 6 or 7 August 2018",
                "-0043 | 44 BCE",
                "9999-12-30/9999-12-31 | 30–31 December 9999"
            })
    void no_day_is_made_up_for_what_has_none(String date, String words) {
        CalendarComponent entry = entries(site("- date: '" + date + "'\n  title: E\n  text: It was.\n"))
                .get(0);

        assertThat(entry.getName()).isEqualTo("VJOURNAL");
        assertThat(value(entry, "DTSTART")).isEmpty();
        assertThat(value(entry, "DESCRIPTION")).isEqualTo(words + "\nIt was.");
    }

    @Test
    void texts_come_back_as_they_were_typed_whatever_their_signs_and_length() {
        String title = "Sign; of, the \\ day: 年表の日本語の題名はとても長いので何度も折り返されなければならない😀😀😀";
        CalendarComponent event = entries(
                        site("- date: 2018-08-06\n  title: '" + title + "'\n  place: 'Riga, Latvia'\n"))
                .get(0);

        assertThat(value(event, "SUMMARY")).isEqualTo(title);
        assertThat(value(event, "LOCATION")).isEqualTo("Riga, Latvia");
    }

    @Test
    void an_event_keeps_the_identifier_that_it_had_first_and_no_clock_is_read() {
        TestSite site = TestSite.in(folder)
                .with("content/site.yaml", "title: The Site\n")
                .with(
                        "content/dates.yaml",
                        "- id: now\n  redirect-from: [first, then]\n  date: 2018-08-06\n  title: E\n")
                .article("a", "updated: 2031-06-07\n---\nText.\n");
        CalendarComponent event = entries(site.build()).get(0);

        assertThat(value(event, "UID")).isEqualTo("first@the-site");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20310607T000000Z");
        CalendarComponent published = entries(site.asking(request -> request.withUrl("https://x.example/p"))
                        .build())
                .get(0);
        assertThat(value(published, "UID")).isEqualTo("first@x.example/p");
        assertThat(value(published, "URL")).isEqualTo("https://x.example/p/timeline/2018.html#now");
    }

    @Test
    void a_site_without_events_has_a_calendar_without_entries() {
        assertThat(entries(TestSite.in(folder).build()))
                .extracting(CalendarComponent::getName)
                .containsExactly("VTIMEZONE");
    }
}
