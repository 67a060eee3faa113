package backstory.edtf;

/** A day with a time. It covers its day, as a date without a time does, and is never in doubt. */
sealed interface EdtfTime extends Edtf permits EdtfInstant, EdtfLocalTime {
    /** Returns the day as written. */
    EdtfDate date();

    /** Returns the seconds from 1970-01-01T00:00. */
    long epochSecond();

    @Override
    default long firstDay() {
        return date().firstDay();
    }

    @Override
    default long lastDay() {
        return date().lastDay();
    }

    @Override
    default long timelineDay() {
        return date().timelineDay();
    }

    @Override
    default boolean hasTime() {
        return true;
    }

    @Override
    default boolean isApproximate() {
        return false;
    }

    @Override
    default boolean isUncertain() {
        return false;
    }

    @Override
    default String machine() {
        return date().machine().isEmpty() ? "" : text();
    }
}
