package backstory.edtf;

import java.util.Optional;

/**
 * The time from one date to another, both included. At least one of the two is a date.
 *
 * @param from a date, open or unknown
 * @param to a date that does not lie wholly before {@code from}, open or unknown
 */
public record EdtfInterval(Bound from, Bound to) implements Edtf {
    /** The start or the end of an interval: a date, or a gap. */
    public sealed interface Bound permits EdtfDate, Gap {
        /** Returns the text before or after the slash. */
        String text();
    }

    /** A start or end that is not a date. */
    public enum Gap implements Bound {
        /** {@code ..}: the interval is open on this side. */
        OPEN(".."),
        /** Empty: there may be a start or an end, but it is not known. */
        UNKNOWN("");

        private final String text;

        Gap(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    public EdtfInterval {
        if (from instanceof Gap && to instanceof Gap) {
            throw new IllegalArgumentException("an interval has a start or an end");
        }
        if (endsTooSoon(from, to)) {
            throw new IllegalArgumentException(to.text() + " is before " + from.text());
        }
    }

    /** Returns true if the end lies wholly before the start. A month that contains the start day does not. */
    static boolean endsTooSoon(Bound from, Bound to) {
        return from instanceof EdtfDate first && to instanceof EdtfDate last && last.endsBefore(first);
    }

    @Override
    public String text() {
        return from.text() + "/" + to.text();
    }

    @Override
    public Optional<Edtf> start() {
        return from instanceof EdtfDate date ? Optional.of(date) : Optional.empty();
    }

    @Override
    public Optional<Edtf> end() {
        return to instanceof EdtfDate date ? Optional.of(date) : Optional.empty();
    }

    @Override
    public long firstDay() {
        return start().map(Edtf::firstDay).orElse(UNBOUNDED_PAST);
    }

    @Override
    public long lastDay() {
        return end().map(Edtf::lastDay).orElse(UNBOUNDED_FUTURE);
    }

    @Override
    public long timelineDay() {
        return start().or(this::end).orElseThrow().timelineDay();
    }

    @Override
    public boolean isInterval() {
        return true;
    }

    @Override
    public boolean isApproximate() {
        return start().filter(Edtf::isApproximate).isPresent()
                || end().filter(Edtf::isApproximate).isPresent();
    }

    @Override
    public boolean isUncertain() {
        return start().filter(Edtf::isUncertain).isPresent()
                || end().filter(Edtf::isUncertain).isPresent();
    }

    @Override
    public boolean openStart() {
        return from == Gap.OPEN;
    }

    @Override
    public boolean unknownStart() {
        return from == Gap.UNKNOWN;
    }

    @Override
    public boolean openEnd() {
        return to == Gap.OPEN;
    }

    @Override
    public boolean unknownEnd() {
        return to == Gap.UNKNOWN;
    }

    @Override
    public String toString() {
        return text();
    }
}
