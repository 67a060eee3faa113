package backstory.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backstory.testing.Case;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a writer is told about a text that is no date. */
class EdtfErrorTest {
    @ParameterizedTest
    @Case({"22", "70", "77"})
    @CsvFileSource(resources = "refused-dates.txt", delimiter = '|', quoteCharacter = '\0')
    void a_date_that_does_not_exist_is_refused_with_its_reason(String text, String message, String hint) {
        EdtfError error = error(text);
        assertThat(error.message()).isEqualTo(message);
        assertThat(error.hint()).isEqualTo(hint);
    }

    @ParameterizedTest
    @Case({"22", "73"})
    @CsvSource(
            delimiter = '|',
            value = {
                "05/04/2031 | write 2031-04-05 or 2031-05-04",
                "31/12/2031 | write 2031-12-31",
                "12/31/2031 | write 2031-12-31",
                "05.04.2031 | write 2031-04-05",
                "2031-4-5 | write 2031-04-05",
                "2031/04/05 | write 2031-04-05",
                "2031.4.5 | write 2031-04-05",
                "20310405 | write 2031-04-05",
                "2031-4 | write 2031-04",
                "2031/04 | write 2031-04",
                "04/2031 | write 2031-04",
                "2031/32 | write 2031/2032",
                "2018-2019 | write 2018/2019",
                "2018–2019 | write 2018/2019",
                "2018 - 2019 | write 2018/2019",
                "2018 to 2019 | write 2018/2019",
                "2018-08-06..2018-08-08 | write 2018-08-06/2018-08-08",
                "5 April 2031 | write 2031-04-05",
                "5th of April, 2031 | write 2031-04-05",
                "April 5, 2031 | write 2031-04-05",
                "Apr. 5 2031 | write 2031-04-05",
                "Saturday, 5 April 2031 | write 2031-04-05",
                "April 2031 | write 2031-04",
                "spring 2031 | write 2031-21",
                "Fall 2031 | write 2031-23",
                "the 2010s | write 201X",
                "2000s | write 200X or 20XX",
                "19th century | write 18XX",
                "79 | write 0079",
                "44 BC | write -0043 (44 BCE)",
                "15 March 44 BCE | write -0043-03-15",
                "AD 79 | write 0079",
                "-44 | write -0044 (45 BCE) or -0043 (44 BCE)",
                "~1204 | write 1204~",
                "circa 1450 | write 1450~",
                "c. 1450 | write 1450~",
                "ca 5 April 2031 | write 2031-04-05~",
                "about 1450 | write 1450~",
                "?2031-04 | write 2031-04?",
                "1450 (?) | write 1450?",
                "1450?~ | write 1450%",
                "201x | write 201X",
                "199u | write 199X",
                "2017-09-20/present | write 2017-09-20/..",
                "2017/open | write 2017/..",
                "unknown/2017 | write /2017",
                "since 20 September 2017 | write 2017-09-20/..",
                "until March 2014 | write ../2014-03",
                "before 2014-03-18 | write [..2014-03-18]",
                "..2014-03-18 | write [..2014-03-18]",
                "2014.. | write [2014..]",
                "6 August 2018 or 7 August 2018 | write [2018-08-06,2018-08-07]",
                "between 2014 and 2016 | write [2014..2016]",
                "2018-4-5/2019 | write 2018-04-05/2019",
                "[2018-8-6,2018-08-07] | write 2018-08-06",
                "2031-04-05 14:00+03:00 | write 2031-04-05T14:00+03:00",
                "2031-04-05t9:30z | write 2031-04-05T09:30Z",
                "2031-04-05T14:00+0300 | write 2031-04-05T14:00+03:00",
                "2031-04-05T14:00:00.123Z | write 2031-04-05T14:00:00Z"
            })
    void a_habit_of_writing_dates_gets_the_text_that_was_meant(String text, String hint) {
        assertThat(error(text).hint()).startsWith(hint);
    }

    @ParameterizedTest
    @Case("73")
    @ValueSource(strings = {"soon", "2018-08-06-07", "2018//2019", "12:30", "99/99/2031", "31 April 2031", "2?018"})
    void what_nobody_can_read_gets_the_list_of_forms(String text) {
        assertThat(error(text).message()).endsWith(" is not a date");
        assertThat(error(text).hint()).contains("2018-08-06,", "2018~ (about)", "[..2014] (before)", "-0043 (44 BCE)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-02-30/2019 | 0 | 10",
                "2018/2019-02-30 | 5 | 15",
                "2031-05/2031-04 | 8 | 15",
                "2018-4-5/2019 | 0 | 8",
                "[2018-08-06, 2018-02-30] | 13 | 23",
                "[2016..2018-13] | 7 | 14",
                "2031-04-05T25:00Z | 11 | 16",
                "2031-04-05T14:00+15:00 | 16 | 22",
                "soon | 0 | 4"
            })
    void an_error_points_at_the_exact_characters(String text, int from, int to) {
        EdtfError error = error(text);
        assertThat(error.from()).isEqualTo(from);
        assertThat(error.to()).isEqualTo(to);
    }

    @Test
    void a_message_is_one_short_line_whatever_was_written() {
        EdtfError error = error("long\nago, in a galaxy far, far away " + "🚢".repeat(50));
        assertThat(error.message()).isEqualTo("\"long ago, in a galaxy far, far away 🚢🚢🚢🚢…\" is not a date");
        assertThat(error("").message()).isEqualTo("the date is empty");
        assertThat(error("   ").message()).isEqualTo("the date is empty");
    }

    @Test
    void whatever_is_written_is_a_date_or_has_a_message_a_hint_and_a_place() {
        judgeSoups(20180806, 20_000);
    }

    @Tag("slow")
    @Test
    void whatever_is_written_in_two_million_ways_is_a_date_or_has_a_message_a_hint_and_a_place() {
        judgeSoups(20180807, 2_000_000);
    }

    private static void judgeSoups(long seed, int rounds) {
        String alphabet = "0123456789-/.,[]{}XxuTWZP~?%+: aApril circor";
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            judge(text.toString());
        }
    }

    @Test
    @Timeout(5)
    void a_text_that_can_be_split_in_many_ways_is_judged_quickly() {
        for (String part : List.of("~", "?~", "c–", "c or ", "from to ", "2018 - ", "?(", "2018..", "[2018,")) {
            judge(part.repeat(60 / part.length()));
            judge(part.repeat(20_000));
        }
    }

    private static void judge(String text) {
        try {
            assertThat(Edtf.parse(Edtf.parse(text).text())).isEqualTo(Edtf.parse(text));
        } catch (EdtfError error) {
            assertThat(error.message()).as(text).isNotBlank();
            assertThat(error.hint()).as(text).isNotBlank();
            assertThat(error.from()).as(text).isBetween(0, error.to());
            assertThat(error.to()).as(text).isLessThanOrEqualTo(text.length());
        }
    }

    private static EdtfError error(String text) {
        EdtfError error = catchThrowableOfType(EdtfError.class, () -> Edtf.parse(text));
        assertThat(error).as(text).isNotNull();
        return error;
    }
}
