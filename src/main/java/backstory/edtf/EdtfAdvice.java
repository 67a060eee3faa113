package backstory.edtf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Suggests what to write instead of a text that is not a date, or is one only by parts of the standard that Backstory
 * does not support.
 */
final class EdtfAdvice {
    /** The advice for a text that is not understood. */
    static final String FORMS = "write 2018, 2018-08, 2018-08-06, 2018-08-06T14:00+03:00, 2018~ (about), "
            + "2018? (uncertain), 201X, 2018-21 (spring), 2008/2017, 2017/.. (goes on), ../2014 (until), "
            + "[..2014] (2014 or earlier), [2018-08-06,2018-08-07] (one of) or -0043 (44 BCE)";

    private static final Pattern CALENDAR = Pattern.compile("(-?[0-9]{4})-([0-9]{2})(?:-([0-9]{2}|XX))?([~?%]?)");
    private static final String CURLY = "[\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB]";
    private static final Pattern WEEK = Pattern.compile("([0-9]{4})-?W([0-9]{2})(?:-?([1-7]))?");
    private static final Pattern ORDINAL_DAY = Pattern.compile("([0-9]{4})-([0-9]{3})");
    private static final Pattern FAR_YEAR = Pattern.compile("Y?([+-]?[0-9]{5,})(?:E[0-9]+)?(?:-[0-9]{2}){0,2}[~?%]?");
    private static final Pattern WITH_UNKNOWN =
            Pattern.compile("(?=.*X)(-?)([0-9X])([0-9X])([0-9X])([0-9X])(-[0-9X]{1,2}){0,2}[~?%]?");
    private static final Pattern DURATION = Pattern.compile("(.*/)?P[0-9].*");
    private static final Pattern LATER_TIME = Pattern.compile("[T ]");

    private EdtfAdvice() {}

    /**
     * Returns the result of the parser, or throws its error with a hint.
     *
     * @param alone true if the text is a whole date, so that a number of two digits may be a year
     */
    static Edtf orAdvise(String text, boolean alone, Function<String, Edtf> parser) {
        try {
            return parser.apply(text);
        } catch (EdtfError error) {
            throw error.hint().isEmpty() ? advise(text, alone, error, parser) : error;
        }
    }

    private static EdtfError advise(String whole, boolean alone, EdtfError error, Function<String, Edtf> parser) {
        String bare = whole.replaceAll(CURLY, "").strip();
        if (!bare.equals(whole) && mends(bare, bare.length(), parser)) {
            String message = new EdtfPiece(whole, 0).unrecognized().message();
            return new EdtfPiece(whole, 0).error(message, "write " + bare + ", or \"" + bare + "\" in straight quotes");
        }
        EdtfPiece part = new EdtfPiece(whole.substring(error.from(), error.to()), error.from());
        List<String> guesses = EdtfRewrite.of(whole, alone).stream()
                .filter(guess -> mends(guess, guess.length(), parser))
                .toList();
        if (guesses.isEmpty() && !part.text().equals(whole.strip())) {
            guesses = EdtfRewrite.of(part.text(), false).stream()
                    .filter(guess -> mends(part.replacedIn(whole, guess), part.from() + guess.length(), parser))
                    .toList();
        }
        Optional<EdtfError> calendar = calendar(part);
        String message = calendar.map(EdtfError::message).orElse(error.message());
        return guesses.isEmpty()
                ? calendar.orElseGet(() -> leftOut(part, whole.strip()))
                : part.error(message, "write " + EdtfRewrite.alternatives(guesses));
    }

    /** Returns true if a text is a date, or if only what follows its first part is wrong. */
    private static boolean mends(String text, int firstPart, Function<String, Edtf> parser) {
        try {
            Edtf unused = parser.apply(text);
            return true;
        } catch (EdtfError error) {
            return error.from() > firstPart;
        }
    }

