package backstory.entry;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Guesses the dates that a writer may have meant by what is none: {@code 5 April 2031}, {@code circa 1450},
 * {@code 05/04/2031}, {@code 2017/present}. Each rule takes one habit away and hands the rest back, so habits combine.
 * Nothing is ever guessed into a date silently: the guesses only make hints.
 *
 * @param depth how many more habits may be taken away
 */
record EdtfRewrite(int depth) {
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
            // 2031-4-5, 2031/04/05, 20310405
            Rule.of(
                    "([0-9]{4})[-./ ]([0-9]{1,2})[-./ ]([0-9]{1,2})",
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
            Rule.of("([0-9]{4})[-./]([0-9]{1,2})", (m, rest) -> month(m.group(1), m.group(2))),
            Rule.of("([0-9]{4})([0-9]{2})", (m, rest) -> month(m.group(1), m.group(2))),
            Rule.of("([0-9]{1,2})[-./]([0-9]{4})", (m, rest) -> month(m.group(2), m.group(1))),
            Rule.of(
                    "([0-9]{2})([0-9]{2})/([0-9]{2})",
                    (m, rest) -> Stream.of(m.group(1) + m.group(2) + "/" + m.group(1) + m.group(3))),
            Rule.of("([0-9]{4})-([0-9]{4})", (m, rest) -> Stream.of(m.group(1) + "/" + m.group(2))),
            // 5 April 2031, April 5th, 2031, April 2031, Saturday, 5 April 2031
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
                    "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? (.+)",
                    (m, rest) -> rest.candidates(m.group(1)).stream()),
            // spring 2031, the 2010s, the 19th century, 79, 44 BC
            Rule.of(
                    "(spring|summer|autumn|fall|winter),? (?:of )?([0-9]{4})",
                    (m, rest) -> Stream.of(m.group(2) + "-" + season(m.group(1)))),
            Rule.of("(?:the )?([0-9]{2})00'?s", (m, rest) -> Stream.of(m.group(1) + "0X", m.group(1) + "XX")),
            Rule.of("(?:the )?([0-9]{3})0'?s", (m, rest) -> Stream.of(m.group(1) + "X")),
            Rule.of(
                    "(?:the )?([0-9]{1,2})(?:st|nd|rd|th) (?:century|c\\.)",
                    (m, rest) -> Stream.of(EdtfDate.digits(number(m.group(1)) - 1, 2) + "XX")),
            Rule.of("([0-9]{1,4}) ?(?:bce?|b\\.c\\.(?:e\\.)?)", (m, rest) -> year(1 - number(m.group(1)))),
            Rule.of("([0-9]{1,4}) ?(?:ce|ad|c\\.e\\.|a\\.d\\.)", (m, rest) -> year(number(m.group(1)))),
            Rule.of("(?:ad|a\\.d\\.) ?([0-9]{1,4})", (m, rest) -> year(number(m.group(1)))),
            Rule.of("([0-9]{1,3})", (m, rest) -> year(number(m.group(1)))),
            Rule.of(
                    "-([0-9]{1,3})",
                    (m, rest) -> Stream.concat(year(-number(m.group(1))), year(1 - number(m.group(1))))),
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
            // since 2017, before 2014, 6 August 2018 or 7 August 2018, 2014 to 2018, 2017/present
            Rule.of("between (.+) and (.+)", (m, rest) -> rest.pairs(m.group(1), m.group(2), "[%s..%s]")),
            Rule.of(
                    "(?:from )?(.+?) (?:to|until|till|through) (.+)",
                    (m, rest) -> rest.pairs(m.group(1), m.group(2), "%s/%s")),
            Rule.of("(?:since|from) (.+)", (m, rest) -> rest.formatted(m.group(1), "%s/..")),
            Rule.of("(?:until|till|up to) (.+)", (m, rest) -> rest.formatted(m.group(1), "../%s")),
            Rule.of(
                    "before (.+)|\\.\\.(.+)",
                    (m, rest) -> rest.formatted(m.group(1) == null ? m.group(2) : m.group(1), "[..%s]")),
            Rule.of(
                    "after (.+)|(.+)\\.\\.",
                    (m, rest) -> rest.formatted(m.group(1) == null ? m.group(2) : m.group(1), "[%s..]")),
            Rule.of("(.+?)\\.\\.(.+)", (m, rest) -> rest.pairs(m.group(1), m.group(2), "%s/%s")),
            Rule.of("(.+?) or (.+)", (m, rest) -> rest.pairs(m.group(1), m.group(2), "[%s,%s]")),
            Rule.of("(.*?)(?: [-–—] | ?[/–—] ?)(.*)", (m, rest) -> rest.pairs(m.group(1), m.group(2), "%s/%s")),
            // 2031-04-05T9:30Z, 2031-04-05t09:30z, +0900, fractions of a second
            Rule.of(
                    "([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]+([0-9]:.+)",
                    (m, rest) -> rest.candidates(m.group(1) + "T0" + m.group(2)).stream()),
            Rule.of(
                    "([0-9]{4}-[0-9]{2}-[0-9]{2}[T ].*?) ?(Z|[-+][0-9:]+)",
                    (m, rest) -> Stream.of(m.group(1)
                                    .toUpperCase(Locale.ROOT)
                                    .replaceFirst(" +", "T")
                                    .replaceFirst("[.,][0-9]+$", "")
                            + zone(m.group(2)))));

    /** The dates that may have been meant, each as a valid text; empty if there is no guess. */
    static List<String> of(String written) {
        String text = written.strip().replaceAll("\\s+", " ");
        return text.length() > LONGEST ? List.of() : new EdtfRewrite(DEEPEST).candidates(text);
    }

    private List<String> candidates(String text) {
        if (isDate(text)) {
            return List.of(text);
        }
        if (depth == 0) {
            return List.of();
        }
        EdtfRewrite rest = new EdtfRewrite(depth - 1);
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
        return candidates(written).stream()
                .filter(year -> year.matches("-?[0-9]{4}[~?%]?"))
                .flatMap(year -> {
                    String digits = year.replaceFirst("[~?%]$", "");
                    return date.apply(digits).map(text -> text + year.substring(digits.length()));
                });
    }

    private static Stream<String> day(String year, String month, String day) {
        return month(year, month).map(text -> text + "-" + EdtfDate.digits(number(day), 2));
    }

    private static Stream<String> month(String year, String month) {
        return number(month) <= 12 ? Stream.of(year + "-" + EdtfDate.digits(number(month), 2)) : Stream.empty();
    }

    private static Stream<String> year(int year) {
        return Stream.of(EdtfDate.digits(year, 4));
    }

    private Stream<String> marked(String rest, String mark) {
        return candidates(rest).stream().map(text -> text + mark);
    }

    private Stream<String> formatted(String rest, String form) {
        return candidates(rest).stream().map(text -> String.format(Locale.ROOT, form, text));
    }

    private Stream<String> pairs(String first, String second, String form) {
        return bounds(first).stream()
                .flatMap(one -> bounds(second).stream().map(two -> String.format(Locale.ROOT, form, one, two)));
    }

    private List<String> bounds(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "..", "open", "present", "now", "today", "ongoing", "..." -> List.of("..");
            case "", "unknown", "?" -> List.of("");
            default -> candidates(written);
        };
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

    /** {@code +0900} and {@code +9} as {@code +09:00}. */
    private static String zone(String written) {
        String zone = written.toUpperCase(Locale.ROOT);
        String hours = zone.replaceFirst("^([-+])([0-9])(?![0-9])", "$10$2");
        return hours.replaceFirst("^([-+][0-9]{2})([0-9]{2})$", "$1:$2");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
