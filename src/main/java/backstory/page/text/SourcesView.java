package backstory.page.text;

import java.util.List;

/**
 * The sources of a page.
 *
 * @param entries in the order of their numbers
 * @param groups the cards of marks with several sources, or with a place in one
 */
public record SourcesView(List<SourceView> entries, List<Group> groups) {
    /** No sources. */
    public static final SourcesView NONE = new SourcesView(List.of(), List.of());

    /**
     * What opens at a mark with several sources: each in short.
     *
     * @param id on the page
     */
    public record Group(String id, List<Place> places) {
        static Group of(String id, List<CitedPlace> places, List<SourceView> entries) {
            return new Group(
                    id,
                    places.stream()
                            .map(place -> new Place(entries.get(place.number() - 1), place.prefix(), place.locator()))
                            .toList());
        }
    }

    /**
     * A source of a group.
     *
     * @param prefix the words before it, such as {@code see}, or empty
     * @param locator the place in the source, such as {@code p. 4}, or empty
     */
    public record Place(SourceView source, String prefix, String locator) {}
}
