package backstory.data;

import backstory.edtf.Edtf;
import backstory.edtf.EdtfInstant;
import backstory.edtf.EdtfLocalTime;
import backstory.entry.Article;
import backstory.entry.Event;
import backstory.entry.value.Correction;
import backstory.graph.Catalog;
import backstory.markdown.words.Slug;
import backstory.page.DataFile;
import backstory.page.PageContext;
import backstory.page.address.EntityIds;
import backstory.page.address.Links;
import backstory.page.address.PermanentId;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The timeline as a calendar (RFC 5545). A calendar knows days and moments, and nothing less exact: what has a day or a
 * time, or lasted from one day to another, is an event in it. Everything else, such as what happened in a month, about a
 * year or from a day on, is a journal entry without a day, with its date in words; no day is made up for it.
 */
public final class CalendarFile {
    public static final DataFile FILE = DataFile.streamed(
            Links.CALENDAR, site -> (reads, out) -> new CalendarFile(site.context(), out).write(reads.catalog()));

    /** A year of a calendar has four digits, also that of the day after an event. */
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private final PageContext context;
    private final ContentLines lines;
    private final EntityIds ids;

    /** Where an id is unique. */
    private final String place;

    private CalendarFile(PageContext context, Writer out) {
        this.context = context;
        this.lines = new ContentLines(out);
        this.ids = new EntityIds(context.links(), Links.CALENDAR);
        this.place = place(context);
    }

    private void write(Catalog catalog) throws IOException {
        lines.line("BEGIN:VCALENDAR");
        lines.line("VERSION:2.0");
        lines.line("PRODID:-//Backstory//Timeline//EN");
        lines.text("NAME", catalog.config().title());
        lines.text("X-WR-CALNAME", catalog.config().title());
        String stamp = stamp(catalog);
        for (Event event : catalog.timeline()) {
            write(event, stamp);
        }
        if (catalog.timeline().isEmpty()) {
            nothing();
        }
        lines.line("END:VCALENDAR");
    }

    /** A calendar has to hold something: without events a time zone, which nobody sees. */
    private void nothing() throws IOException {
        for (String line : List.of(
                "BEGIN:VTIMEZONE",
                "TZID:UTC",
                "BEGIN:STANDARD",
                "DTSTART:19700101T000000",
                "TZOFFSETFROM:+0000",
                "TZOFFSETTO:+0000",
                "END:STANDARD",
                "END:VTIMEZONE")) {
            lines.line(line);
        }
    }

    private void write(Event event, String stamp) throws IOException {
        Optional<String> time = time(event.date());
        lines.line(time.isPresent() ? "BEGIN:VEVENT" : "BEGIN:VJOURNAL");
        lines.text("UID", PermanentId.id(event) + "@" + place);
        lines.line("DTSTAMP:" + stamp);
        for (String line : time.stream().flatMap(String::lines).toList()) {
            lines.line(line);
        }
        lines.text("SUMMARY", event.title());
        lines.text("DESCRIPTION", description(event, time.isPresent()));
        if (context.links().isPublished()) {
            lines.line("URL:" + ids.address(event));
        }
        if (time.isPresent()) {
            lines.text("LOCATION", event.place());
            lines.line("TRANSP:TRANSPARENT");
        }
        lines.line(time.isPresent() ? "END:VEVENT" : "END:VJOURNAL");
    }

    /** Where it can be said in full: when it begins and, of more than a day, ends. */
    private static Optional<String> time(Edtf date) {
        if (date.lastDay() >= LAST_DAY) {
            return Optional.empty();
        }
        if (date instanceof EdtfInstant instant) {
            return Optional.of("DTSTART:" + basic(LocalDateTime.ofEpochSecond(instant.epochSecond(), 0, ZoneOffset.UTC))
                            + "Z")
                    .filter(line -> !date.machine().isEmpty());
        }
        if (date instanceof EdtfLocalTime local) {
            LocalDateTime time = LocalDateTime.ofEpochSecond(local.epochSecond(), 0, ZoneOffset.UTC);
            return Optional.of("DTSTART:" + basic(time))
                    .filter(line -> !date.machine().isEmpty());
        }
        if (isDay(Optional.of(date))) {
            return Optional.of("DTSTART;VALUE=DATE:" + basic(date.firstDay()));
        }
        return date.isInterval() && isDay(date.start()) && isDay(date.end())
                ? Optional.of("DTSTART;VALUE=DATE:" + basic(date.firstDay()) + "\nDTEND;VALUE=DATE:"
                        + basic(date.lastDay() + 1))
                : Optional.empty();
    }

    private static boolean isDay(Optional<Edtf> date) {
        return date.filter(Edtf::isDay).filter(day -> !day.machine().isEmpty()).isPresent();
    }

    private static String basic(long day) {
        return LocalDate.ofEpochDay(day).toString().replace("-", "");
    }

    private static String basic(LocalDateTime time) {
        return basic(time.toLocalDate().toEpochDay())
                + String.format(Locale.ROOT, "T%02d%02d%02d", time.getHour(), time.getMinute(), time.getSecond());
    }

    /** The date in words where the calendar has none, what happened, and the other dates that sources give. */
    private String description(Event event, boolean dated) {
        Stream<String> date = dated ? Stream.empty() : Stream.of(context.dates().text(event.date()));
        Stream<String> others = event.alternatives().stream()
                .map(other -> context.words().text("event.also-given") + " "
                        + context.dates().text(other.date()));
        return Stream.of(date, Stream.of(context.catalog().plain(event.text(), event)), others)
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .reduce((one, two) -> one + "\n" + two)
                .orElse("");
    }

    /** The site's address, or as long as it has none, its name. */
    private static String place(PageContext context) {
        String url = context.links().url();
        return url.isEmpty()
                ? Slug.of(context.catalog().config().title())
                : url.substring(url.indexOf("://") + 3, url.length() - 1);
    }

    /** The newest day of the site, at its first second: what programs take for the day on which the calendar was made. */
    private static String stamp(Catalog catalog) {
        long day = catalog.articles().stream()
                .flatMap(CalendarFile::days)
                .mapToLong(Edtf::lastDay)
                .max()
                .orElse(0);
        return basic(day) + "T000000Z";
    }

    private static Stream<Edtf> days(Article article) {
        return Stream.of(
                        Stream.of(article.date()),
                        article.byline().updated().stream(),
                        article.corrections().stream().map(Correction::date))
                .flatMap(days -> days);
    }
}
