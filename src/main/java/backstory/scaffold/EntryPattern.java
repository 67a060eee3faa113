package backstory.scaffold;

import backstory.entry.id.EntryKind;
import backstory.read.yaml.YamlWriter;
import backstory.reference.key.Key;
import backstory.reference.key.Place;
import backstory.reference.key.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The lines of a new entry: the keys that it has, those that it lacks with a comment that says what to write, and, as
 * comments, examples of those that most entries have.
 */
final class EntryPattern {
    /** The keys that are shown as comments. */
    private static final Map<EntryKind, List<String>> USUAL = Map.of(
            EntryKind.ARTICLE, List.of("as-of", "summary", "authors", "topics", "people", "dates", "sources"),
            EntryKind.PERSON, List.of("description", "roles", "aliases", "sources"),
            EntryKind.ORGANIZATION, List.of("description", "aliases", "place", "sources"),
            EntryKind.TERM, List.of("aliases", "sources"),
            EntryKind.EVENT, List.of("text", "people", "place", "sources"),
            EntryKind.SOURCE, List.of("author", "publisher", "date", "url", "accessed"),
            EntryKind.CLAIM, List.of("date", "quote", "positions"));

    private EntryPattern() {}

    /**
     * The lines.
     *
     * @param given the values that are known, by their keys
     */
    static List<String> lines(EntryKind kind, Map<String, String> given) {
        Place place = Places.called(kind.noun()).orElseThrow();
        List<String> lines = new ArrayList<>();
        place.keys().stream()
                .filter(key -> given.containsKey(key.name()))
                .forEach(key -> lines.add(key.name() + ": " + YamlWriter.scalar(given.getOrDefault(key.name(), ""))));
        for (Key key : missing(kind, given)) {
            lines.add("# " + key.meaning() + " Such as " + key.example());
            lines.add(key.name() + ":");
        }
        USUAL.getOrDefault(kind, List.of()).stream()
                .filter(name -> !given.containsKey(name))
                .flatMap(name -> place.key(name).stream())
                .flatMap(key -> key.example().lines())
                .forEach(line -> lines.add("# " + line));
        return lines;
    }

    /** The keys that have to be there and are not known. */
    static List<Key> missing(EntryKind kind, Map<String, String> given) {
        return Places.called(kind.noun()).orElseThrow().keys().stream()
                .filter(Key::isRequired)
                .filter(key -> !given.containsKey(key.name()))
                .toList();
    }
}
