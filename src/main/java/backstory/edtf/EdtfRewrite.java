package backstory.edtf;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the dates that a writer may have meant by what is none: {@code 5 April 2031}, {@code circa 1450},
 * {@code 05/04/2031}, {@code 2017/present}. Each rule takes one habit away and hands the rest back, so habits combine.
 * Nothing is ever guessed into a date silently: the guesses only make hints.
 *
 * @param depth how many more habits may be taken away
 * @param alone true where the text is a whole date, perhaps in doubt: only there {@code 79} may be a year, while in
 *     {@code 23 to 29 March 2021} a number of one or two digits is a day
 */
record EdtfRewrite(int depth, boolean alone) {
    private static final int LONGEST = 60;
    /** Habits that one text can combine; the bound keeps a text made to be tried in every way from taking for ever. */
    private static final int DEEPEST = 5;

    private static final String MONTH_NAME = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String ORDINAL = "(?:st|nd|rd|th)?\\.?";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private record Rule(Pattern pattern, BiFunction<MatchResult, EdtfRewrite, Stream<String>> rewrite) {
        static Rule of(String pattern, BiFunction<MatchResult, EdtfRewrite, Stream<String>> rewrite) {
            return new Rule(Pattern.compile(pattern, CASE_INSENSITIVE), rewrite);
        }
    }

