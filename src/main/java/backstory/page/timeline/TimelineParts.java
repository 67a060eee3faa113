package backstory.page.timeline;

import backstory.entry.Event;
import backstory.entry.id.EntryId;
import backstory.output.OutputPath;
import backstory.page.address.Links;
import backstory.page.paging.Parts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides where events stand: each on the page of its earliest year or, if that year has too many, of its month. */
public final class TimelineParts {
    private TimelineParts() {}

    /** The events by their earliest year, in their order. */
    static SortedMap<Integer, List<Event>> byYear(List<Event> timeline) {
        SortedMap<Integer, List<Event>> byYear = new TreeMap<>();
        for (Event event : timeline) {
            byYear.computeIfAbsent(event.date().firstYear(), year -> new ArrayList<>())
                    .add(event);
        }
        return byYear;
    }

    /** Returns the parts of a year: a single one without a name, or those of each month, named by its number. */
    static List<Parts.Part<Event>> of(List<Event> year) {
        if (year.size() <= Parts.EVENTS) {
            return List.of(new Parts.Part<>("", year));
        }
        SortedMap<Integer, List<Event>> byMonth = new TreeMap<>();
        for (Event event : year) {
            int month = LocalDate.ofEpochDay(event.date().timelineDay()).getMonthValue();
            byMonth.computeIfAbsent(month, any -> new ArrayList<>()).add(event);
        }
        List<Parts.Part<Event>> parts = new ArrayList<>();
        byMonth.forEach((month, events) ->
                parts.addAll(Parts.inOrder(String.format(Locale.ROOT, "%02d", month), events, Parts.EVENTS)));
        return parts;
    }

    /** Returns the pages of the events that do not stand on the page of their year. */
    public static Map<EntryId, OutputPath> addresses(List<Event> timeline) {
        Map<EntryId, OutputPath> addresses = new HashMap<>();
        byYear(timeline).forEach((year, events) -> {
            for (Parts.Part<Event> part : of(events)) {
                if (!part.name().isEmpty()) {
                    OutputPath path = part.path(Links.year(year));
                    part.items().forEach(event -> addresses.put(event.key(), path));
                }
            }
        });
        return addresses;
    }
}
