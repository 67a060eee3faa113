package backstory.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what to write instead of what is no date, or is one only in parts of the standard that Backstory leaves out. */
final class EdtfAdvice {
    private static final String FORMS = "write 2018, 2018-08, 2018-08-06, 2018-08-06T14:00+03:00, 2018~ (about), "
            + "2018? (uncertain), 201X, 2018-21 (spring), 2008/2017, 2017/.. (goes on), ../2014 (until), "
            + "[..2014] (before), [2018-08-06,2018-08-07] (one of) or -0043 (44 BCE)";
    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December"
    };
    private static final Pattern WEEK = Pattern.compile("([0-9]{4})-?W([0-9]{2})(?:-?([1-7]))?");
    private static final Pattern ORDINAL_DAY = Pattern.compile("([0-9]{4})-([0-9]{3})");
    private static final Pattern FAR_YEAR = Pattern.compile("Y?([+-]?[0-9]{5,})(?:E[0-9]+)?(?:-[0-9]{2}){0,2}[~?%]?");
    private static final Pattern WITH_UNKNOWN =
            Pattern.compile("(?=.*X)(-?)([0-9X])([0-9X])([0-9X])([0-9X])(-[0-9X]{1,2}){0,2}[~?%]?");
    private static final Pattern DURATION = Pattern.compile("(.*/)?P[0-9].*");
    private static final Pattern LATER_TIME = Pattern.compile("[T ]");

    private EdtfAdvice() {}

    /** What the parser makes of a text, or an error that has a hint. */
    static Edtf orAdvise(String text, Function<String, Edtf> parser) {
        try {
            return parser.apply(text);
        } catch (EdtfError error) {
            throw error.hint().isEmpty() ? advise(text, error) : error;
        }
    }

    private static EdtfError advise(String whole, EdtfError error) {
        EdtfPiece part = new EdtfPiece(whole.substring(error.from(), error.to()), error.from());
        List<String> rewritten = EdtfRewrite.of(whole);
        List<String> guesses = rewritten.isEmpty() ? EdtfRewrite.of(part.text()) : rewritten;
        return guesses.isEmpty()
                ? leftOut(part, whole.strip())
                : part.error(error.message(), "write " + EdtfRewrite.alternatives(guesses));
    }

    /** The error for what the standard allows and we do not, or else for what nobody can read. */
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
        LocalDate fourth = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4);
        LocalDate monday = fourth.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(Integer.parseInt(week.group(2)) - 1L);
        String day = week.group(3);
        String days = day == null
                ? monday + "/" + monday.plusDays(6)
                : monday.plusDays(Integer.parseInt(day) - 1L).toString();
        return piece.error(piece.shown() + " is a week, and weeks are not supported", "write " + days);
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

    /** The error for a month above 12 that is no season of ours; the standard counts other parts of a year there. */
    static EdtfError noSuchMonth(EdtfPiece piece, int year, int month, String day) {
        String yearText = EdtfDate.digits(year, 4);
        String number = EdtfDate.digits(month, 2);
        if (!day.isEmpty() && EdtfDate.isSeason(month)) {
            return piece.noSuch(number + " is a season, which has no days", "write " + yearText + "-" + number);
        }
        if (!day.isEmpty() || month < 25 || month > 41) {
            String swapped = yearText + "-" + day + "-" + number;
            return piece.noSuch(
                    "there is no month " + number,
                    EdtfRewrite.isDate(swapped)
                            ? "write " + swapped
                            : "months go from 01 to 12, seasons from 21 (spring) to 24 (winter)");
        }
        if (month <= 32) {
            return piece.noSuch(
                    "seasons of one half of the Earth are not supported",
                    "write " + yearText + "-" + (21 + (month - 25) % 4));
        }
        int length = month <= 36 ? 3 : month <= 39 ? 4 : 6;
        int first = (month - (month <= 36 ? 33 : month <= 39 ? 37 : 40)) * length + 1;
        String months = yearText + "-" + EdtfDate.digits(first, 2) + "/" + yearText + "-"
                + EdtfDate.digits(first + length - 1, 2);
        return piece.noSuch("parts of a year but seasons are not supported", "write " + months);
    }

    /** The error for a day that its month has not. */
    static EdtfError noSuchDay(EdtfPiece piece, int year, int month) {
        YearMonth ofYear = YearMonth.of(year, month);
        String yearText = EdtfDate.digits(year, 4);
        return piece.noSuch(
                MONTHS[month - 1] + " " + yearText + " has " + ofYear.lengthOfMonth() + " days",
                "write a day from 01 to " + ofYear.lengthOfMonth() + ", or " + yearText + "-"
                        + EdtfDate.digits(month, 2) + " for the month");
    }

    /** Refuses a day with a time that lacks its {@code T} or its offset, or that is in doubt. */
    static void requireWholeInstant(EdtfPiece piece, Matcher parts) {
        String text = LATER_TIME.matcher(piece.text()).replaceFirst("T");
        if (parts.group(6) == null && parts.group(7) == null) {
            String time = text.substring(0, parts.start(10));
            throw piece.error(
                    piece.shown() + " has a time without an offset from UTC",
                    "write " + time + "+03:00 with the offset of the place, " + time + "Z for UTC, or only "
                            + parts.group(1));
        }
        if (!parts.group(2).equals("T")) {
            throw piece.noSuch("a T stands before the time", "write " + text);
        }
        if (!parts.group(10).isEmpty()) {
            throw piece.error(
                    piece.shown() + " is a time in doubt, which is not supported",
                    "write " + parts.group(1) + parts.group(10));
        }
    }
}