    private static Optional<EdtfError> calendar(EdtfPiece part) {
        Matcher parts = part.matcher(CALENDAR);
        return parts.matches() ? Optional.of(EdtfCalendar.error(part, parts)) : Optional.empty();
    }

    /**
     * Returns the error for parts of the standard that we do not support, or else for a text that is not understood.
     */
    private static EdtfError leftOut(EdtfPiece part, String whole) {
        Matcher week = part.matcher(WEEK);
        if (week.matches()) {
            return week(part, week);
        }
        Matcher ordinal = part.matcher(ORDINAL_DAY);
        if (ordinal.matches()) {
            return ordinal(part, ordinal);
        }
        if (part.matcher(FAR_YEAR).matches()) {
            return part.error(part.shown() + " is not a year from -9999 to 9999", "say it in the text instead");
        }
        Matcher unknown = part.matcher(WITH_UNKNOWN);
        if (unknown.matches()) {
            return unknown(part, unknown);
        }
        if (part.matcher(DURATION).matches() || DURATION.matcher(whole).matches()) {
            return part.noSuch("durations are not supported", "write the first and the last day with / between");
        }
        if (whole.startsWith("{")) {
            return part.noSuch("all of several dates are several events", "give each date an event of its own");
        }
        return part.error(part.unrecognized().message(), FORMS);
    }

    private static EdtfError week(EdtfPiece piece, Matcher week) {
        int year = Integer.parseInt(week.group(1));
        int number = Integer.parseInt(week.group(2));
        LocalDate fourth = LocalDate.of(year, 1, 4);
        LocalDate monday =
                fourth.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(number - 1L);
        String day = week.group(3);
        String days = day == null
                ? monday + "/" + monday.plusDays(6)
                : monday.plusDays(Integer.parseInt(day) - 1L).toString();
        boolean exists = number >= 1
                && number
                        <= IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(fourth)
                                .getMaximum();
        return piece.error(
                piece.shown() + " is a week, and weeks are not supported",
                exists && EdtfRewrite.isDate(days)
                        ? "write " + days
                        : "write the first and the last day with / between");
    }

    private static EdtfError ordinal(EdtfPiece piece, Matcher ordinal) {
        int year = Integer.parseInt(ordinal.group(1));
        int number = Integer.parseInt(ordinal.group(2));
        int length = YearMonth.of(year, 12).lengthOfYear();
        String hint = number < 1 || number > length
                ? "write the month and the day, such as " + ordinal.group(1) + "-08-06"
                : "write " + LocalDate.ofYearDay(year, number);
        return piece.error(piece.shown() + " is a day counted from new year, which is not supported", hint);
    }

    private static EdtfError unknown(EdtfPiece piece, Matcher parts) {
        String digits = parts.group(2) + parts.group(3) + parts.group(4) + parts.group(5);
        if (!parts.group(1).isEmpty()) {
            String hint = digits.matches("[0-9]+X+")
                    ? "write -" + digits.replace('X', '9') + "/-" + digits.replace('X', '0')
                    : "write the first and the last year with / between";
            return piece.noSuch("X stands in years from 0000 on", hint);
        }
        String right = EdtfRewrite.unknownFromTheRight(piece.text());
        return piece.noSuch(
                "X stands for the last digits only",
                right.isEmpty() ? "write the first and the last year with / between" : "write " + right);
    }

    /** Refuses a day with a time that lacks its {@code T}, or that is in doubt. */
    static void requirePlainTime(EdtfPiece piece, Matcher parts) {
        if (!parts.group(2).equals("T")) {
            String text = LATER_TIME.matcher(piece.text()).replaceFirst("T");
            throw piece.noSuch("a T stands before the time", "write " + text.substring(0, parts.start(10)));
        }
        if (!parts.group(10).isEmpty()) {
            throw piece.error(
                    piece.shown() + " is a time in doubt, which is not supported",
                    "write " + parts.group(1) + parts.group(10));
        }
    }
}
