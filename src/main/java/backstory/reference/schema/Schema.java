package backstory.reference.schema;

import backstory.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A piece of a JSON Schema: its keywords in order. Immutable. */
record Schema(Map<String, Object> keywords) {
    static Schema of(String keyword, Object value) {
        return new Schema(Map.of()).with(keyword, value);
    }

    /** Returns the same schema with one more keyword: a text, a flag, a number, a schema, or a list or map of these. */
    Schema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new Schema(more);
    }

    /** Returns a schema that accepts what any of these accepts. */
    static Schema anyOf(Schema... schemas) {
        return of("anyOf", List.of(schemas));
    }

    static Schema listOf(Schema item) {
        return of("type", "array").with("items", item);
    }

    /** Returns a reference to the definition with this name. */
    static Schema defined(String name) {
        return of("$ref", "#/definitions/" + name);
    }

    /** The document, with a line end. */
    String json() {
        return json(keywords, "\n") + "\n";
    }

    private static String json(Object value, String line) {
        String deeper = line + "  ";
        if (value instanceof Schema schema) {
            return json(schema.keywords, line);
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty()
                    ? "{}"
                    : map.entrySet().stream()
                            .map(pair -> deeper + JsonText.quoted(pair.getKey().toString()) + ": "
                                    + json(pair.getValue(), deeper))
                            .collect(Collectors.joining(",", "{", line + "}"));
        }
        if (value instanceof List<?> list) {
            boolean flat = list.stream().noneMatch(item -> item instanceof Schema);
            return list.stream()
                    .map(item -> (flat ? "" : deeper) + json(item, deeper))
                    .collect(Collectors.joining(flat ? ", " : ",", "[", (flat ? "" : line) + "]"));
        }
        return value instanceof String text ? JsonText.quoted(text) : value.toString();
    }
}
