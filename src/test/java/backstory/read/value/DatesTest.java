package backstory.read.value;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates as values of keys and in texts: what they take, and that what is wrong with them stands at its place. */
class DatesTest {
    @TempDir
    Path root;

    @Case({"b2", "r1"})
    @Test
    void a_date_that_does_not_exist_is_told_wherever_it_stands() {
        List<String> problems = TestSite.in(root)
                .with("content/people.yaml", """
                        - name: Mara Okafor
                          born: 1970-00-00
                          roles:
                            - {title: Minister, when: 2018-00-00/2019-14-15}
                        """)
                .with("content/dates.yaml", """
                        - {title: A, date: 2018-00-00}
                        - {title: B, date: [2018-00-00, 2018-08-00]}
                        - {title: C, date: 2018, alternatives: [{date: 2018-13-13~}]}
                        """)
                .with("content/sources.yaml", "- {id: s, title: S, date: 2010-00-00, accessed: 2018-99-99}\n")
                .with("content/articles/b.md", "---\ntitle: B\ndate: 2018-14-15\n---\nText.\n")
                .article("a", """
                        as-of: 2018-00
                        ---
                        [Okafor](person:mara-okafor?as-of=2018-00-00)

                        ::timeline{from="2018-00-00" to="2018-14-15"}
                        """)
                .build()
                .problems()
                .stream()
                .filter(line -> line.endsWith("[invalid-date]"))
                .toList();
        assertThat(problems)
                .extracting(line -> line.substring("content/".length(), line.indexOf(": error: ")))
                .containsExactly(
                        "articles/a.md:4:8",
                        "articles/a.md:6:10",
                        "articles/a.md:8:18",
                        "articles/a.md:8:34",
                        "articles/b.md:3:7",
                        "dates.yaml:1:20",
                        "dates.yaml:2:21",
                        "dates.yaml:2:33",
                        "dates.yaml:3:48",
                        "people.yaml:2:9",
                        "people.yaml:4:31",
                        "sources.yaml:1:27",
                        "sources.yaml:1:49");
    }

    @Case("p2")
    @Test
    void an_event_has_the_time_of_its_place() {
        TestSite.Built built = TestSite.in(root)
                .with("content/dates.yaml", """
                        - {title: Noon, date: 2018-08-06T12:00}
                        - {title: Dawn, date: 2018-08-06T05:10}
                        - {title: Day, date: 2018-08-06}
                        """)
                .article(
                        "a",
                        "as-of: 2018\ndates: [2018-08-06-day, 2018-08-06t05-10-dawn, 2018-08-06t12-00-noon]\n---\nText.\n")
                .build();
        assertThat(built.problems()).allMatch(line -> line.endsWith("[event-without-source]"));
        assertThat(built.page("timeline/2018.html").select("main time").eachText())
                .containsExactly("6 August", "6 August, 05:10", "6 August, 12:00");
    }

    @Case("p2")
    @Test
    void a_day_of_publication_has_no_time_without_its_offset() {
        TestSite.Built built = TestSite.in(root).article("a", """
                        updated: 2031-04-06T14:00
                        corrections:
                          - {date: 2031-04-06T14:00, kind: update, text: T}
                        ---
                        Text.
                        """).build();
        assertThat(built.console())
                .contains(
                        "content/articles/a.md:4:10: error: updated is a day such as 2018-08-06, or a day with time and"
                                + " offset such as 2018-08-06T14:00+03:00, found \"2031-04-06T14:00\" [invalid-date]")
                .contains("write 2031-04-06T14:00+03:00 with the offset of the place, or 2031-04-06T14:00Z for UTC")
                .contains("content/articles/a.md:6:12: error: date is a day");
    }
}
