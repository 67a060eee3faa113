package backstory.reference.schema;

import backstory.reference.key.Key;
import backstory.reference.key.Place;
import backstory.reference.key.Places;
import backstory.reference.key.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * JSON Schemas (draft-07, which editors understand) for {@code site.yaml}, for front matter and for list files, so that
 * an editor can complete and check keys as you type. What a schema cannot know, such as whether an id leads anywhere,
 * is left to {@code check}.
 */
public final class Schemas {
    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    private Schemas() {}

    /** The files by their names: {@code person.schema.json} for the keys of one, {@code people.schema.json} for a list. */
    public static SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        for (Place place : Places.all()) {
            files.put(place.name() + ".schema.json", document(place, Schema.defined(place.name())));
            place.listFile()
                    .ifPresent(list -> files.put(
                            list.replace(".yaml", ".schema.json"),
                            document(
                                    place,
                                    ValueSchemas.nullable(
                                            Schema.listOf(ValueSchemas.nullable(Schema.defined(place.name())))))));
        }
        return files;
    }

    private static String document(Place place, Schema root) {
        Map<String, Schema> definitions = new TreeMap<>();
        define(place, definitions);
        return Schema.of("$schema", DRAFT)
                .with("title", place.meaning())
                .with("allOf", List.of(root))
                .with("definitions", definitions)
                .json();
    }

    private static void define(Place place, Map<String, Schema> definitions) {
        if (definitions.containsKey(place.name())) {
            return;
        }
        Schema keys = map(place.keys());
        boolean claim = place.name().equals("claim");
        definitions.put(place.name(), claim ? keys.with("dependencies", Map.of("quote", List.of("sources"))) : keys);
        place.keys().stream()
                .filter(key -> key.value() == Value.ENTRY)
                .flatMap(key -> Places.called(key.of()).stream())
                .forEach(other -> define(other, definitions));
    }

    private static Schema map(List<Key> keys) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key.name(), ValueSchemas.of(key, Schemas::map)));
        List<String> required =
                keys.stream().filter(Key::isRequired).map(Key::name).toList();
        Schema map = Schema.of("type", "object").with("properties", properties).with("additionalProperties", false);
        return required.isEmpty() ? map : map.with("required", required);
    }
}