    /** In the order of certainty: the first rule that yields a date decides. */
    private static final List<Rule> RULES = List.of(
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
            // 05/04/2031 is April or May; with dots the day always comes first
            Rule.of(
                    "([0-9]{1,2})\\.\\s?([0-9]{1,2})\\.\\s?([0-9]{4})",
                    (m, rest) -> day(m.group(3), m.group(2), m.group(1))),
            Rule.of(
                    "([0-9]{1,2})[-/]([0-9]{1,2})[-/]([0-9]{4})",
                    (m, rest) -> Stream.concat(
                            day(m.group(3), m.group(2), m.group(1)), day(m.group(3), m.group(1), m.group(2)))),
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
            Rule.of("([0-9]{1,3})", (m, rest) -> rest.alone ? year(number(m.group(1))) : Stream.empty()),
            Rule.of(
                    "-([0-9]{1,3})",
                    (m, rest) -> rest.alone
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

    /** The dates that may have been meant, each as a valid text; empty if there is no guess. */
    static List<String> of(String written, boolean alone) {
        String text = written.strip().replaceAll("\\s+", " ");
        return text.length() > LONGEST ? List.of() : new EdtfRewrite(DEEPEST, alone).candidates(text);
    }

    /** The same for a text that is only a part of what was written. */
    private EdtfRewrite inside() {
        return new EdtfRewrite(depth, false);
    }

    /** The guesses for one part. */
    List<String> candidates(String text) {
        if (isDate(text)) {
            return List.of(text);
        }
        if (depth == 0) {
            return List.of();
        }
        EdtfRewrite rest = new EdtfRewrite(depth - 1, alone);
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(text);
            if (matcher.matches()) {
                List<String> found = rule.rewrite()
                        .apply(matcher, rest)
                        .filter(EdtfRewrite::isDate)
                        .distinct()
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    static boolean isDate(String text) {
        try {
            EdtfParser.parse(text);
            return true;
        } catch (EdtfError error) {
            return false;
        }
    }

    /** The guesses in a sentence; a year before the common era is explained, since its number is not the usual one. */
    static String alternatives(List<String> texts) {
        List<String> explained = texts.stream()
                .map(text -> text.matches("-[0-9]{4}") ? text + " (" + (1 - number(text)) + " BCE)" : text)
                .toList();
        return String.join(" or ", explained);
    }

    /** {@code 20X8} with X in every place from its first X on: {@code 20XX}; empty if that is no date of level 1. */
    static String unknownFromTheRight(String text) {
        String year = text.substring(0, 4);
        int first = year.indexOf('X');
        String rest = text.substring(4).replaceFirst("-[0-9]?X.*", "-XX");
        String found = first < 0 ? year + rest : year.substring(0, first) + "X".repeat(4 - first);
        return isDate(found) ? found : "";
    }

    private Stream<String> ofYear(String written, Function<String, Stream<String>> date) {
        return inside().candidates(written).stream()
                .filter(year -> year.matches("-?[0-9]{4}[~?%]?"))
                .flatMap(year -> {
                    String digits = year.replaceFirst("[~?%]$", "");
                    return date.apply(digits).map(text -> text + year.substring(digits.length()));
                });
    }

    /** A day; a day or month of 0 is one that is not known, and a month that there is not may be the day. */
    static Stream<String> day(String year, String month, String day) {
        if (number(day) == 0) {
            return month(year, month);
        }
        String text = year + "-" + EdtfDate.digits(number(month), 2) + "-" + EdtfDate.digits(number(day), 2);
        String swapped = year + "-" + EdtfDate.digits(number(day), 2) + "-" + EdtfDate.digits(number(month), 2);
        return Stream.of(number(month) <= 12 ? text : swapped);
    }

    /** A month; in the year 0000 the zero is no month that is not known, since all of it is a date that is not known. */
    static Stream<String> month(String year, String month) {
        if (number(month) == 0) {
            return year.equals("0000") ? Stream.empty() : Stream.of(year);
        }
        return number(month) <= 12 ? Stream.of(year + "-" + EdtfDate.digits(number(month), 2)) : Stream.empty();
    }

    private static Stream<String> year(int year) {
        return Stream.of(EdtfDate.digits(year, 4));
    }

    private Stream<String> marked(String rest, String mark) {
        return candidates(rest).stream().map(text -> {
            String plain = text.replaceAll("[~?%]", "");
            boolean other = !plain.equals(text) && !text.contains(mark);
            return plain.replaceAll("[0-9X](?=[/.,\\]]|$)", "$0" + (other ? "%" : mark));
        });
    }

    private Stream<String> formatted(String rest, String form) {
        return inside().candidates(rest).stream().map(text -> String.format(Locale.ROOT, form, text));
    }

    /** Before 2014 is 2013 or earlier: EDTF counts the date that it names in. */
    private Stream<String> beside(String rest, int step, String form) {
        return inside().candidates(rest).stream()
                .map(text -> String.format(Locale.ROOT, form, neighbour(EdtfParser.parse(text), step)));
    }

    /** The year, month or day next to a date; what is in doubt has no sharp edge and stays. */
    private static String neighbour(Edtf date, int step) {
        if (!(date instanceof EdtfDate known) || known.doubt() != EdtfDate.Doubt.NONE) {
            return date.text();
        }
        LocalDate edge = LocalDate.ofEpochDay(step < 0 ? date.firstDay() - 1 : date.lastDay() + 1);
        int length = switch (known.precision()) {
            case DAY, SOME_DAY_OF_MONTH -> 10;
            case MONTH, SEASON -> 7;
            default -> 4;
        };
        String text = edge.toString();
        return text.substring(0, (text.startsWith("-") ? 1 : 0) + length);
    }

    private static String monthNumber(String name) {
        return Integer.toString(MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) / 3 + 1);
    }

    private static int season(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> 21;
            case "summer" -> 22;
            case "winter" -> 24;
            default -> 23;
        };
    }

    /** {@code +0900} and {@code +9} as {@code +09:00}; nothing where there is none. */
    private static String zone(@Nullable String written) {
        if (written == null) {
            return "";
        }
        String zone = written.toUpperCase(Locale.ROOT);
        String hours = zone.replaceFirst("^([-+])([0-9])(?![0-9])", "$10$2");
        return hours.replaceFirst("^([-+][0-9]{2})([0-9]{2})$", "$1:$2").replaceFirst("^([-+][0-9]{2})$", "$1:00");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
