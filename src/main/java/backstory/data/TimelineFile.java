package backstory.data;

import backstory.edtf.Edtf;
import backstory.edtf.EdtfDate;
import backstory.edtf.EdtfInstant;
import backstory.edtf.EdtfLocalTime;
import backstory.entry.Event;
import backstory.entry.site.SiteConfig;
import backstory.graph.Catalog;
import backstory.html.CharacterReferences;
import backstory.json.JsonWriter;
import backstory.output.OutputPath;
import backstory.page.DataFile;
import backstory.page.PageContext;
import backstory.page.address.EntityIds;
import backstory.page.address.PermanentId;
import java.io.Writer;
import java.util.Optional;

/**
 * The timeline as TimelineJS reads it. That program needs a year for each event, to know where to draw it; what readers
 * see is always the date in words, so that a date which is not certain stays so.
 */
public final class TimelineFile {
    private static final OutputPath PATH = OutputPath.of("data/timeline.json");

    public static final DataFile FILE = DataFile.streamed(
            PATH, site -> (reads, out) -> new TimelineFile(site.context(), out).write(reads.catalog()));

    private final PageContext context;
    private final JsonWriter json;
    private final EntityIds ids;

    private TimelineFile(PageContext context, Writer out) {
        this.context = context;
        this.json = new JsonWriter(out);
        this.ids = new EntityIds(context.links(), PATH);
    }

    private void write(Catalog catalog) {
        SiteConfig config = catalog.config();
        json.object().object("title");
        text(config.title(), CharacterReferences.escape(config.description()));
        json.end().list("events");
        catalog.timeline().forEach(this::write);
        json.end().end();
    }

    private void write(Event event) {
        json.object().put("unique_id", PermanentId.id(event));
        Edtf date = event.date();
        place("start_date", date.start().or(date::end).orElse(date));
        date.start().flatMap(start -> date.end()).ifPresent(end -> place("end_date", end));
        json.put("display_date", context.dates().text(date));
        text(event.title(), CharacterReferences.escape(context.catalog().plain(event.text(), event)) + link(event));
        json.end();
    }

    /** Where it is drawn: as exactly as it is known, or at the year at which it stands on our own timeline. */
    private void place(String key, Edtf date) {
        Edtf first = date.members().get(0);
        json.object(key);
        if (first instanceof EdtfDate day) {
            parts(day);
        } else if (first instanceof EdtfInstant instant) {
            parts(instant.local());
        } else if (first instanceof EdtfLocalTime local) {
            parts(local);
        } else {
            json.put("year", date.firstYear());
        }
        json.end();
    }

    private void parts(EdtfLocalTime time) {
        parts(time.date());
        json.put("hour", time.hour()).put("minute", time.minute());
    }

    private void parts(EdtfDate date) {
        json.put("year", date.year());
        switch (date.precision()) {
            case MONTH, SOME_DAY_OF_MONTH -> json.put("month", date.month());
            case DAY -> json.put("month", date.month()).put("day", date.day());
            default -> {}
        }
    }

    private void text(String headline, String text) {
        json.object("text")
                .put("headline", CharacterReferences.escape(headline))
                .put("text", text)
                .end();
    }

    /** Leads back, where the site's address is known. */
    private String link(Event event) {
        return Optional.of(context.links())
                .filter(links -> links.isPublished())
                .map(links -> "<p><a href=\"" + CharacterReferences.escape(ids.address(event)) + "\">"
                        + CharacterReferences.escape(context.catalog().config().title()) + "</a></p>")
                .orElse("");
    }
}
