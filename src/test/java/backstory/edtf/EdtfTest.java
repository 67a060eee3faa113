package backstory.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backstory.testing.Case;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are dates, which days they cover, what their properties are, and the messages about other texts. */
class EdtfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // level 0
                "2018",
                "2018-08",
                "2018-08-06",
                "0000",
                "0079",
                "1204",
                "9999",
                "2008-07-26/2017-08-21",
                "2018/2018-08",
                "2018-08-06T14:00+03:00",
                "2018-08-06T14:00:05Z",
                "2031-04-05T23:30-09:30",
                "2018-08-06T14:00",
                "2018-08-06T14:00:05",
                "-0043-03-15T12:00",
                // level 1
                "2018~",
                "2018-08?",
                "2018-08-06%",
                "201X",
                "20XX",
                "000X",
                "00XX",
                "2018-XX",
                "2018-08-XX",
                "2018-XX-XX",
                "201X?",
                "2018-08-XX~",
                "2018-21",
                "2018-22",
                "2018-23",
                "2018-24~",
                "-0043",
                "-0044-03-15",
                "-4500",
                "-9999",
                "-9999-01-01",
                "2017-09-20/..",
                "2017-09-20/",
                "../2014-03",
                "/2014-03",
                "1204~/1206?",
                "2018-21/2018-23",
                "2004-06-XX/2004-07-03",
                "-0430/-0403",
                // one of a set
                "[2018-08-06,2018-08-07]",
                "[2018-08-06..2018-08-08]",
                "[..2014-03-18]",
                "[2014..]",
                "[1667,1668,1670..1672]",
                "[1204~,1206]",
                "[..2013,2015]"
            })
    void a_date_of_level_0_or_1_or_one_of_a_set_is_read_and_written_alike(String text) {
        assertThat(Edtf.parse(text).text()).isEqualTo(text);
        assertThat(Edtf.parse(text))
                .hasToString(text)
                .isEqualTo(Edtf.parse(text))
                .hasSameHashCodeAs(Edtf.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-08-06T14:00:00+03:00 | 2018-08-06T14:00+03:00",
                "2018-08-06T14:00+03       | 2018-08-06T14:00+03:00",
                "2018-08-06T14:00+00:00    | 2018-08-06T14:00Z",
                "2018-08-06T14:00-00:00    | 2018-08-06T14:00Z",
                "' 2018 '                  | 2018",
                "2018 / 2019               | 2018/2019",
                "[2018-08-07, 2018-08-06]  | [2018-08-06,2018-08-07]",
                "[2018-08,2018-08,2019]    | [2018-08,2019]",
                "[2018]                    | 2018",
                "[2018,2018]               | 2018"
            })
    void equal_dates_have_one_text(String written, String canonical) {
        assertThat(Edtf.parse(written)).isEqualTo(Edtf.parse(canonical));
        assertThat(Edtf.parse(written).text()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2018-01-01, 2018-12-31",
        "2018-02, 2018-02-01, 2018-02-28",
        "2032-02, 2032-02-01, 2032-02-29",
        "2018-08-06, 2018-08-06, 2018-08-06",
        "2018-08-06~, 2018-08-06, 2018-08-06",
        "201X, 2010-01-01, 2019-12-31",
        "20XX, 2000-01-01, 2099-12-31",
        "2018-XX, 2018-01-01, 2018-12-31",
        "2018-XX-XX, 2018-01-01, 2018-12-31",
        "2018-02-XX, 2018-02-01, 2018-02-28",
        "2018-21, 2018-03-01, 2018-05-31",
        "2018-22, 2018-06-01, 2018-08-31",
        "2018-23, 2018-09-01, 2018-11-30",
        "2018-24, 2018-12-01, 2019-02-28",
        "2031-04-05T23:30+09:00, 2031-04-05, 2031-04-05",
        "2031-04-05T00:30+14:00, 2031-04-05, 2031-04-05",
        "2008-07-26/2017-08, 2008-07-26, 2017-08-31",
        "'[2016,2018-08-06]', 2016-01-01, 2018-08-06",
        "-0043, -0043-01-01, -0043-12-31",
        "0000-02, 0000-02-01, 0000-02-29"
    })
    void a_date_covers_the_days_of_what_is_known(String text, LocalDate first, LocalDate last) {
        Edtf date = Edtf.parse(text);
        assertThat(LocalDate.ofEpochDay(date.firstDay())).isEqualTo(first);
        assertThat(LocalDate.ofEpochDay(date.lastDay())).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../2014-03", "/2014-03", "[..2014-03]", "[..2014,2016]"})
    void what_has_no_known_start_has_no_first_day(String text) {
        assertThat(Edtf.parse(text).firstDay()).isEqualTo(Edtf.UNBOUNDED_PAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-03/..", "2014-03/", "[2014-03..]", "[2012,2014..]"})
    void what_has_no_known_end_has_no_last_day(String text) {
        assertThat(Edtf.parse(text).lastDay()).isEqualTo(Edtf.UNBOUNDED_FUTURE);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-08-06, 2018", "201X, 2010", "2018-24, 2018", "2008/2017, 2008", "../2014-03, 2014", "/2014-03, 2014",
        "[..2014-03-18], 2014", "'[2016,2018]', 2016", "2017/.., 2017", "-0043, -43", "0000, 0", "-0044-03-15, -44",
        "2031-01-01T00:30+14:00, 2031"
    })
    void the_first_year_is_the_one_whose_page_it_stands_on(String text, int year) {
        assertThat(Edtf.parse(text).firstYear()).isEqualTo(year);
    }

    @Test
    void a_year_is_written_with_four_digits() {
        assertThat(List.of(2018, 79, 0, -43))
                .extracting(Edtf::yearText)
                .containsExactly("2018", "0079", "0000", "-0043");
    }

    @Test
    void only_a_certain_complete_day_without_a_time_is_a_day() {
        assertThat(List.of("2018-08-06", "-0044-03-15"))
                .allMatch(text -> Edtf.parse(text).isDay());
        assertThat(List.of(
                        "2018",
                        "2018-08",
                        "2018-08-06~",
                        "2018-08-XX",
                        "2018-08-06T14:00Z",
                        "2018-08-06/2018-08-06",
                        "[2018-08-06,2018-08-07]"))
                .noneMatch(text -> Edtf.parse(text).isDay());
    }

    @Test
    void the_kinds_of_dates_tell_themselves_apart() {
        assertThat(Edtf.parse("2018-08-06T14:00Z").isInstant()).isTrue();
        assertThat(Edtf.parse("2018-08-06").isInstant()).isFalse();
        assertThat(Edtf.parse("2017/..").isInterval()).isTrue();
        assertThat(Edtf.parse("[..2017]").isInterval()).isFalse();
    }

    @Test
    void doubt_is_kept_wherever_it_stands() {
        assertThat(List.of("1204~", "1204%", "1204~/1206", "1204/1206%", "[1204~,1206]"))
                .allMatch(text -> Edtf.parse(text).isApproximate());
        assertThat(List.of("1204?", "1204%", "1204?/1206", "../1206%", "[1204?,1206]"))
                .allMatch(text -> Edtf.parse(text).isUncertain());
        assertThat(Edtf.parse("1204?").isApproximate()).isFalse();
        assertThat(Edtf.parse("1204~").isUncertain()).isFalse();
        assertThat(Edtf.parse("1204/..").isUncertain()).isFalse();
    }

    @Test
    void an_interval_gives_its_ends_and_says_which_are_open_or_unknown() {
        assertThat(Edtf.parse("2008/2017-08").start()).contains(Edtf.parse("2008"));
        assertThat(Edtf.parse("2008/2017-08").end()).contains(Edtf.parse("2017-08"));
        assertThat(Edtf.parse("2017/.."))
                .matches(Edtf::openEnd)
                .matches(date -> !date.unknownEnd())
                .matches(date -> date.end().isEmpty());
        assertThat(Edtf.parse("2017/")).matches(Edtf::unknownEnd).matches(date -> !date.openEnd());
        assertThat(Edtf.parse("../2017"))
                .matches(Edtf::openStart)
                .matches(date -> date.start().isEmpty());
        assertThat(Edtf.parse("/2017")).matches(Edtf::unknownStart).matches(date -> !date.openStart());
        assertThat(Edtf.parse("2017").start()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2008-07-26/2017-08-21, 2016-12, true",
        "2008-07-26/2017-08-21, 2017-08-21, true",
        "2008-07-26/2017-08-21, 2017-08-22, false",
        "2008-07-26/2017-08-21, 2008-07-25, false",
        "2008/2017-08, 2017-08-31, true",
        "2017-09-20/.., 2050-01-01, true",
        "2017-09-20/, 2050-01-01, true",
        "2017-09-20/.., 2017-09-19, false",
        "../2014-03, -4500, true",
        "/2014-03, 2014-04-01, false",
        "201X, 2014-03-18, true",
        "2018~, 2019, false",
        "'[2014,2018]', 2016, false",
        "'[2014,2018]', 2018-03, true",
        "[..2014-03-18], 2000, true",
        "2031-04-05T23:30-10:00, 2031-04-06, false",
        "2031-04-05T23:30-10:00, 2031-04-05, true"
    })
    void an_interval_counts_on_a_day_when_it_may_overlap_it(String one, String two, boolean overlap) {
        assertThat(Edtf.parse(one).mayOverlap(Edtf.parse(two))).isEqualTo(overlap);
        assertThat(Edtf.parse(two).mayOverlap(Edtf.parse(one))).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-07-26/2017-08-21, 2017-08-22, true",
        "2008-07-26/2017-08-21, 2017-08-21, false",
        "2008/2017, 2017-08, false",
        "2008/.., 2017, false",
        "2008/, 2017, false",
        "../2014-03, 2014-04, true",
        "2014, ../2018, false",
        "'[2014,2018]', 2016, false",
        "'[2014,2018]', 2019, true",
        "2016~, 2017, true"
    })
    void a_date_ends_before_another_only_when_it_certainly_did(String one, String two, boolean before) {
        assertThat(Edtf.parse(one).endsBefore(Edtf.parse(two))).isEqualTo(before);
    }

    @ParameterizedTest
    @Case({"69", "71"})
    @CsvSource({
        "2031, 2031",
        "2031-04, 2031-04",
        "2031-04-05, 2031-04-05",
        "0079, 0079",
        "0001-01-01, 0001-01-01",
        "2031-04-05T23:30:00+09:00, 2031-04-05T23:30+09:00",
        "2031-04-05T23:30:05Z, 2031-04-05T23:30:05Z",
        "0000, ''",
        "-0043, ''",
        "-0044-03-15, ''",
        "-0001-01-01T00:00Z, ''",
        "201X, ''",
        "20XX, ''",
        "2018-21, ''",
        "2018-XX, ''",
        "2018-08-XX, ''",
        "1204~, ''",
        "2031-04?, ''",
        "2017/2018, ''",
        "2017/.., ''",
        "[..2018], ''"
    })
    void the_machine_value_is_what_html_allows(String text, String machine) {
        assertThat(Edtf.parse(text).machine()).isEqualTo(machine);
    }

    @Case("p2")
    @Test
    void a_time_without_an_offset_is_no_instant() {
        Edtf local = Edtf.parse("2018-08-06T14:00:00");
        assertThat(local.text()).isEqualTo("2018-08-06T14:00");
        assertThat(local.hasTime()).isTrue();
        assertThat(local.isInstant()).isFalse();
        assertThat(local.machine()).isEqualTo("2018-08-06T14:00");
        assertThat(local.firstDay()).isEqualTo(Edtf.parse("2018-08-06").firstDay());
        assertThat(local).isNotEqualTo(Edtf.parse("2018-08-06T14:00Z"));
        assertThat(local.isLaterThan(Edtf.parse("2018-08-06T01:00+14:00"))).isFalse();
        assertThat(local.isLaterThan(Edtf.parse("2018-08-05T23:59Z"))).isTrue();
    }

    @Test
    void an_instant_has_seconds_where_feeds_ask_for_them() {
        EdtfInstant instant = (EdtfInstant) Edtf.parse("2018-08-06T14:00+03:00");
        assertThat(instant.rfc3339()).isEqualTo("2018-08-06T14:00:00+03:00");
        assertThat(instant.epochSecond()).isEqualTo(1533553200L);
    }

    @Test
    void a_list_is_one_of_a_set() {
        assertThat(oneOf("2018-08-06", "2018-08-07")).isEqualTo(Edtf.parse("[2018-08-06,2018-08-07]"));
        assertThat(oneOf("2018-08-06")).isEqualTo(Edtf.parse("2018-08-06"));
        assertThat(oneOf("2016", "[2014,2018]")).isEqualTo(Edtf.parse("[2014,2016,2018]"));
    }

    @Test
    void a_list_may_hold_ranges_because_yaml_reads_the_brackets_of_a_set_as_a_list() {
        assertThat(oneOf("..2014-03-18")).isEqualTo(Edtf.parse("[..2014-03-18]"));
        assertThat(oneOf("1667", "1670..1672")).isEqualTo(Edtf.parse("[1667,1670..1672]"));
        assertThat(oneOf("[..2013]", "2015")).isEqualTo(Edtf.parse("[..2013,2015]"));
        assertThat(oneOf("2014..")).isEqualTo(Edtf.parse("[2014..]"));
    }

    @Test
    void a_list_holds_no_intervals_and_no_times_and_is_not_empty() {
        assertThat(refusalOfList(List.of())).isEqualTo("the list of dates is empty");
        assertThat(refusalOfList(List.of(Edtf.parse("2018"), Edtf.parse("2018-08-06/2018-08-08"))))
                .isEqualTo("2018-08-06/2018-08-08 is an interval, and one of several dates cannot be one");
        EdtfError member = catchThrowableOfType(EdtfError.class, () -> Edtf.parseMember(" 2018-08-06T14:00Z"));
        assertThat(member.hint()).isEqualTo("write 2018-08-06");
        assertThat(member.from()).isEqualTo(1);
    }

    private static Edtf oneOf(String... texts) {
        return Edtf.oneOf(List.of(texts).stream().map(Edtf::parseMember).toList());
    }

    private static String refusalOfList(List<Edtf> dates) {
        return catchThrowableOfType(EdtfError.class, () -> Edtf.oneOf(dates)).message();
    }
}
