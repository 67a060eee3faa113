package backstory.edtf;

import static backstory.edtf.EdtfParts.day;
import static backstory.edtf.EdtfParts.month;
import static backstory.edtf.EdtfParts.monthNumber;
import static backstory.edtf.EdtfParts.number;
import static backstory.edtf.EdtfParts.season;
import static backstory.edtf.EdtfParts.wholeYear;
import static backstory.edtf.EdtfParts.year;
import static backstory.edtf.EdtfParts.zone;
import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The informal ways to write dates, each with the EDTF that it means. */
final class EdtfInformalDates {
    private static final String MONTH_NAME = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String ORDINAL = "(?:st|nd|rd|th)?\\.?";

    /**
     * A pattern for one way to write dates, and how it is rewritten.
     *
     * @param rewrite turns a match into EDTF, and may ask for guesses at its parts
     */
    record Rule(Pattern pattern, BiFunction<MatchResult, EdtfRewrite, Stream<String>> rewrite) {
        static Rule of(String pattern, BiFunction<MatchResult, EdtfRewrite, Stream<String>> rewrite) {
            return new Rule(Pattern.compile(pattern, CASE_INSENSITIVE), rewrite);
        }
    }

    /** In the order of certainty: the first rule that yields a date decides. */
    static final List<Rule> ALL = List.of(
            // 2031-04-05T9:30Z, 2031-04-05t09:30z, +0900, fractions of a second, 5 April 2031 14:00
            Rule.of(
                    "(.+?)(?:t|,? )([0-9]{1,2}:[0-9:]+)(?:[.,][0-9]+)? ?(z|[-+][0-9:]+)?",
                    (m, rest) -> rest.inside().candidates(m.group(1)).stream()
                            .map(date -> date.matches("-?[0-9]{4}-[0-9]{2}-[0-9]{2}")
                                    ? date + "T" + m.group(2).replaceFirst("^(?=[0-9]:)", "0") + zone(m.group(3))
                                    : date)),
            // 2031-4-5, 2031/04/05, 20310405; 2031-00-00 is 2031, and 2031-13-05 is 13 May
            Rule.of(
                    "(-?[0-9]{4})[-./ ]([0-9]{1,2})[-./ ]([0-9]{1,2})",
                    (m, rest) -> day(m.group(1), m.group(2), m.group(3))),
            Rule.of("([0-9]{4})([0-9]{2})([0-9]{2})", (m, rest) -> day(m.group(1), m.group(2), m.group(3))),
            // 05/04/2031, 05/04/31 is April or May; with dots the day always comes first
            Rule.of(
                    "([0-9]{1,2})\\.\\s?([0-9]{1,2})\\.\\s?([0-9]{4}|[0-9]{2})",
                    (m, rest) -> day(wholeYear(m.group(3)), m.group(2), m.group(1))),
            Rule.of(
                    "([0-9]{1,2})[-/]([0-9]{1,2})[-/]([0-9]{4}|[0-9]{2})",
                    (m, rest) -> Stream.concat(
                            day(wholeYear(m.group(3)), m.group(2), m.group(1)),
                            day(wholeYear(m.group(3)), m.group(1), m.group(2)))),
            // 2031-4, 2031/04, 04/2031, 203104, 2031/32, 2018-2019
            Rule.of("(-?[0-9]{4})[-./]([0-9]{1,2})", (m, rest) -> month(m.group(1), m.group(2))),
            Rule.of("([0-9]{4})([0-9]{2})", (m, rest) -> month(m.group(1), m.group(2))),
            Rule.of("([0-9]{1,2})[-./]([0-9]{4})", (m, rest) -> month(m.group(2), m.group(1))),
            Rule.of(
                    "([0-9]{2})([0-9]{2})/([0-9]{2})",
                    (m, rest) -> Stream.of(m.group(1) + m.group(2) + "/" + m.group(1) + m.group(3))),
            Rule.of("([0-9]{4})-([0-9]{4})", (m, rest) -> Stream.of(m.group(1) + "/" + m.group(2))),
            // 5 April 2031, April 5th, 2031, April 2031, 5-Apr-2031, Saturday, 5 April 2031
            Rule.of(
                    "([0-9]{1,2})" + ORDINAL + " (?:of )?" + MONTH_NAME + ",? (.+)",
                    (m, rest) -> rest.ofYear(m.group(3), year -> day(year, monthNumber(m.group(2)), m.group(1)))),
            Rule.of(
                    MONTH_NAME + " ([0-9]{1,2})" + ORDINAL + ",? (.+)",
                    (m, rest) -> rest.ofYear(m.group(3), year -> day(year, monthNumber(m.group(1)), m.group(2)))),
            Rule.of(
                    MONTH_NAME + ",? (?:of )?(.+)",
                    (m, rest) -> rest.ofYear(m.group(2), year -> month(year, monthNumber(m.group(1))))),
            Rule.of(
                    "([0-9]{1,2})-?" + MONTH_NAME + "-?([0-9]{4})",
                    (m, rest) -> day(m.group(3), monthNumber(m.group(2)), m.group(1))),
            Rule.of(
                    "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? (.+)",
                    (m, rest) -> rest.inside().candidates(m.group(1)).stream()),
            // spring 2031, the 2010s, the 19th century, 79, 44 BC
            Rule.of(
                    "(spring|summer|autumn|fall|winter),? (?:of )?([0-9]{4})",
                    (m, rest) -> Stream.of(m.group(2) + "-" + season(m.group(1)))),
            Rule.of("(?:the )?([0-9]{2})00'?s", (m, rest) -> Stream.of(m.group(1) + "0X", m.group(1) + "XX")),
            Rule.of("(?:the )?([0-9]{3})0'?s", (m, rest) -> Stream.of(m.group(1) + "X")),
            Rule.of(
                    "(?:the )?([0-9]{1,2})(?:st|nd|rd|th) (?:century|c\\.)",
                    (m, rest) -> Stream.of(EdtfDate.digits(number(m.group(1)) - 1, 2) + "XX")),
            Rule.of("0*([1-9][0-9]{0,3}) ?(?:bce?|b\\.c\\.(?:e\\.)?)", (m, rest) -> year(1 - number(m.group(1)))),
            Rule.of("0*([1-9][0-9]{0,3}) ?(?:ce|ad|c\\.e\\.|a\\.d\\.)", (m, rest) -> year(number(m.group(1)))),
            Rule.of("(?:ad|a\\.d\\.) ?0*([1-9][0-9]{0,3})", (m, rest) -> year(number(m.group(1)))),
            Rule.of("([0-9]{1,3})", (m, rest) -> rest.alone() ? year(number(m.group(1))) : Stream.empty()),
            Rule.of(
                    "-([0-9]{1,3})",
                    (m, rest) -> rest.alone()
                            ? Stream.concat(year(-number(m.group(1))), year(1 - number(m.group(1))))
                            : Stream.empty()),
            // ~1204, circa 1450, 1450 (?), 1450?~, 201x, 199u
            Rule.of("([~?%]) ?(.+)", (m, rest) -> rest.marked(m.group(2), m.group(1))),
            Rule.of(
                    "(?:circa|ca\\.?|c\\.?|about|around|approx(?:imately|\\.)?) ?(.+)",
                    (m, rest) -> rest.marked(m.group(1), "~")),
            Rule.of("(.+?) ?\\(?(?:\\?~|~\\?)\\)?", (m, rest) -> rest.marked(m.group(1), "%")),
            Rule.of("(.+?) ?\\(?([~?%])\\)?", (m, rest) -> rest.marked(m.group(1), m.group(2))),
            Rule.of(
                    "([0-9]+[0-9XU]*[XU](?:-[0-9XU]{2}){0,2})",
                    (m, rest) -> Stream.of(m.group(1).toUpperCase(Locale.ROOT).replace('U', 'X'))),
            // March 23-29, 2021 is March 23, 2021 – March 29, 2021
            Rule.of(
                    "(|between |from )" + MONTH_NAME + " ([0-9]{1,2})" + ORDINAL
                            + "( ?[-–—] ?| (?:to|until|till|through|or|and) )([0-9]{1,2})" + ORDINAL + ",? ([^-–—]+)",
                    (m, rest) -> rest
                            .candidates(m.group(1) + m.group(2) + " " + m.group(3) + ", " + m.group(6)
                                    + m.group(4).replaceFirst(" ?- ?", " – ") + m.group(2) + " " + m.group(5) + ", "
                                    + m.group(6))
                            .stream()),
            // since 2017, before 2014, 6 August 2018 or 7 August 2018, 2014 to 2018, 2017/present
            Rule.of(
                    "between (.+) and (.+)",
                    (m, rest) -> EdtfPair.of(m.group(1), m.group(2), "[%s..%s]", rest.inside())),
            Rule.of(
                    "(?:from )?(.+?) (?:to|until|till|through) (.+)",
                    (m, rest) -> EdtfPair.of(m.group(1), m.group(2), "%s/%s", rest.inside())),
            Rule.of("(?:since|from) (.+)", (m, rest) -> rest.formatted(m.group(1), "%s/..")),
            Rule.of("(?:until|till|up to) (.+)", (m, rest) -> rest.formatted(m.group(1), "../%s")),
            Rule.of("before (.+)", (m, rest) -> rest.beside(m.group(1), -1, "[..%s]")),
            Rule.of("after (.+)", (m, rest) -> rest.beside(m.group(1), 1, "[%s..]")),
            Rule.of("(?:by |\\.\\.)(.+)", (m, rest) -> rest.formatted(m.group(1), "[..%s]")),
            Rule.of("(.+)\\.\\.", (m, rest) -> rest.formatted(m.group(1), "[%s..]")),
            Rule.of("\\[(.+)\\]", (m, rest) -> EdtfPair.set(m.group(1), rest.inside())),
            Rule.of("(.+?)\\.\\.(.+)", (m, rest) -> EdtfPair.of(m.group(1), m.group(2), "%s/%s", rest.inside())),
            Rule.of(
                    "(?:either )?(.+?) or (.+)",
                    (m, rest) -> EdtfPair.of(m.group(1), m.group(2), "[%s,%s]", rest.inside())),
            // a lone hyphen beside the name of a month or after a dot: 23 March-2 April 2031, 23.-29.3.2031
            Rule.of(
                    "(?=.*(?:" + MONTH_NAME + "|[0-9]\\.-))([^-]+)-([^-]+)",
                    (m, rest) -> EdtfPair.of(m.group(2), m.group(3), "%s/%s", rest.inside())),
            Rule.of(
                    "(.*?)(?: [-–—] | ?[/–—] ?)(.*)",
                    (m, rest) -> EdtfPair.of(m.group(1), m.group(2), "%s/%s", rest.inside())));

    private EdtfInformalDates() {}
}
