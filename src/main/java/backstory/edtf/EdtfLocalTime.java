package backstory.edtf;

import java.util.Objects;

/**
 * A day with a local time, at the place of the event, which EDTF allows without an offset. It is not an instant: the
 * time elsewhere is not known.
 *
 * @param date the day as written; certain and complete
 * @param secondOfDay 0 to 86399
 */
public record EdtfLocalTime(EdtfDate date, int secondOfDay) implements EdtfTime {
    static final int SECONDS_A_DAY = 24 * 60 * 60;

    public EdtfLocalTime {
        Objects.requireNonNull(date);
        if (!date.isDay() || secondOfDay < 0 || secondOfDay >= SECONDS_A_DAY) {
            throw new IllegalArgumentException("not a time of a day: " + date + " " + secondOfDay);
        }
    }

    /** Returns the hour, 0 to 23. */
    public int hour() {
        return secondOfDay / 3600;
    }

    /** Returns the minute, 0 to 59. */
    public int minute() {
        return secondOfDay / 60 % 60;
    }

    /** Returns the second, 0 to 59. */
    public int second() {
        return secondOfDay % 60;
    }

    /** Returns the seconds as the clocks of the place count them. */
    @Override
    public long epochSecond() {
        return date.firstDay() * SECONDS_A_DAY + secondOfDay;
    }

    @Override
    public String text() {
        return text(second() != 0);
    }

    /** Returns the text, with seconds or without. */
    String text(boolean seconds) {
        String clock = EdtfDate.digits(hour(), 2) + ":" + EdtfDate.digits(minute(), 2);
        return date.text() + "T" + (seconds ? clock + ":" + EdtfDate.digits(second(), 2) : clock);
    }

    @Override
    public String toString() {
        return text();
    }
}
