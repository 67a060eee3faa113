package backstory.language;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.edtf.Edtf;
import backstory.entry.value.LanguageTag;
import backstory.testing.Case;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How dates read in English, and how another language may order them. */
class DateTextTest {
    private final DateText english = DateText.of(Messages.of(LanguageTag.ENGLISH));

    @ParameterizedTest
    @Case({"69", "71", "73", "76"})
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-08-06 | 6 August 2018",
                "2018-08 | August 2018",
                "2018 | 2018",
                "2031 | 2031",
                "2031-04 | April 2031",
                "2031-04-05 | 5 April 2031",
                "2018-21 | spring 2018",
                "2018-23 | autumn 2018",
                "201X | the 2010s",
                "200X | 2000–2009 (year unknown)",
                "20XX | 2000–2099 (year unknown)",
                "081X | 810–819 CE (year unknown)",
                "000X | 1 BCE – 9 CE (year unknown)",
                "2018-XX | 2018 (month unknown)",
                "2018-XX-XX | 2018 (month and day unknown)",
                "2018-08-XX | August 2018 (day unknown)",
                "1204 | 1204",
                "0079 | 79 CE",
                "0079-08-24 | 24 August 79 CE",
                "0000 | 1 BCE",
                "-0043 | 44 BCE",
                "-0044-03-15 | 15 March 45 BCE",
                "-0431 | 432 BCE",
                "1204~ | about 1204",
                "2031-04? | April 2031 (uncertain)",
                "1450% | about 1450 (uncertain)",
                "2018-08-06~ | about 6 August 2018",
                "201X~ | about the 2010s",
                "2031-04-05T23:30:00+09:00 | 5 April 2031, 23:30 (UTC+9)",
                "2031-04-05T09:05:07+05:30 | 5 April 2031, 09:05:07 (UTC+5:30)",
                "2031-04-05T00:00Z | 5 April 2031, 00:00 (UTC)",
                "2031-04-05T14:00-03:00 | 5 April 2031, 14:00 (UTC−3)",
                "2031-04-05T14:00 | 5 April 2031, 14:00",
                "2031-04-05T09:05:07 | 5 April 2031, 09:05:07"
            })
    void a_date_reads_as_what_it_is(String text, String printed) {
        assertThat(english.text(Edtf.parse(text))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2008-07-26/2017-08-21 | 26 July 2008 – 21 August 2017",
                "2017-08-14/2017-08-21 | 14–21 August 2017",
                "2017-03-14/2017-08-21 | 14 March – 21 August 2017",
                "2018-03/2018-04 | March–April 2018",
                "2017-12/2018-01 | December 2017 – January 2018",
                "2018-21/2018-23 | spring–autumn 2018",
                "2014/2018 | 2014–2018",
                "-0043/-0030 | 44–31 BCE",
                "-0430-03/-0430-04 | March–April 431 BCE",
                "-0026/0014 | 27 BCE – 14 CE",
                "0960/1127 | 960 CE – 1127",
                "201X/202X | the 2010s – the 2020s",
                "15XX/16XX | 1500–1599 (year unknown) – 1600–1699 (year unknown)",
                "200X/2015 | 2000–2009 (year unknown) – 2015",
                "15XX/.. | from 1500–1599 (year unknown)",
                "2018-08/2018-08-06 | August 2018 – 6 August 2018",
                "2018/2018 | 2018",
                "1204~/1206~ | about 1204 – about 1206",
                "2018-03?/2018-04 | March 2018 (uncertain) – April 2018",
                "2017-09-20/.. | from 20 September 2017",
                "2017-09-20/ | from 20 September 2017",
                "../2014-03 | until March 2014",
                "/2014-03 | until March 2014",
                "2017~/.. | from about 2017"
            })
    void an_interval_says_what_its_ends_share_once(String text, String printed) {
        assertThat(english.text(Edtf.parse(text))).isEqualTo(printed);
    }

    @Case("163")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2018-08-06,2018-08-07] | 6 or 7 August 2018",
                "[2018-08-06,2018-08-07,2018-08-09] | 6, 7 or 9 August 2018",
                "[2018-03,2018-04] | March or April 2018",
                "[2014,2016,2018,2020] | 2014, 2016, 2018 or 2020",
                "[-0043,-0042] | 44 or 43 BCE",
                "[2018-08-06,2018-09-07] | 6 August 2018 or 7 September 2018",
                "[2018,2018-08] | 2018 or August 2018",
                "[1204~,1206] | about 1204 or 1206",
                "[2018-08-06..2018-08-08] | between 6 and 8 August 2018",
                "[2017-08..2018-09] | between August 2017 and September 2018",
                "[..2014-03-18] | 18 March 2014 or earlier",
                "[..2014] | 2014 or earlier",
                "[..2014-03] | March 2014 or earlier",
                "[..1450~] | about 1450 or earlier",
                "[2014-03-18..] | 18 March 2014 or later",
                "[..2013,2015..2017,2019] | 2013 or earlier, between 2015 and 2017 or 2019"
            })
    void one_of_several_dates_says_what_they_share_once(String text, String printed) {
        assertThat(english.text(Edtf.parse(text))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2018-08-06 | 6~August 2018",
                "en | 2018-03-14/2018-08-21 | 14~March – 21~August 2018",
                "en | 2018-08 | August 2018",
                "de | 2018-08-06 | 6.~August 2018",
                "es | 2018-08-06 | 6~de~agosto de 2018",
                "fr | 2018-08-01 | 1er~août 2018"
            })
    void no_line_of_print_ends_between_a_day_and_its_month(String tag, String text, String printed) {
        DateText dates = DateText.of(Messages.of(LanguageTag.parse(tag).orElseThrow()));
        assertThat(dates.printed().text(Edtf.parse(text))).isEqualTo(printed.replace('~', '\u00A0'));
        assertThat(dates.text(Edtf.parse(text))).isEqualTo(printed.replace('~', ' '));
    }

    @Test
    void a_year_alone_is_the_heading_of_a_timeline() {
        assertThat(english.year(2018)).isEqualTo("2018");
        assertThat(english.year(0)).isEqualTo("1 BCE");
        assertThat(english.year(-43)).isEqualTo("44 BCE");
    }

    @Test
    @Case({"76", "144"})
    void the_zone_and_the_language_of_the_machine_change_nothing() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab-ca-islamic"));
            DateText there = DateText.of(Messages.of(LanguageTag.ENGLISH));
            assertThat(there.text(Edtf.parse("2031-04-05T23:30+09:00"))).isEqualTo("5 April 2031, 23:30 (UTC+9)");
            assertThat(Edtf.parse("2031-04-05").text()).isEqualTo("2031-04-05");
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Messages.of(LanguageTag.parse("EN-IE").orElseThrow()).language())
                    .isEqualTo("en-IE");
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | 2018-08-06 | 6 de agosto de 2018",
                "es | 2018-21 | primavera de 2018",
                "es | 201X | década de 2010",
                "es | 1204~ | hacia 1204",
                "es | 2018-08-06~ | hacia el 6 de agosto de 2018",
                "es | -0043 | 44 a. C.",
                "es | 2017-08-14/2017-08-21 | del 14 al 21 de agosto de 2017",
                "es | 2017-03-14/2017-08-21 | del 14 de marzo al 21 de agosto de 2017",
                "es | 2008-07-26/2017-08-21 | del 26 de julio de 2008 al 21 de agosto de 2017",
                "es | 2018-03/2018-04 | marzo-abril de 2018",
                "es | 2014/2018 | 2014-2018",
                "es | 2017-09-20/.. | desde el 20 de septiembre de 2017",
                "es | 2017-09/.. | desde septiembre de 2017",
                "es | [..2014-03-18] | 18 de marzo de 2014 o antes",
                "es | [..2014] | 2014 o antes",
                "es | [2018-08-06..2018-08-08] | entre el 6 y el 8 de agosto de 2018",
                "es | [2018-08-06,2018-08-07,2018-08-09] | 6, 7 o 9 de agosto de 2018",
                "fr | 2018-08-01 | 1er août 2018",
                "fr | 2018-08-01/2018-08-07 | du 1er au 7 août 2018",
                "fr | 2017-09-20/.. | dès le 20 septembre 2017",
                "fr | [..2014] | 2014 ou plus tôt",
                "fr | [..2014-03-18] | 18 mars 2014 ou plus tôt",
                "de | 2018-08-06 | 6. August 2018",
                "de | 2018-21 | Frühling 2018",
                "de | 201X | 2010er Jahre",
                "de | -0043 | 44 v. Chr.",
                "de | 1204~ | etwa 1204",
                "de | 2017-08-14/2017-08-21 | 14.–21. August 2017",
                "de | 2017-03-14/2017-08-21 | 14. März – 21. August 2017",
                "de | 2018-03/2018-04 | März–April 2018",
                "de | 2017-09-20/.. | ab dem 20. September 2017",
                "de | 2017-09/.. | ab September 2017",
                "de | 2017-09-20/ | ab dem 20. September 2017",
                "de | ../2014-03-18 | bis zum 18. März 2014",
                "de | [2018-08-06,2018-08-07,2018-08-09] | 6., 7. oder 9. August 2018",
                "de | [2018-08-06..2018-08-08] | zwischen dem 6. und dem 8. August 2018",
                "de | [..2014-03-18] | 18. März 2014 oder früher",
                "de | 2031-04-05T23:30+09:00 | 5. April 2031, 23:30 Uhr (UTC+9)",
                "ja | 2018-08-06 | 2018年8月6日",
                "ja | 2018-21 | 2018年春",
                "ja | 2018 | 2018年",
                "ja | 201X | 2010年代",
                "ja | 15XX | 1500～1599年（年は不明）",
                "ja | -0043/-0030 | 紀元前44～31年",
                "ja | 1204~ | 1204年頃",
                "ja | 2014/2018 | 2014～2018年",
                "ja | 2018-03/2018-04 | 2018年3月～4月",
                "ja | 2017-08-14/2017-08-21 | 2017年8月14日～21日",
                "ja | 2017-03-14/2017-08-21 | 2017年3月14日～8月21日",
                "ja | 2017-09-20/.. | 2017年9月20日から",
                "ja | [2018-08-06,2018-08-07] | 2018年8月6日または7日",
                "ja | [..2014-03-18] | 2014年3月18日またはそれ以前",
                "ja | 2031-04-05T23:30+09:00 | 2031年4月5日 23:30（UTC+9）",
                "ar | [..2014] | 2014 أو قبله",
                "fr | 15XX | 1500-1599 (année inconnue)",
                "es | 15XX | 1500-1599 (año desconocido)",
                "ar | 15XX | من 1500 إلى 1599 (السنة غير معروفة)",
                "fr | 2031-04-05T23:30 | 5 avril 2031, 23 h 30",
                "ar | 2031-04-05T23:30 | 5 أبريل 2031، 23:30",
                "fr | ../2014-03 | jusqu’à mars 2014",
                "ar | 2018-08-06 | 6 أغسطس 2018",
                "ar | 2018-08 | أغسطس 2018",
                "ar | 2017-08-14/2017-08-21 | من 14 إلى 21 أغسطس 2017",
                "ar | 2014/2018 | من 2014 إلى 2018",
                "ar | 2017-09-20/.. | بدءًا من 20 سبتمبر 2017",
                "ar | [2018-08-06,2018-08-07] | 6 أو 7 أغسطس 2018",
                "ar | [2018-08-06..2018-08-08] | بين 6 و8 أغسطس 2018",
                "ar | 1204~ | نحو 1204",
                "ar | 2031-04-05T23:30+09:00 | 5 أبريل 2031، 23:30 (UTC+9)"
            })
    void dates_read_as_newspapers_write_them_in_each_language(String tag, String text, String printed) {
        assertThat(DateText.of(Messages.of(new LanguageTag(tag))).text(Edtf.parse(text)))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2017-09-20/ | from 20 September 2017, end unknown",
                "en | 2017-09-20/.. | from 20 September 2017",
                "en | /2014-03 | until March 2014, start unknown",
                "de | 2017-09-20/ | ab dem 20. September 2017, Ende unbekannt"
            })
    void the_page_of_an_entry_says_too_where_an_end_is_not_known(String tag, String text, String printed) {
        DateText dates = DateText.of(Messages.of(new LanguageTag(tag)));
        assertThat(dates.tellingUnknownEnds().text(Edtf.parse(text))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2018-08-06 | 6 August",
                "en | 2018-08-06~ | about 6 August",
                "en | 2018-08 | August",
                "en | 2018-21 | spring",
                "en | 2018-08-XX | August (day unknown)",
                "en | 2018-08-14/2018-08-21 | 14–21 August",
                "en | 2018-07-03/2018-08-06 | 3 July – 6 August",
                "en | [2018-08-06,2018-08-07] | 6 or 7 August",
                "en | 2018 | 2018",
                "en | 2017-08-06 | 6 August 2017",
                "en | 2017-12-30/2018-01-02 | 30 December 2017 – 2 January",
                "ar | 2018-08-06 | 6 أغسطس",
                "de | 2018-08-06 | 6. August",
                "es | 2018-08-06 | 6 de agosto",
                "es | 2018-07-03/2018-08-06 | del 3 de julio al 6 de agosto",
                "fr | 2018-08-01 | 1er août",
                "ja | 2018-08-06 | 8月6日"
            })
    void below_a_year_dates_leave_it_out(String tag, String text, String printed) {
        DateText dates = DateText.of(Messages.of(new LanguageTag(tag)));
        assertThat(dates.underYear(2018).text(Edtf.parse(text))).isEqualTo(printed);
    }

    @Case("162")
    @Test
    void a_year_that_is_not_known_reads_as_no_span_and_no_other_century() {
        for (String language : Languages.FILES) {
            DateText words = DateText.of(Messages.of(new LanguageTag(language)));
            List<String> texts = Stream.of(
                            "15XX",
                            "1500/1599",
                            "[1500..1599]",
                            "200X",
                            "2000/2009",
                            "20XX",
                            "2000/2099",
                            "201X",
                            "2010/2019",
                            "0000/0009",
                            "000X",
                            "00XX",
                            "15XX/16XX",
                            "1500/1699",
                            "15XX~",
                            "1500~/1599~")
                    .map(text -> words.text(Edtf.parse(text)))
                    .toList();
            assertThat(texts).as(language).doesNotHaveDuplicates();
        }
    }

    @Test
    void another_language_orders_the_parts_its_own_way() throws IOException {
        String file =
                new String(Messages.class.getResourceAsStream("en.properties").readAllBytes(), StandardCharsets.UTF_8);
        DateText french = DateText.of(Messages.read(new LanguageTag("fr"), new StringReader(file + """
                date.month-name.8=août
                date.day-number.1=1er
                date.season={season} de {year}
                date.season-name.21=printemps
                date.range.part={start} au {end}
                date.range={start} - {end}
                """)));
        assertThat(french.text(Edtf.parse("2018-08-01/2018-08-07"))).isEqualTo("1er au 7 août 2018");
        assertThat(french.text(Edtf.parse("2018-21"))).isEqualTo("printemps de 2018");
        DateText russian = DateText.of(Messages.read(new LanguageTag("ru"), new StringReader(file + """
                date.month-name.8=август
                date.month-of-day.8=августа
                date.month={month} {year} г.
                """)));
        assertThat(russian.text(Edtf.parse("2018-08-06"))).isEqualTo("6 августа 2018");
        assertThat(russian.text(Edtf.parse("2018-08"))).isEqualTo("август 2018 г.");
        DateText hungarian = DateText.of(
                Messages.read(new LanguageTag("hu"), new StringReader(file + "date.day={year}. {month} {day}.\n")));
        assertThat(hungarian.text(Edtf.parse("[2018-08-06,2018-08-07]"))).isEqualTo("2018. August 6 or 7.");
    }
}
