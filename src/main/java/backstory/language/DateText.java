package backstory.language;

import backstory.edtf.Edtf;
import backstory.edtf.EdtfDate;
import backstory.edtf.EdtfDate.Precision;
import backstory.edtf.EdtfInstant;
import backstory.edtf.EdtfInterval;
import backstory.edtf.EdtfLocalTime;
import backstory.edtf.EdtfSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Prints dates in one language, as exactly as they are known and no more: {@code 6 August 2018}, {@code about 1204},
 * {@code from 20 September 2017}, {@code 6 or 7 August 2018}.
 *
 * <p><b>What is shared is said once.</b> Certain dates of one precision that differ in one part only are joined in
 * that part: {@code 14–21 August 2017}, {@code March–April 2018}, {@code 44–31 BCE}, {@code 6 or 7 August 2018}. Two
 * days of one year share the year, {@code 14 March – 21 August 2017}. All others stand in full, {@code 26 July 2008 –
 * 21 August 2017}, so that a doubt always stands beside the date it belongs to.
 *
 * <p><b>A day may want another phrase than a year</b>: Spanish says {@code desde 2017} and {@code desde el 20 de
 * septiembre de 2017}. So {@code date.from.day} stands for {@code date.from} where a file has it and the date is a day.
 *
 * <p>One of the years of a century prints as {@code 2000–2099 (year unknown)}, so that nobody takes it for the decade or
 * for something that went on all the time; so does one of a decade that "the 2000s" would not tell from a century, or
 * before the year 1000.
 */
public final class DateText {
    private final Messages words;
    private final DateParts parts;
    private final boolean ends;
    private final boolean printed;

    private DateText(Messages words, DateParts parts, boolean ends, boolean printed) {
        this.words = words;
        this.parts = parts;
        this.ends = ends;
        this.printed = printed;
    }

    /**
     * Returns the writer of dates in the language of these words. For an interval with an unknown end, it says only
     * when it began.
     */
    public static DateText of(Messages words) {
        return new DateText(words, new DateParts(words, OptionalInt.empty()), false, false);
    }

    /** Returns the same for the page of the dates' own entry, which also says that an end is not known. */
    public DateText tellingUnknownEnds() {
        return new DateText(words, parts, true, printed);
    }

    /**
     * Returns the same for a list under the heading of a year: days and months of that year are printed without the
     * year.
     */
    public DateText underYear(int year) {
        return new DateText(words, new DateParts(words, OptionalInt.of(year)), ends, printed);
    }

    /**
     * Returns the same for printed text, in which no line ends between a day and its month. For programs, plain blanks
     * are better.
     */
    public DateText printed() {
        return new DateText(words, parts, ends, true);
    }

    /** A date as a reader sees it. */
    public String text(Edtf date) {
        String text = phrase(date);
        return printed ? text : text.replace('\u00A0', ' ');
    }

    private String phrase(Edtf date) {
        if (date instanceof EdtfInstant instant) {
            return instant(instant);
        }
        if (date instanceof EdtfLocalTime local) {
            return words.fill("date.local-time", "date", plain(local.date()), "time", parts.clock(local));
        }
        if (date instanceof EdtfInterval interval) {
            return interval(interval);
        }
        if (date instanceof EdtfSet set) {
            return oneOf(set);
        }
        return withDoubt((EdtfDate) date);
    }

    /** A year of ISO numbering, in which 0 is 1 BCE: {@code 2018}, {@code 79 CE}, {@code 44 BCE}. */
    public String year(int year) {
        return parts.year(year);
    }

    private String withDoubt(EdtfDate date) {
        String text = plain(date);
        String key = date.precision() == Precision.DAY ? parts.ofDay("date.about") : "date.about";
        String about = date.isApproximate() ? words.fill(key, "date", text) : text;
        return date.isUncertain() ? words.fill("date.uncertain", "date", about) : about;
    }

    private String plain(EdtfDate date) {
        String year = parts.year(date.year());
        return switch (date.precision()) {
            case YEAR -> year;
            case CENTURY -> someYear(date.year(), date.year() + 99);
            case DECADE ->
                date.year() < DateParts.FIRST_PLAIN_YEAR || date.year() % 100 == 0
                        ? someYear(date.year(), date.year() + 9)
                        : words.fill("date.decade", "year", year);
            case MONTH, SEASON -> parts.inYear(parts.nameOfMonth(date), date);
            case DAY -> parts.dayOfMonth(parts.dayNumber(date), date);
            case SOME_MONTH -> words.fill("date.month-unknown", "year", year);
            case SOME_DAY_OF_YEAR -> words.fill("date.month-and-day-unknown", "year", year);
            case SOME_DAY_OF_MONTH ->
                words.fill("date.day-unknown", "date", parts.inYear(parts.nameOfMonth(date), date));
        };
    }

    private String someYear(int first, int last) {
        EdtfDate start = new EdtfDate(Precision.YEAR, first, 0, 0, EdtfDate.Doubt.NONE);
        EdtfDate end = new EdtfDate(Precision.YEAR, last, 0, 0, EdtfDate.Doubt.NONE);
        return words.fill("date.year-unknown", "date", range(start, end, "date.range"));
    }

