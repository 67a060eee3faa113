package backstory.edtf;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converts parts of informal dates to EDTF; each method returns one text or none. */
final class EdtfParts {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private EdtfParts() {}

    /** Returns a day; a day or month of 0 is unknown, and a month above 12 may be the day. */
    static Stream<String> day(String year, String month, String day) {
        if (number(day) == 0) {
            return month(year, month);
        }
        String text = year + "-" + EdtfDate.digits(number(month), 2) + "-" + EdtfDate.digits(number(day), 2);
        String swapped = year + "-" + EdtfDate.digits(number(day), 2) + "-" + EdtfDate.digits(number(month), 2);
        return Stream.of(number(month) <= 12 ? text : swapped);
    }

    /** Returns a month; in the year 0000, a month of 0 is not an unknown month, since the whole date is unknown. */
    static Stream<String> month(String year, String month) {
        if (number(month) == 0) {
            return year.equals("0000") ? Stream.empty() : Stream.of(year);
        }
        return number(month) <= 12 ? Stream.of(year + "-" + EdtfDate.digits(number(month), 2)) : Stream.empty();
    }

    /** Returns the year for two digits at the end of a whole date: from 1969 to 2068, as in POSIX. */
    static String wholeYear(String digits) {
        return digits.length() > 2 ? digits : (number(digits) < 69 ? "20" : "19") + digits;
    }

    static Stream<String> year(int year) {
        return Stream.of(EdtfDate.digits(year, 4));
    }

    static String monthNumber(String name) {
        return Integer.toString(MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) / 3 + 1);
    }

    static int season(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> 21;
            case "summer" -> 22;
            case "winter" -> 24;
            default -> 23;
        };
    }

    /** Returns {@code +0900} and {@code +9} as {@code +09:00}; empty if there is no offset. */
    static String zone(@Nullable String written) {
        if (written == null) {
            return "";
        }
        String zone = written.toUpperCase(Locale.ROOT);
        String hours = zone.replaceFirst("^([-+])([0-9])(?![0-9])", "$10$2");
        return hours.replaceFirst("^([-+][0-9]{2})([0-9]{2})$", "$1:$2").replaceFirst("^([-+][0-9]{2})$", "$1:00");
    }

    static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
