package backstory.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backstory.testing.Case;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages for texts that are not dates. */
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
                "3/8/18 | write 2018-08-03 or 2018-03-08",
                "25/6/20 | write 2020-06-25",
                "25.6.20 | write 2020-06-25",
                "3/8/85 | write 1985-08-03 or 1985-03-08",
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
                "before 2014-03-18 | write [..2014-03-17]",
                "before 2014 | write [..2013]",
                "before March 2014 | write [..2014-02]",
                "before 1 March 2014 | write [..2014-02-28]",
                "before the 1980s | write [..1979]",
                "before about 1450 | write [..1450~]",
                "after 2014 | write [2015..]",
                "after 31 December 2014 | write [2015-01-01..]",
                "by 2014 | write [..2014]",
                "..2014-03-18 | write [..2014-03-18]",
                "2014.. | write [2014..]",
                "6 August 2018 or 7 August 2018 | write [2018-08-06,2018-08-07]",
                "between 2014 and 2016 | write [2014..2016]",
                "2018-4-5/2019 | write 2018-04-05/2019",
                "[2018-8-6,2018-08-07] | write [2018-08-06,2018-08-07]",
                "[2018-8-6..2018-08-07,2019] | write [2018-08-06..2018-08-07,2019]",
                "[05/04/2031,2032] | write 2031-04-05 or 2031-05-04",
                "circa 1450-1460 | write 1450~/1460~",
                "~1204? | write 1204%",
                "5-Apr-2031 | write 2031-04-05",
                "5 April 2031 14:00 | write 2031-04-05T14:00",
                "2031-04-05 9:30 | write 2031-04-05T09:30",
                "2031-04-05 14:00+03:00 | write 2031-04-05T14:00+03:00",
                "2031-04-05t9:30z | write 2031-04-05T09:30Z",
                "2031-04-05T14:00+0300 | write 2031-04-05T14:00+03:00",
                "2031-04-05T14:00:00.123Z | write 2031-04-05T14:00:00Z"
            })
    void a_habit_of_writing_dates_gets_the_text_that_was_meant(String text, String hint) {
        assertThat(error(text).hint()).startsWith(hint);
    }

    @Case("n1")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23 to 29 March 2021 | write 2021-03-23/2021-03-29",
                "from March 23 to March 29, 2021 | write 2021-03-23/2021-03-29",
                "between March 23 and March 25, 2021 | write [2021-03-23..2021-03-25]",
                "March 23-29, 2021 | write 2021-03-23/2021-03-29",
                "March 23–29, 2021 | write 2021-03-23/2021-03-29",
                "March 23 to 29, 2021 | write 2021-03-23/2021-03-29",
                "March 23 or 24, 2021 | write [2021-03-23,2021-03-24]",
                "between March 23 and 25, 2021 | write [2021-03-23..2021-03-25]",
                "23-29 March 2021 | write 2021-03-23/2021-03-29",
                "23 – 29 March 2021 | write 2021-03-23/2021-03-29",
                "23rd to 29th of March, 2021 | write 2021-03-23/2021-03-29",
                "23 or 24 March 2021 | write [2021-03-23,2021-03-24]",
                "23 March to 2 April 2021 | write 2021-03-23/2021-04-02",
                "23 March-2 April 2021 | write 2021-03-23/2021-04-02",
                "March 23, 2021 to April 2 | write 2021-03-23/2021-04-02",
                "March to May 2021 | write 2021-03/2021-05",
                "March-May 2021 | write 2021-03/2021-05",
                "March or April 2021 | write [2021-03,2021-04]",
                "spring or summer 2021 | write [2021-21,2021-22]",
                "23-29 March 44 BC | write -0043-03-23/-0043-03-29",
                "2021-03-23/29 | write 2021-03-23/2021-03-29",
                "2021-03-23/04-02 | write 2021-03-23/2021-04-02",
                "2021-03-23 or 24 | write [2021-03-23,2021-03-24]",
                "[2018-08-06,07] | write [2018-08-06,2018-08-07]",
                "23.-29.3.2021 | write 2021-03-23/2021-03-29",
                "23.3.–29.3.2021 | write 2021-03-23/2021-03-29",
                "3/4/2021 to 3/9/2021 | write 2021-04-03/2021-09-03 or 2021-03-04/2021-03-09"
            })
    void what_one_of_two_dates_does_not_say_is_taken_from_the_other(String text, String hint) {
        assertThat(error(text).hint()).isEqualTo(hint);
    }

    @Case("n1")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "23 to 29 March",
                "March 23 to March 29",
                "between March 23 and March 25",
                "March 23-29",
                "March 23 or 24",
                "March 23",
                "5 April 79",
                "5 to 7",
                "79 or 81",
                "before 79",
                "since 79",
                "[7,8]",
                "28 December to 3 January 2021",
                "December 28 or January 3, 2021"
            })
    void without_a_year_of_four_digits_nothing_is_guessed(String text) {
        assertThat(error(text).hint()).isEqualTo(error("soon").hint());
    }

    @Case("m9")
    @ParameterizedTest
    @ValueSource(strings = {"“2021-03-29”", "„2021-03-29“", "‘2021-03-29’", "«2021-03-29»"})
    void curly_quotes_are_told_as_such(String text) {
        assertThat(error(text).hint()).isEqualTo("write 2021-03-29, or \"2021-03-29\" in straight quotes");
    }

    @Case("n1")
    @Test
    void an_item_of_a_list_is_never_a_year_of_two_digits() {
        EdtfError error = catchThrowableOfType(EdtfError.class, () -> Edtf.parseMember("29"));
        assertThat(error.hint()).isEqualTo(error("soon").hint());
    }

    @Case({"b2", "r1"})
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-00-00 | there is no month 00 | write 2018",
                "2018-00 | there is no month 00 | write 2018",
                "2018-08-00 | August 2018 has 31 days | write 2018-08",
                "2018-00-15 | there is no month 00 | write 2018 where the month is not known",
                "2018-00-XX | there is no month 00 | write 2018 where the month is not known",
                "2018-14-15 | there is no month 14 | months go from 01 to 12, seasons from 21 (spring) to 24 (winter)",
                "2018-13-13 | there is no month 13 | months go from 01 to 12, seasons from 21 (spring) to 24 (winter)",
                "2018-99-99 | there is no month 99 | months go from 01 to 12, seasons from 21 (spring) to 24 (winter)",
                "2018-14-00 | there is no month 14 | months go from 01 to 12, seasons from 21 (spring) to 24 (winter)",
                "2018-14-05 | there is no month 14 | write 2018-05-14",
                "2018-14-05~ | there is no month 14 | write 2018-05-14~",
                "2018-00-00? | there is no month 00 | write 2018?",
                "2018-00-00/2019 | there is no month 00 | write 2018/2019",
                "2017/2018-00-00 | there is no month 00 | write 2017/2018",
                "../2018-00-00 | there is no month 00 | write ../2018",
                "[2018-00-00,2019] | there is no month 00 | write [2018,2019]",
                "[..2018-08-00] | August 2018 has 31 days | write [..2018-08]",
                "2018-00-00T00:00:00Z | there is no month 00 | write 2018",
                "2018-08-00T14:00 | August 2018 has 31 days | write 2018-08",
                "-0043-00-00 | there is no month 00 | write -0043 (44 BCE)",
                "0000-00-00 | there is no month 00 | leave the date out where it is not known",
                "2018-27~ | seasons of one half of the Earth are not supported | write 2018-23~"
            })
    void a_month_or_a_day_of_zero_is_one_that_is_not_known(String text, String reason, String hint) {
        assertThat(error(text).message()).endsWith(" is not a date (" + reason + ")");
        assertThat(error(text).hint()).isEqualTo(hint);
    }

    @Case({"b2", "r1"})
    @Test
    void every_month_and_day_there_could_be_is_a_date_or_advice_that_can_be_followed() {
        List<String> forms = List.of(
                "%s",
                "%s~",
                "%s?",
                "%s%%",
                "%s/..",
                "%s/2030",
                "2001/%s",
                "../%s",
                "/%s",
                "[%s,2030]",
                "[2001,%s]",
                "[..%s]",
                "[%s..]",
                "[2001..%s]",
                "%sT14:00",
                "%sT14:00+03:00",
                "%s 14:00",
                "circa %s",
                "before %s");
        for (String form : forms) {
            for (int month = 0; month < 100; month++) {
                judge(String.format(Locale.ROOT, form, String.format(Locale.ROOT, "2018-%02d", month)));
                judge(String.format(Locale.ROOT, form, String.format(Locale.ROOT, "2018-%02d-XX", month)));
                for (int day = 0; day < 100; day += month < 2 || month == 14 ? 1 : 6) {
                    String date = String.format(Locale.ROOT, "2018-%02d-%02d", month, day);
                    judge(String.format(Locale.ROOT, form, date));
                }
            }
        }
    }

    @Case({"n1", "r1"})
    @Test
    void words_of_dates_in_any_order_get_advice_that_can_be_followed() {
        judgeWords(20210323, 5_000);
    }

    @Tag("slow")
    @Test
    void words_of_dates_in_half_a_million_orders_get_advice_that_can_be_followed() {
        judgeWords(20210329, 500_000);
    }

    private static void judgeWords(long seed, int rounds) {
        List<String> words = List.of(
                "23",
                "5",
                "29.",
                "2021",
                "2019",
                "March",
                "April",
                "spring",
                "to",
                "or",
                "and",
                "between",
                "from",
                "-",
                "–",
                "/",
                ",",
                "about",
                "2021-03-05",
                "2021-00-00",
                "3/4/2021",
                "before",
                "since",
                "until",
                "?",
                "44 BC");
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            StringBuilder text = new StringBuilder();
            for (int left = 1 + random.nextInt(7); left > 0; left--) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            judge(text.toString());
        }
    }

    @Case("n1")
    @Test
    void advice_for_two_days_in_words_is_these_two_days() {
        List<String> forms = List.of(
                "%1$d to %2$d %3$s 2021",
                "%1$d-%2$d %3$s 2021",
                "%3$s %1$d–%2$d, 2021",
                "%3$s %1$d - %2$d, 2021",
                "%3$s %1$d to %3$s %2$d, 2021",
                "from %1$d %3$s until %2$d %3$s 2021",
                "%1$d %3$s 2021 – %2$d %3$s 2021");
        String[] months = {"January", "Feb", "march", "Apr.", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec."
        };
        for (int month = 1; month <= 12; month++) {
            for (int first = 1; first < 28; first++) {
                for (String form : forms) {
                    String text = String.format(Locale.ROOT, form, first, first + 1, months[month - 1]);
                    String meant = String.format(
                            Locale.ROOT, "write 2021-%1$02d-%2$02d/2021-%1$02d-%3$02d", month, first, first + 1);
                    assertThat(error(text).hint()).as(text).isEqualTo(meant);
                }
            }
        }
    }

    @ParameterizedTest
    @Case("73")
    @ValueSource(strings = {"soon", "2018-08-06-07", "2018//2019", "12:30", "99/99/2031", "31 April 2031", "2?018"})
    void what_nobody_can_read_gets_the_list_of_forms(String text) {
        assertThat(error(text).message()).endsWith(" is not a date");
        assertThat(error(text).hint())
                .contains("2018-08-06,", "2018~ (about)", "[..2014] (2014 or earlier)", "-0043 (44 BCE)");
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
            judgeAdvice(text, error.hint());
        }
    }

    /** Checks advice: every date in it is valid, and its years are those that were written. */
    private static void judgeAdvice(String text, String hint) {
        boolean guess = hint.startsWith("write ") && !hint.contains("201X, 2018-21 (spring)");
        for (String word : guess ? hint.split(" ") : new String[0]) {
            String date = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            if (date.matches("\\[?(\\.\\.)?/?-?[0-9]{2}[0-9X]{2}.*")) {
                assertThatCode(() -> Edtf.parse(date)).as("%s: %s", text, hint).doesNotThrowAnyException();
            }
        }
    }

    private static EdtfError error(String text) {
        EdtfError error = catchThrowableOfType(EdtfError.class, () -> Edtf.parse(text));
        assertThat(error).as(text).isNotNull();
        return error;
    }
}
