package backstory.entry;

import java.util.Objects;

/**
 * A day with a time and the offset of the place where it was that time. Two are equal where day, time and offset are;
 * {@code Z} and {@code +00:00} are the same offset, and seconds of zero need not be written.
 *
 * @param date the day as written, at that offset; certain and complete
 * @param secondOfDay 0 to 86399
 * @param offsetMinutes minutes ahead of UTC, from -12 to +14 hours
 */
public record EdtfInstant(EdtfDate date, int secondOfDay, int offsetMinutes) implements Edtf {
    static final int MIN_OFFSET = -12 * 60;
    static final int MAX_OFFSET = 14 * 60;
    private static final int SECONDS_A_DAY = 24 * 60 * 60;

    public EdtfInstant {
        Objects.requireNonNull(date);
        boolean right = date.isDay() && secondOfDay >= 0 && secondOfDay < SECONDS_A_DAY;
        if (!right || offsetMinutes < MIN_OFFSET || offsetMinutes > MAX_OFFSET) {
            throw new IllegalArgumentException("not an instant: " + date + " " + secondOfDay + " " + offsetMinutes);
        }
    }

    public int hour() {
        return secondOfDay / 3600;
    }

    public int minute() {
        return secondOfDay / 60 % 60;
    }

    public int second() {
        return secondOfDay % 60;
    }

    /** Seconds from 1970-01-01T00:00Z. */
    public long epochSecond() {
        return date.firstDay() * SECONDS_A_DAY + secondOfDay - offsetMinutes * 60L;
    }

    @Override
    public String text() {
        return date.text() + "T" + clock(second() != 0) + offset();
    }

    /** The text that RFC 3339, and so Atom, asks for: always with seconds, {@code 2018-08-06T14:00:00+03:00}. */
    public String rfc3339() {
        return date.text() + "T" + clock(true) + offset();
    }

    private String clock(boolean seconds) {
        String clock = EdtfDate.digits(hour(), 2) + ":" + EdtfDate.digits(minute(), 2);
        return seconds ? clock + ":" + EdtfDate.digits(second(), 2) : clock;
    }

    private String offset() {
        if (offsetMinutes == 0) {
            return "Z";
        }
        int minutes = Math.abs(offsetMinutes);
        String sign = offsetMinutes < 0 ? "-" : "+";
        return sign + EdtfDate.digits(minutes / 60, 2) + ":" + EdtfDate.digits(minutes % 60, 2);
    }

    @Override
    public long firstDay() {
        return date.firstDay();
    }

    @Override
    public long lastDay() {
        return date.lastDay();
    }

    @Override
    public long timelineDay() {
        return date.timelineDay();
    }

    @Override
    public boolean isInstant() {
        return true;
    }

    @Override
    public boolean isApproximate() {
        return false;
    }

    @Override
    public boolean isUncertain() {
        return false;
    }

    @Override
    public String machine() {
        return date.machine().isEmpty() ? "" : text();
    }

    @Override
    public String toString() {
        return text();
    }
}
