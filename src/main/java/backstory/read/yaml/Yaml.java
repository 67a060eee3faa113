package backstory.read.yaml;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Text;
import backstory.read.file.ContentFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * YAML as writers need it: maps, lists and texts, and nothing that would surprise them. Anchors and aliases (which can
 * grow without bound), tags (which can make objects), duplicate keys and nesting deeper than any key needs are problems
 * with a place.
 *
 * <p>Jackson's parser gives a stream of tokens with offsets; the tree and the places are our own, because Jackson's
 * binding would report the wrong place for a wrong key, read an alias as its own name, keep the last of two equal keys,
 * and turn {@code no} into false.
 */
public final class Yaml {
    /** The deepest nesting allowed: far deeper than any key needs, {@code extra} included. */
    static final int DEEPEST = 20;

    /** The longest word: the parser goes back over a word at every thousandth character of it. */
    private static final int LONGEST_WORD = 100_000;

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loaderOptions(loaderOptions())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(ContentFile.LARGEST)
                    .maxNameLength(ContentFile.LARGEST)
                    .build())
            .build();

    private final YamlSource source;
    private final Problems problems;
    private final YamlScalars scalars;
    private final YAMLParser parser;
    private final Set<String> anchors = new HashSet<>();

    private Yaml(YamlSource source, Problems problems) throws IOException {
        this.source = source;
        this.problems = problems;
        this.scalars = new YamlScalars(source, problems);
        this.parser = FACTORY.createParser(source.forParser());
    }

    /**
     * Reads a text of whole lines.
     *
     * @return {@link YamlNode.Absent} if it is empty, {@link YamlNode.Refused} if it is not YAML, which is reported
     */
    public static YamlNode read(Text text, Problems problems) {
        YamlSource source = new YamlSource(text);
        int word = longWord(text.value());
        if (word >= 0) {
            problems.add(
                    Rule.YAML_SYNTAX,
                    source.place(word, word + 1),
                    "here more than " + LONGEST_WORD + " characters stand without a blank");
            return new YamlNode.Refused(source.place(0, 0));
        }
        try {
            return new Yaml(source, problems).document();
        } catch (TooDeep e) {
            problems.add(Rule.YAML_DEPTH, e.at, "nested more than " + DEEPEST + " deep");
        } catch (JsonProcessingException e) {
            problems.add(cutOff(YamlComplaint.of(e, source), source));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
        return new YamlNode.Refused(source.place(0, 0));
    }

    /**
     * Adds to a problem that the rest of the text was not read, so that the writer knows that more problems may follow.
     */
    private static Problem cutOff(Problem problem, YamlSource source) {
        return source.isBlankBelow(problem.at())
                ? problem
                : Problem.of(problem.rule(), problem.at(), problem.message() + "; the rest was not checked")
                        .withHint(problem.hint());
    }

    /** Returns where a word begins that is too long, or -1. */
    private static int longWord(String text) {
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            begin = text.charAt(i) <= ' ' ? i + 1 : begin;
            if (i - begin >= LONGEST_WORD) {
                return begin;
            }
        }
        return -1;
    }

    private YamlNode document() throws IOException {
        if (parser.nextToken() == null) {
            return new YamlNode.Absent(source.place(0, 0));
        }
        YamlNode root = node(1);
        // The parser returns no token once at the end of a document, and twice at the end of the text.
        JsonToken next = parser.nextToken();
        if (next == null) {
            next = parser.nextToken();
        }
        if (next != null) {
            problems.add(secondDocument(from()));
        }
        return root;
    }

    private Problem secondDocument(int begin) {
        int at = source.lineStart(begin);
        while (at > 0 && !source.slice(at, at + 3).equals("---")) {
            at = source.lineStart(at - 1);
        }
        return Problem.of(Rule.YAML_SYNTAX, source.restOfLine(at > 0 ? at : begin), "a second document begins here")
                .withHint("keep everything in one, without a line of --- between");
    }

    private YamlNode node(int depth) throws IOException {
        int from = from();
        if (isRefused(from)) {
            parser.skipChildren();
            return new YamlNode.Refused(source.restOfLine(from));
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            if (depth > DEEPEST) {
                throw new TooDeep(source.place(from, from + 1));
            }
            return token == JsonToken.START_OBJECT ? mapping(from, depth) : sequence(from, depth);
        }
        return scalars.node(parser.getText(), from, to());
    }

    private YamlNode sequence(int from, int depth) throws IOException {
        List<YamlNode> items = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new YamlNode.Sequence(items, source.restOfLine(from));
    }

    private YamlNode mapping(int from, int depth) throws IOException {
        boolean braces = source.at(from) == '{';
        List<YamlNode.Pair> pairs = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            int keyFrom = from();
            int keyTo = to();
            Location at = source.place(keyFrom, keyTo);
            String key = scalars.visible(parser.currentName(), at);
            boolean refused = isRefused(keyFrom);
            next();
            boolean stray = braces && parser.currentToken().isScalarValue() && from() >= to() && !hasColon(keyTo);
            YamlNode value = node(depth + 1);
            Integer earlier = lines.putIfAbsent(key, at.line());
            if (stray) {
                problems.add(strayKey(key, at, pairs));
            } else if (earlier != null && !refused) {
                problems.add(Rule.DUPLICATE_KEY, at, "key \"" + key + "\" is already used on line " + earlier);
            } else if (!refused) {
                pairs.add(new YamlNode.Pair(key, at, value));
            }
        }
        return new YamlNode.Mapping(pairs, source.restOfLine(from));
    }

    /** Returns the problem of an unintended key: {@code {title: Hello, world}} has a key "world". */
    private static Problem strayKey(String key, Location at, List<YamlNode.Pair> before) {
        Problem problem = Problem.of(
                Rule.COMMA_IN_BRACES, at, "\"" + key + "\" has no value: inside {…} a comma begins a new key");
        if (!before.isEmpty() && before.get(before.size() - 1).value() instanceof YamlNode.Scalar scalar) {
            String whole = scalar.text().value() + ", " + key;
            return problem.withHint(
                    "write " + before.get(before.size() - 1).key() + ": " + YamlComplaint.quoted(whole));
        }
        return problem.withHint("put a value that holds a comma in quotes");
    }

    private boolean hasColon(int index) {
        int at = index;
        while (at < source.length() && Character.isWhitespace(source.at(at))) {
            at++;
        }
        return source.at(at) == ':';
    }

    /** Returns true for tags, anchors and aliases. They are reported once, and the value that has them is left out. */
    private boolean isRefused(int from) throws IOException {
        String word = word(from);
        boolean key = parser.currentToken() == JsonToken.FIELD_NAME;
        if (parser.isCurrentAlias() || (!key && word.startsWith("*"))) {
            if (!anchors.contains(word.substring(Math.min(1, word.length())))) {
                refuse(Rule.YAML_ALIAS, from, "aliases are not supported");
            }
            return true;
        }
        if (word.startsWith("&")) {
            anchors.add(word.substring(1));
            refuse(Rule.YAML_ALIAS, from, "anchors are not supported");
            return true;
        }
        if (word.startsWith("!")) {
            refuse(Rule.YAML_TAG, from, "YAML tags are not allowed here");
            return true;
        }
        return false;
    }

    private void refuse(Rule rule, int from, String message) {
        String word = word(from);
        problems.add(Problem.of(rule, source.place(from, from + word.length()), message + " (\"" + word + "\")")
                .withHint("write the value out, or put a text that begins with " + word.charAt(0) + " in quotes"));
    }

    /** Returns the characters up to the next blank or the next sign of a list. */
    private String word(int from) {
        int end = from;
        while (!Character.isWhitespace(source.at(end)) && (end == from || ",]}".indexOf(source.at(end)) < 0)) {
            end++;
        }
        return source.slice(from, end);
    }

    private JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "unexpected end");
        }
        return token;
    }

    private int from() {
        return source.index(parser.currentTokenLocation().getCharOffset());
    }

    private int to() {
        return source.index(parser.currentLocation().getCharOffset());
    }

    private static LoaderOptions loaderOptions() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    private static final class TooDeep extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Location at;

        TooDeep(Location at) {
            this.at = at;
        }
    }
}
