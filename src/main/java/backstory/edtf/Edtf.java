package backstory.edtf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A date as a writer knows it: EDTF, that is ISO 8601-2:2019, level 0, level 1 and one-of-a-set. It exists so that an
 * uncertain date is never turned into a false 1 January.
 *
 * <p><b>Accepted</b>, with {@code ~} (about), {@code ?} (uncertain) or {@code %} (both) at the end of any date:
 * {@code 2018}, {@code 2018-08}, {@code 2018-08-06}, {@code 201X}, {@code 20XX}, {@code 2018-XX}, {@code 2018-08-XX},
 * {@code 2018-XX-XX}, {@code 2018-21} to {@code 2018-24} (spring to winter); intervals {@code 2008-07-26/2017-08-21},
 * {@code 2017-09-20/..} (goes on), {@code 2017-09-20/} (end unknown), {@code ../2014-03}, {@code /2014-03}; sets
 * {@code [2018-08-06,2018-08-07]}, {@code [2018-08-06..2018-08-08]}, {@code [..2014-03-18]}, {@code [2014-03-18..]};
 * and {@code 2018-08-06T14:00+03:00}, with or without seconds; without an offset, {@code 2018-08-06T14:00} is the time
 * that clocks showed at the place. Years go from -9999 to 9999 in ISO numbering: {@code 0000} is 1 BCE and
 * {@code -0043} is 44 BCE; the calendar is the proleptic Gregorian.
 *
 * <p><b>Days.</b> A date covers whole days, {@link #firstDay} to {@link #lastDay}, counted from 1970-01-01. A date
 * without a time never becomes an instant, and one with a time stays on the day that was written, whatever its offset.
 * Seasons are those of meteorologists on the northern half of the Earth: spring is March to May, and winter begins in
 * December of its year. "About" and "uncertain" do not widen a date.
 */
public sealed interface Edtf permits EdtfDate, EdtfTime, EdtfInterval, EdtfSet {
    /** The {@link #firstDay} of a date with an open or unknown start; before every day. */
    long UNBOUNDED_PAST = Long.MIN_VALUE;

    /** The {@link #lastDay} of a date with an open or unknown end; after every day. */
    long UNBOUNDED_FUTURE = Long.MAX_VALUE;

    /**
     * The order on timelines as far as days decide it: oldest first, by {@link #timelineDay}. For the same day, dates
     * without a start come first ({@code [..2014-03-18]} is just before that day), then the coarser or longer ones. A
     * date with a time counts as its day. The caller decides the order of equal dates, then {@link #BY_TIME}.
     */
    Comparator<Edtf> BY_DAY = Comparator.comparingLong(Edtf::timelineDay)
            .thenComparing(date -> date.firstDay() != UNBOUNDED_PAST)
            .thenComparing(Edtf::lastDay, Comparator.reverseOrder());

    /**
     * The order within one day: dates without a time first, then by instant; a time without an offset is treated as
     * UTC. It must come after {@link #BY_DAY}: instants cannot decide between days, because half past eleven at night
     * in Honolulu is later than half past midnight of the next day in Tokyo, and a date without a time of that next day
     * would have to be between the two.
     */
    Comparator<Edtf> BY_TIME = Comparator.comparing(Edtf::hasTime).thenComparingLong(Edtf::secondOrZero);

    /** {@link #BY_DAY}, then {@link #BY_TIME}. Dates that differ only in doubt are equal in this order. */
    Comparator<Edtf> TIMELINE = BY_DAY.thenComparing(BY_TIME);

    /** Parses a date; spaces around its parts are ignored. */
    static Edtf parse(String text) {
        return EdtfAdvice.orAdvise(text, true, EdtfParser::parse);
    }

    /**
     * Returns what may be meant by a date in another spelling ({@code 8 November 2011}, {@code 11/2020}): one text if
     * it is clear, several if it is not ({@code 05/04/2031}), none if it is not understood. Each is a valid date.
     */
    static List<String> meantBy(String written) {
        return EdtfRewrite.of(written, true);
    }

    /**
     * Parses one item of a YAML list, which is read as one-of-a-set: a date without a time or, because YAML takes
     * {@code [..2014-03-18]} for a list, a range such as {@code ..2014-03-18}. For {@link #oneOf}.
     */
    static Edtf parseMember(String text) {
        return EdtfAdvice.orAdvise(text, false, EdtfParser::parseMember);
    }

    /**
     * Returns a set of dates of which one is meant, without saying which. A single date is returned itself; sets among
     * the dates are flattened, and equal dates are merged.
     */
    static Edtf oneOf(List<Edtf> dates) {
        return EdtfSet.of(dates);
    }

    /** Returns a year as EDTF writes it: {@code 2018}, {@code 0079}, {@code -0043}. */
    static String yearText(int year) {
        return EdtfDate.digits(year, 4);
    }

    /**
     * Returns the seconds of an instant. It is a method here because calling it on the instant itself would make the
     * order of dates initialize a type that first needs this one: a deadlock.
     */
    private static long secondOrZero(Edtf date) {
        return date instanceof EdtfTime time ? time.epochSecond() : 0;
    }

    /** Returns the canonical text; parsing it gives an equal date. */
    String text();

    /** Returns the earliest day it may cover, in days from 1970-01-01, or {@link #UNBOUNDED_PAST}. */
    long firstDay();

    /** Returns the latest day it may cover, in days from 1970-01-01, or {@link #UNBOUNDED_FUTURE}. */
    long lastDay();

    /** Returns its day on a timeline: its first day; for an open or unknown start, the first day of its end. */
    long timelineDay();

    /** Returns its ISO year on a timeline: its earliest; for {@code ../2014-03}, the year of the end. */
    default int firstYear() {
        return EdtfDate.yearOf(timelineDay());
    }

    /** Returns true for a certain, complete day without a time. */
    default boolean isDay() {
        return false;
    }

    /** Returns true for a day with a time, with an offset or without. */
    default boolean hasTime() {
        return false;
    }

    /** Returns true for a day with a time and an offset. */
    default boolean isInstant() {
        return false;
    }

    default boolean isInterval() {
        return false;
    }

    /** Returns true if it, or a date in it, is marked {@code ~} or {@code %}. */
    boolean isApproximate();

    /** Returns true if it, or a date in it, is marked {@code ?} or {@code %}. */
    boolean isUncertain();

    /** Returns the start of an interval, if it has one. */
    default Optional<Edtf> start() {
        return Optional.empty();
    }

    /** Returns the end of an interval, if it has one. */
    default Optional<Edtf> end() {
        return Optional.empty();
    }

    /** Returns true for {@code ../2014-03}: an interval without a start. */
    default boolean openStart() {
        return false;
    }

    /** Returns true for {@code /2014-03}: an interval with an unknown start. */
    default boolean unknownStart() {
        return false;
    }

    /** Returns true for {@code 2017-09-20/..}: an interval that goes on. */
    default boolean openEnd() {
        return false;
    }

    /** Returns true for {@code 2017-09-20/}: an interval with an unknown end. It need not go on. */
    default boolean unknownEnd() {
        return false;
    }

    /**
     * Returns the dates of which one is meant: those of a set (a range among them is an interval), else only this one.
     */
    default List<Edtf> members() {
        return List.of(this);
    }

    /**
     * Returns true if both may cover the same day. An open end covers every later day. An unknown end may cover any
     * later day, so it counts in the same way: a date that is not known to have ended may still apply. The same holds
     * for starts. The days between the members of a set are not covered.
     */
    default boolean mayOverlap(Edtf other) {
        return members().stream()
                .anyMatch(one -> other.members().stream()
                        .anyMatch(two -> one.firstDay() <= two.lastDay() && two.firstDay() <= one.lastDay()));
    }

    /** Returns true if it had certainly ended on a day before the other began; never for an open or unknown end. */
    default boolean endsBefore(Edtf other) {
        return lastDay() < other.firstDay();
    }

    /** Returns true if it lies wholly after this moment: instants are compared if both have one, else days. */
    default boolean isLaterThan(Edtf moment) {
        return (isInstant() && moment.isInstant()) ? BY_TIME.compare(this, moment) > 0 : firstDay() > moment.lastDay();
    }

    /**
     * Returns the value for HTML's {@code <time datetime>}: a year, a month, a day, or a day with a time, from the year
     * 0001 on. It is empty for everything that HTML cannot express: intervals, sets, seasons, decades, unknown parts,
     * earlier years, and doubt, which must not be dropped silently.
     */
    default String machine() {
        return "";
    }
}
