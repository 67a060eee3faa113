package backstory.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * One date without a time, as precise as it is known.
 *
 * @param precision which of the parts are known
 * @param year the ISO year (0 is 1 BCE), -9999 to 9999; for a century or decade the first year, which is not negative
 * @param month 1 to 12; the season from 21 (spring) to 24 (winter); 0 if there is neither
 * @param day 1 to 31, or 0 if there is none
 * @param doubt the mark at the end
 */
public record EdtfDate(Precision precision, int year, int month, int day, Doubt doubt)
        implements Edtf, EdtfInterval.Bound {
    static final int MAX_YEAR = 9999;
    private static final int SPRING = 21;
    private static final int WINTER = 24;

    /** Which parts of a date are known. */
    public enum Precision {
        /** {@code 20XX}: one of the years 2000 to 2099. */
        CENTURY,
        /** {@code 201X}: one of the years 2010 to 2019. */
        DECADE,
        /** {@code 2018}. */
        YEAR,
        /** {@code 2018-21}. */
        SEASON,
        /** {@code 2018-08}. */
        MONTH,
        /** {@code 2018-08-06}. */
        DAY,
        /** {@code 2018-XX}: a month of that year. */
        SOME_MONTH,
        /** {@code 2018-XX-XX}: a day of that year. */
        SOME_DAY_OF_YEAR,
        /** {@code 2018-08-XX}: a day of that month. */
        SOME_DAY_OF_MONTH
    }

    /** How sure a date is. */
    public enum Doubt {
        NONE(""),
        APPROXIMATE("~"),
        UNCERTAIN("?"),
        BOTH("%");

        private final String mark;

        Doubt(String mark) {
            this.mark = mark;
        }

        static Doubt of(String mark) {
            return switch (mark) {
                case "~" -> APPROXIMATE;
                case "?" -> UNCERTAIN;
                case "%" -> BOTH;
                default -> NONE;
            };
        }
    }

    public EdtfDate {
        Objects.requireNonNull(precision);
        Objects.requireNonNull(doubt);
        boolean right = Math.abs(year) <= MAX_YEAR
                && switch (precision) {
                    case CENTURY -> year >= 0 && year % 100 == 0 && month == 0 && day == 0;
                    case DECADE -> year >= 0 && year % 10 == 0 && month == 0 && day == 0;
                    case YEAR, SOME_MONTH, SOME_DAY_OF_YEAR -> month == 0 && day == 0;
                    case SEASON -> month >= SPRING && month <= WINTER && day == 0;
                    case MONTH, SOME_DAY_OF_MONTH -> isMonth(month) && day == 0;
                    case DAY ->
                        isMonth(month)
                                && day >= 1
                                && day <= YearMonth.of(year, month).lengthOfMonth();
                };
        if (!right) {
            throw new IllegalArgumentException("not a date: " + precision + " " + year + "-" + month + "-" + day);
        }
    }

    static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    static boolean isSeason(int month) {
        return month >= SPRING && month <= WINTER;
    }

    static int yearOf(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).getYear();
    }

    /** Returns a number with leading zeros, after the sign. */
    static String digits(int number, int length) {
        String digits = Integer.toString(Math.abs(number));
        return (number < 0 ? "-" : "") + "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    @Override
    public String text() {
        String yearText = digits(year, 4);
        String body = switch (precision) {
            case CENTURY -> yearText.substring(0, 2) + "XX";
            case DECADE -> yearText.substring(0, 3) + "X";
            case YEAR -> yearText;
            case SEASON, MONTH -> yearText + "-" + digits(month, 2);
            case DAY -> yearText + "-" + digits(month, 2) + "-" + digits(day, 2);
            case SOME_MONTH -> yearText + "-XX";
            case SOME_DAY_OF_YEAR -> yearText + "-XX-XX";
            case SOME_DAY_OF_MONTH -> yearText + "-" + digits(month, 2) + "-XX";
        };
        return body + doubt.mark;
    }

    @Override
    public long firstDay() {
        int firstMonth = switch (precision) {
            case MONTH, DAY, SOME_DAY_OF_MONTH -> month;
            case SEASON -> (month - SPRING + 1) * 3;
            default -> 1;
        };
        return LocalDate.of(year, firstMonth, Math.max(1, day)).toEpochDay();
    }

    @Override
    public long lastDay() {
        LocalDate first = LocalDate.ofEpochDay(firstDay());
        LocalDate next = switch (precision) {
            case CENTURY -> first.plusYears(100);
            case DECADE -> first.plusYears(10);
            case YEAR, SOME_MONTH, SOME_DAY_OF_YEAR -> first.plusYears(1);
            case SEASON -> first.plusMonths(3);
            case MONTH, SOME_DAY_OF_MONTH -> first.plusMonths(1);
            case DAY -> first.plusDays(1);
        };
        return next.toEpochDay() - 1;
    }

    @Override
    public long timelineDay() {
        return firstDay();
    }

    /**
     * Written by hand, since dates are the keys of maps: the method that Java generates for a record makes a chain of
     * calls each time.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfDate date
                && precision == date.precision
                && year == date.year
                && month == date.month
                && day == date.day
                && doubt == date.doubt;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * year + month) + day) + precision.hashCode();
    }

    @Override
    public boolean isDay() {
        return precision == Precision.DAY && doubt == Doubt.NONE;
    }

    @Override
    public boolean isApproximate() {
        return doubt == Doubt.APPROXIMATE || doubt == Doubt.BOTH;
    }

    @Override
    public boolean isUncertain() {
        return doubt == Doubt.UNCERTAIN || doubt == Doubt.BOTH;
    }

    @Override
    public String machine() {
        return switch (precision) {
            case YEAR, MONTH, DAY -> year >= 1 && doubt == Doubt.NONE ? text() : "";
            default -> "";
        };
    }

    @Override
    public String toString() {
        return text();
    }
}