    private String interval(EdtfInterval interval) {
        if (interval.from() instanceof EdtfDate start && interval.to() instanceof EdtfDate end) {
            return daysOfYear(start, end).orElseGet(() -> range(start, end, "date.range"));
        }
        if (interval.from() instanceof EdtfDate start) {
            String key = ends && !interval.openEnd() ? "date.from-end-unknown" : "date.from";
            return phrase(key, start);
        }
        String key = ends && !interval.openStart() ? "date.until-start-unknown" : "date.until";
        return phrase(key, interval.end().orElseThrow());
    }

    /** Two days in different months of one year, which is said once. */
    private Optional<String> daysOfYear(EdtfDate start, EdtfDate end) {
        boolean fits = start.isDay() && end.isDay() && start.year() == end.year() && start.month() != end.month();
        return !fits
                ? Optional.empty()
                : Optional.of(words.fill(
                        parts.inYear("date.range.days-of-year", start.year()),
                        "day",
                        parts.dayNumber(start),
                        "month",
                        parts.monthOfDay(start),
                        "endday",
                        parts.dayNumber(end),
                        "endmonth",
                        parts.monthOfDay(end),
                        "year",
                        parts.year(start.year())));
    }

    private String range(EdtfDate start, EdtfDate end, String key) {
        if (start.equals(end)) {
            return withDoubt(start);
        }
        boolean days = start.isDay() && end.isDay();
        String part = days ? parts.ofDay(key + ".part") : key + ".part";
        return joined(List.of(start, end), both -> pair(part, both.get(0), both.get(1)))
                .orElseGet(() -> pair(days ? parts.ofDay(key) : key, withDoubt(start), withDoubt(end)));
    }

    private String pair(String key, String start, String end) {
        return words.fill(key, "start", start, "end", end);
    }

    private String oneOf(EdtfSet set) {
        List<EdtfDate> dates = set.members().stream()
                .flatMap(date -> date instanceof EdtfDate one ? Stream.of(one) : Stream.empty())
                .toList();
        Optional<String> shared = dates.size() == set.members().size() ? joined(dates, this::either) : Optional.empty();
        return shared.orElseGet(
                () -> either(set.members().stream().map(this::member).toList()));
    }

    private String member(Edtf member) {
        if (!(member instanceof EdtfInterval range)) {
            return text(member);
        }
        if (range.from() instanceof EdtfDate start && range.to() instanceof EdtfDate end) {
            return range(start, end, "date.between");
        }
        return range.start()
                .map(start -> phrase("date.or-later", start))
                .orElseGet(() -> phrase("date.or-earlier", range.end().orElseThrow()));
    }

    private String phrase(String key, Edtf date) {
        boolean day = date.hasTime() || (date instanceof EdtfDate one && one.isDay());
        return words.fill(day ? parts.ofDay(key) : key, "date", text(date));
    }

    private String either(List<String> texts) {
        int last = texts.size() - 1;
        if (last == 0) {
            return texts.get(0);
        }
        String head = texts.get(0);
        for (String next : texts.subList(1, last)) {
            head = words.fill("date.one-of.more", "first", head, "next", next);
        }
        return words.fill("date.one-of.last", "first", head, "last", texts.get(last));
    }

    /** Certain dates that differ in one part only, with that part joined and the rest said once. */
    private Optional<String> joined(List<EdtfDate> dates, Function<List<String>, String> join) {
        EdtfDate first = dates.get(0);
        boolean alike = dates.stream()
                .allMatch(date -> date.precision() == first.precision() && date.doubt() == EdtfDate.Doubt.NONE);
        if (!alike) {
            return Optional.empty();
        }
        boolean oneYear = dates.stream().allMatch(date -> date.year() == first.year());
        return switch (first.precision()) {
            case YEAR ->
                dates.stream().allMatch(date -> DateParts.eraKey(date.year()).equals(DateParts.eraKey(first.year())))
                        ? Optional.of(parts.era(first.year(), join.apply(numbersOfYears(dates))))
                        : Optional.empty();
            case MONTH, SEASON ->
                oneYear ? Optional.of(parts.inYear(join.apply(names(dates)), first)) : Optional.empty();
            case DAY ->
                oneYear && dates.stream().allMatch(date -> date.month() == first.month())
                        ? Optional.of(parts.dayOfMonth(
                                join.apply(dates.stream().map(parts::dayNumber).toList()), first))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static List<String> numbersOfYears(List<EdtfDate> dates) {
        return dates.stream()
                .map(date -> Integer.toString(DateParts.yearOfEra(date.year())))
                .toList();
    }

    private List<String> names(List<EdtfDate> dates) {
        return dates.stream().map(parts::nameOfMonth).toList();
    }

    private String instant(EdtfInstant instant) {
        EdtfLocalTime local = instant.local();
        return words.fill(
                "date.instant",
                "date",
                plain(local.date()),
                "time",
                parts.clock(local),
                "zone",
                parts.zone(instant.offsetMinutes()));
    }
}
