package backstory.reference;

import backstory.reference.schema.Schemas;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks a YAML text against one of the schemas as an editor does. */
public final class EditorCheck {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    private EditorCheck() {}

    /**
     * The lines at which something is wrong, counted from 1; 0 stands for the whole.
     *
     * @throws IOException where the text is no YAML
     */
    public static Set<Integer> wrongLines(String schema, String yaml) throws IOException {
        Set<Integer> lines = new TreeSet<>();
        Map<String, Integer> places = places(yaml);
        for (Error error : errors(schema, yaml)) {
            String at = error.getInstanceLocation().toString();
            String whole = switch (error.getKeyword()) {
                case "additionalProperties" -> at + "/" + error.getProperty();
                case "dependencies" -> at + "/quote";
                default -> at;
            };
            lines.add(whole.isEmpty() ? 0 : places.getOrDefault(whole, -1));
        }
        return lines;
    }

    /** All that is wrong. */
    public static List<Error> errors(String schema, String yaml) throws IOException {
        Schema judge = REGISTRY.getSchema(Schemas.files().get(schema));
        JsonNode node = YAML.readTree(yaml);
        return judge.validate(node == null || node.isMissingNode() ? YAML.nullNode() : node);
    }

    /** The line of each value by its JSON pointer; that of a value after a key is the key's. */
    private static Map<String, Integer> places(String yaml) throws IOException {
        Map<String, Integer> places = new HashMap<>();
        try (YAMLParser parser = new YAMLFactory().createParser(yaml)) {
            List<String> path = new ArrayList<>();
            List<Integer> counts = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int depth = counts.size();
                if (token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) {
                    counts.remove(depth - 1);
                    path.remove(depth - 1);
                    continue;
                }
                if (token == JsonToken.FIELD_NAME) {
                    path.set(depth - 1, parser.currentName());
                } else if (depth > 0 && counts.get(depth - 1) >= 0) {
                    counts.set(depth - 1, counts.get(depth - 1) + 1);
                    path.set(depth - 1, "" + (counts.get(depth - 1) - 1));
                }
                String pointer = path.isEmpty() ? "" : "/" + String.join("/", path);
                places.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
                if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
                    counts.add(token == JsonToken.START_ARRAY ? 0 : -1);
                    path.add("");
                }
            }
        }
        return places;
    }
}
