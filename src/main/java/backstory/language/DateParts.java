package backstory.language;

import backstory.edtf.EdtfDate;
import backstory.edtf.EdtfDate.Precision;
import backstory.edtf.EdtfLocalTime;
import java.util.OptionalInt;

/** The parts of dates in one language: years with their era, months, days, times of day, time zones. */
final class DateParts {
    /** Years before it are marked by their era, since they might be other numbers. */
    static final int FIRST_PLAIN_YEAR = 1000;

    private final Messages words;
    private final OptionalInt said;

    /** @param said the year in the heading above the dates, if there is one */
    DateParts(Messages words, OptionalInt said) {
        this.words = words;
        this.said = said;
    }

    /** Returns a year of ISO numbering, in which 0 is 1 BCE, in words: {@code 2018}, {@code 79 CE}, {@code 44 BCE}. */
    String year(int year) {
        return era(year, Integer.toString(yearOfEra(year)));
    }

    /** The number of a year in its era, at least 1. */
    static int yearOfEra(int year) {
        return year <= 0 ? 1 - year : year;
    }

    /** The key of the words in which years of an era are written. */
    static String eraKey(int year) {
        return year <= 0 ? "date.year.bce" : year < FIRST_PLAIN_YEAR ? "date.year.early" : "date.year";
    }

    /**
     * Numbers of years with the era that they share.
     *
     * @param year one of them, in ISO numbering
     */
    String era(int year, String numbers) {
        String key = eraKey(year);
        return words.has(key) ? words.fill(key, "year", numbers) : numbers;
    }

    /** Returns the key of the phrase for a date in a year, without the year if the heading has it. */
    String inYear(String key, int year) {
        return said.isPresent() && said.getAsInt() == year ? key + ".year-said" : key;
    }

    /** A month or season, or several, with the year of a date. */
    String inYear(String name, EdtfDate date) {
        String year = year(date.year());
        // A month with an unknown day is a month too.
        return date.precision() == Precision.SEASON
                ? words.fill(inYear("date.season", date.year()), "season", name, "year", year)
                : words.fill(inYear("date.month", date.year()), "month", name, "year", year);
    }

    /** Days, as {@code 6 or 7}, with the month and year of a date. */
    String dayOfMonth(String days, EdtfDate date) {
        return words.fill(
                inYear("date.day", date.year()), "day", days, "month", monthOfDay(date), "year", year(date.year()));
    }

    /** The name of a month or season where it stands alone. */
    String nameOfMonth(EdtfDate date) {
        String kind = date.precision() == Precision.SEASON ? "date.season-name." : "date.month-name.";
        return words.text(kind + date.month());
    }

    /** The name of a month beside one of its days. */
    String monthOfDay(EdtfDate date) {
        return words.textOr("date.month-of-day." + date.month(), nameOfMonth(date));
    }

    String dayNumber(EdtfDate date) {
        return words.textOr("date.day-number." + date.day(), Integer.toString(date.day()));
    }

    /** The key of a phrase where it is about a day. */
    String ofDay(String key) {
        return words.has(key + ".day") ? key + ".day" : key;
    }

    String clock(EdtfLocalTime time) {
        return words.fill(
                time.second() == 0 ? "date.time" : "date.time-with-seconds",
                "hour",
                twoDigits(time.hour()),
                "minute",
                twoDigits(time.minute()),
                "second",
                twoDigits(time.second()));
    }

    /** A time zone, by its offset from UTC in minutes. */
    String zone(int offset) {
        if (offset == 0) {
            return words.text("date.zone.utc");
        }
        int minutes = Math.abs(offset);
        String hours = Integer.toString(minutes / 60);
        String length = minutes % 60 == 0 ? hours : hours + ":" + twoDigits(minutes % 60);
        return words.fill(offset < 0 ? "date.zone.behind" : "date.zone.ahead", "offset", length);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
