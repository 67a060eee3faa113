package backstory.read.bibliography;

import backstory.problem.LineIndex;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Text;
import backstory.read.yaml.YamlNode;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads JSON as nodes with places, like those of YAML: numbers and true are kept as they were written. */
final class JsonNodes implements AutoCloseable {
    private static final int DEEPEST = 20;

    private final String text;
    private final LineIndex places;
    private final Problems problems;
    private final JsonParser parser;

    private JsonNodes(Text text, Problems problems) throws IOException {
        this.text = text.value();
        this.places = new LineIndex(text);
        this.problems = problems;
        this.parser = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(Integer.MAX_VALUE) // a number is not counted with
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build()
                .createParser(text.value());
    }

    /**
     * An element of the list.
     *
     * @param written its characters in the file
     */
    record Element(YamlNode node, String written) {}

    /** Returns the elements of a file that is a list, up to the first syntax error; empty if the file is not a list. */
    static Optional<List<Element>> list(Text text, Problems problems) {
        List<Element> elements = new ArrayList<>();
        try (JsonNodes nodes = new JsonNodes(text, problems)) {
            return nodes.read(elements) ? Optional.of(elements) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("a text is always readable", e);
        }
    }

    private boolean read(List<Element> elements) throws IOException {
        try {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                String found = parser.currentToken() == JsonToken.START_OBJECT ? "an object" : "something else";
                refuse("this file should be a list of items in [ and ], found " + found, 0, "export it as CSL JSON");
                return false;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int from = from();
                YamlNode node = node();
                elements.add(new Element(node, text.substring(from, to())));
            }
            if (parser.nextToken() != null) {
                refuse("something comes after the list", from(), "delete it");
                return false;
            }
            return true;
        } catch (JsonProcessingException e) {
            syntax(e);
            return false;
        }
    }

    private YamlNode node() throws IOException {
        int from = from();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(from);
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node());
            }
            return new YamlNode.Sequence(items, places.at(from, from + 1));
        }
        Location at = places.at(from, to());
        if (token == JsonToken.VALUE_NULL) {
            return new YamlNode.Absent(at);
        }
        Text value = new Text(clean(parser.getText()), at.file(), at.line(), at.column(), 0, false);
        return new YamlNode.Scalar(value, at);
    }

    private YamlNode mapping(int from) throws IOException {
        List<YamlNode.Pair> pairs = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Location at = places.at(from(), to());
            parser.nextToken();
            YamlNode value = node();
            if (keys.add(key)) {
                pairs.add(new YamlNode.Pair(key, at, value));
            } else {
                problems.add(Problem.of(Rule.DUPLICATE_KEY, at, "\"" + key + "\" stands twice in one object")
                        .asWarning()
                        .withHint("the first one is shown; take one away"));
            }
        }
        return new YamlNode.Mapping(pairs, places.at(from, from + 1));
    }

    /** Removes what no text may contain, since escapes can produce it. */
    private static String clean(String value) {
        if (Text.mayHoldAll(value)) {
            return value;
        }
        StringBuilder out = new StringBuilder(value.length());
        value.codePoints().forEach(c -> out.appendCodePoint(Text.mayHold(c) ? c : ' '));
        return out.toString();
    }

    private int from() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private int to() throws IOException {
        parser.finishToken();
        return (int) parser.currentLocation().getCharOffset();
    }

    private void refuse(String message, int from, String hint) {
        problems.add(
                Problem.of(Rule.CSL_SYNTAX, places.at(from, from + 1), message).withHint(hint));
    }

    private void syntax(JsonProcessingException e) {
        String said = e.getOriginalMessage();
        boolean end = said.contains("end-of-input");
        JsonLocation place = Objects.requireNonNullElseGet(e.getLocation(), parser::currentLocation);
        int at = Math.max(0, Math.min((int) place.getCharOffset(), text.length() - 1));
        if (end) {
            at = Math.max(0, text.stripTrailing().length() - 1);
        }
        boolean comma = said.contains("comma");
        boolean deep = said.contains("nesting depth");
        String message = end
                ? "the file ends before all is closed"
                : comma
                        ? "a comma is missing before this"
                        : deep ? "this is nested more than " + DEEPEST + " deep" : "this is no JSON";
        String hint = end
                ? "a \", } or ] is missing; perhaps the export was cut off"
                : comma
                        ? "write , after the value before it"
                        : deep
                                ? "no item of CSL JSON goes so deep"
                                : "export it again, or mend it: " + firstSentence(said);
        refuse(message, at, hint);
    }

    /** Returns the first sentence of the parser's message. */
    private static String firstSentence(String said) {
        return said.replaceFirst("(?s)[\\n(;].*", "").strip();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
