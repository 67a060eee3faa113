package backstory.page.text;

import backstory.entry.Source;
import backstory.entry.id.EntryId;
import backstory.graph.text.LinkedText;
import backstory.markdown.render.CitationMark;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sources that one page cites, numbered by first use. A mark for a single source opens the source's own entry in
 * the list. A mark for several, or for a place in a source, opens a card of its own, shared by all equal marks.
 */
final class SourceList {
    private final CitationStyle style;
    private final Map<EntryId, CitedSource> cited = new LinkedHashMap<>();
    private final Map<List<CitedPlace>, String> groups = new LinkedHashMap<>();

    SourceList(CitationStyle style) {
        this.style = style;
    }

    /** The mark of the sources of one place; none where there are none. */
    Optional<CitationMark> cite(List<LinkedText.Cited> uses) {
        List<CitedPlace> places = uses.stream()
                .map(use -> new CitedPlace(number(use.source()), use.prefix(), use.locator()))
                .distinct()
                .sorted(Comparator.comparingInt(CitedPlace::number))
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(style.mark(places, card(places)));
    }

    private int number(Source source) {
        CitedSource before = cited.getOrDefault(source.key(), new CitedSource(source, cited.size() + 1, 0));
        cited.put(source.key(), before.again());
        return before.number();
    }

    private String card(List<CitedPlace> places) {
        return places.size() == 1 && places.get(0).isPlain()
                ? "s_" + places.get(0).number()
                : groups.computeIfAbsent(places, key -> "g_" + (groups.size() + 1));
    }

    SourcesView view() {
        List<SourceView> entries = cited.values().stream().map(style::entry).toList();
        return new SourcesView(
                entries,
                groups.entrySet().stream()
                        .map(group -> SourcesView.Group.of(group.getValue(), group.getKey(), entries))
                        .toList());
    }
}
