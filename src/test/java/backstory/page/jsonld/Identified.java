package backstory.page.jsonld;

import backstory.testing.LinkedData;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A thing that a page names, in the words of schema.org.
 *
 * @param id its identifier, or empty
 * @param types its types here, without the namespace
 * @param node its whole node here, expanded
 */
record Identified(String id, List<String> types, JsonObject node) {
    /** All things that a node names, at any depth, itself first. */
    static List<Identified> in(JsonObject node) {
        List<Identified> all = new ArrayList<>();
        add(node, all);
        return all;
    }

    private static void add(JsonValue value, List<Identified> all) {
        if (value instanceof JsonArray items) {
            items.forEach(item -> add(item, all));
        } else if (value instanceof JsonObject node && !node.containsKey("@value")) {
            if (!node.containsKey("@list") && !node.containsKey("@graph")) {
                all.add(of(node));
            }
            node.values().forEach(part -> add(part, all));
        }
    }

    static Identified of(JsonObject node) {
        List<String> types = node.containsKey("@type")
                ? node.getJsonArray("@type").getValuesAs(JsonString.class).stream()
                        .map(type -> name(type.getString()))
                        .toList()
                : List.of();
        return new Identified(node.getString("@id", ""), types, node);
    }

    /** A type or property without the namespace. */
    static String name(String whole) {
        if (!whole.startsWith(LinkedData.SCHEMA)) {
            throw new AssertionError(whole + " is no word of schema.org");
        }
        return whole.substring(LinkedData.SCHEMA.length());
    }
}
