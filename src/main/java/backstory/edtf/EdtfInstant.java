package backstory.edtf;

import java.util.Objects;

/**
 * A day with a time and an offset. Two are equal if day, time and offset are equal; {@code Z} and {@code +00:00} are
 * the same offset, and seconds of zero need not be written.
 *
 * @param local the day and the time as written, at that offset
 * @param offsetMinutes minutes ahead of UTC, from -12 to +14 hours
 */
public record EdtfInstant(EdtfLocalTime local, int offsetMinutes) implements EdtfTime {
    static final int MIN_OFFSET = -12 * 60;
    static final int MAX_OFFSET = 14 * 60;

    public EdtfInstant {
        Objects.requireNonNull(local);
        if (offsetMinutes < MIN_OFFSET || offsetMinutes > MAX_OFFSET) {
            throw new IllegalArgumentException("not an offset from UTC: " + offsetMinutes);
        }
    }

    @Override
    public EdtfDate date() {
        return local.date();
    }

    /** Returns the seconds in UTC. */
    @Override
    public long epochSecond() {
        return local.epochSecond() - offsetMinutes * 60L;
    }

    @Override
    public String text() {
        return local.text() + offset();
    }

    /**
     * Returns the text in the form that RFC 3339, and so Atom, requires: always with seconds,
     * {@code 2018-08-06T14:00:00+03:00}.
     */
    public String rfc3339() {
        return local.text(true) + offset();
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
    public boolean isInstant() {
        return true;
    }

    @Override
    public String toString() {
        return text();
    }
}
