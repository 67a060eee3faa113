package backstory.read.value;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.read.TestFolder;
import backstory.testing.Case;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that cannot come before others, and days that may look so. */
class DateOrderTest {
    @TempDir
    Path root;

    private TestFolder folder;

    @BeforeEach
    void make() {
        folder = new TestFolder(root);
    }

    @Case("168")
    @Test
    void an_impossible_order_is_told_at_the_later_date() {
        folder.withArticle("""
                        updated: 2030-01-01
                        review-after: 2031-04-04
                        corrections:
                          - {date: 2001-01-01, kind: update, text: T}
                          - {date: 2031-04-05, kind: update, text: T}""").with("content/people.yaml", """
                        - name: Mara Okafor
                          roles: [{title: Minister, when: 1950/1960}, {title: Queen, when: 1979/..}]
                          notes: [{text: Ill., when: 1978}]
                          born: 1980
                          died: 1970
                        """).with("content/sources.yaml", """
                        - {id: s, title: T, date: 2018-08-06, accessed: 2018-08-04, archive-date: 2018-07}
                        """);
        assertThat(folder.problems())
                .containsExactly(
                        "articles/a.md:4:10: updated is 2030-01-01, before date, which is 2031-04-05",
                        "articles/a.md:5:15: review-after is 2031-04-04, before date, which is 2031-04-05",
                        "articles/a.md:7:12: date is 2001-01-01, before that of the article, which is 2031-04-05",
                        "people.yaml:2:35: when is 1950/1960, before born, which is 1980",
                        "people.yaml:3:30: when is 1978, before born, which is 1980",
                        "people.yaml:5:9: died is 1970, before born, which is 1980",
                        "sources.yaml:1:49: accessed is 2018-08-04, before date, which is 2018-08-06",
                        "sources.yaml:1:75: archive-date is 2018-07, before date, which is 2018-08-06");
        assertThat(folder.content().problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly(
                        "before-publication",
                        "impossible-order",
                        "before-publication",
                        "impossible-order",
                        "impossible-order",
                        "impossible-order",
                        "impossible-order",
                        "impossible-order");
    }

    @Case("168")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1980~ | 1970",
                "1980 | 1970?",
                "1980% | 1970",
                "198X | 1985",
                "1980 | 198X",
                "1980-XX | 1980-01",
                "[1970,1990] | 1980",
                "1990 | [1980,2000]",
                "1990 | [1980..]",
                "[..1990] | 1980",
                "1980 | 1980-01-01",
                "1980-12-31 | 1980",
                "1980-05/1980-07 | 1980-06"
            })
    void an_order_that_may_be_right_is_silent(String born, String died) {
        folder.with("content/people.yaml", "- {name: Mara Okafor, born: \"" + born + "\", died: \"" + died + "\"}\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Case("168")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-04-05T23:30-10:00 | 2031-04-06T10:00Z | true",
                "2031-04-05T23:30-10:00 | 2031-04-06T09:00Z | false",
                "2031-04-06T00:30+14:00 | 2031-04-05T12:00Z | true",
                "2031-04-06 | 2031-04-05T20:00Z | true",
                "2031-04-06 | 2031-04-04T20:00Z | false",
                "2031-04-06 | 2031-04-06 | true",
                "2031-04-06 | 2031-04-05 | false"
            })
    void instants_are_compared_as_such_and_a_day_without_a_zone_is_given_one_more(
            String date, String updated, boolean right) {
        folder.with(TestFolder.ARTICLE, "---\ntitle: T\ndate: " + date + "\nupdated: " + updated + "\n---\nText.\n");
        assertThat(folder.problems()).hasSize(right ? 0 : 1);
    }

    @Case("168")
    @ParameterizedTest
    @CsvSource({"2018-08-05", "2018-08", "2018-07~", "2018", "2018-08-05T23:00Z"})
    void a_source_may_be_read_a_day_before_it_was_published_elsewhere(String accessed) {
        folder.with("content/sources.yaml", "- {id: s, title: T, date: 2018-08-06, accessed: \"" + accessed + "\"}\n");
        assertThat(folder.problems()).isEmpty();
    }
}
