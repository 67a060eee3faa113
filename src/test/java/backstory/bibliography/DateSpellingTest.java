package backstory.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.problem.Location;
import backstory.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpellingTest {
    private static final Location AT = Location.of("content/sources.bib");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2011-07-29 21:16:41Z | 2011-07-29T21:16:41Z",
                "11/2020 | 2020-11",
                "07/15/2002 | 2002-07-15",
                "08.11.2011 | 2011-11-08",
                "2010 Sep-Oct | 2010-09/2010-10",
                "Sep/Oct 2010 | 2010-09/2010-10",
                "21 décembre 2012 | 2012-12-21",
                "3. März 2019 | 2019-03-03",
                "12 декабря 2018 | 2018-12-12",
                "ca. 1749–1712 BCE | -1748~/-1711~",
                "1999--2001 | 1999/2001",
                "c. 1900 | 1900~",
                "[1999] | 1999",
                "2010-00-00 | 2010",
                "1995-01-0001 | 1995-01-01",
                "1995-01-0001/1995-02-0003 | 1995-01-01/1995-02-03",
                "1995-01-0001 – 1995-02-0003 | 1995-01-01/1995-02-03",
                "1995-01-0001 12:30 | 1995-01-01T12:30",
                "1995-01-0001T12:30:05Z | 1995-01-01T12:30:05Z",
                "1995-01-0001? | 1995-01-01?",
                "c. 1995-01-0001 | 1995-01-01~",
                "1995-01-0000 | 1995-01",
                "7 August 2012, 9:22 | 2012-08-07T09:22",
                "March/April 2013 | 2013-03/2013-04",
                "2018 Aug 6 | 2018-08-06",
                "6\u00A0August\u00A02018 | 2018-08-06",
                "Spring 2018 | 2018-21",
                "2018-08-06/2018-08-08 | 2018-08-06/2018-08-08",
            })
    void the_spellings_of_real_bibliographies_are_understood(String written, String edtf) {
        Problems problems = new Problems();

        assertThat(DateSpelling.edtf(written, AT, problems)).isEqualTo(edtf);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void of_two_days_that_may_be_meant_the_year_is_kept_and_the_question_told() {
        Problems problems = new Problems();

        assertThat(DateSpelling.edtf("05/06/2002", AT, problems)).isEqualTo("2002");
        assertThat(problems.sorted().get(0).hint())
                .isEqualTo("write 2002-06-05 or 2002-05-06; the year alone is shown");
    }

    @ParameterizedTest
    @CsvSource({"forthcoming", "n.d.", "in press", "yesterday"})
    void what_is_no_date_is_told_and_left_out(String written) {
        Problems problems = new Problems();

        assertThat(DateSpelling.edtf(written, AT, problems)).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
    }
}
