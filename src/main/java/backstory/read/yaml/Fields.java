package backstory.read.yaml;

import backstory.problem.Location;
import backstory.problem.Problems;
import backstory.problem.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The keys of one map, which a reader asks for by name. Every key that is asked for becomes a known key; once a reader
 * has asked for all the keys it knows, the rest are unknown keys. So the code of a reader is the only list of its keys.
 *
 * <p>An empty value counts as absent. A wrong value is reported and then treated as absent, so that readers never have
 * to check for problems.
 */
public final class Fields {
    private final YamlNode.Mapping map;
    private final Location start;
    private final String place;
    private final KeyProblems wrong;
    private final Findings found;
    private final Set<String> asked = new LinkedHashSet<>();
    private final FragmentCollector pieces = new FragmentCollector();

    private Fields(YamlNode.Mapping map, Location start, String subject, String place, Findings found) {
        this.map = map;
        this.start = start;
        this.place = place;
        this.wrong = new KeyProblems(place, subject, start, found.problems());
        this.found = found;
    }

    /**
     * Returns the keys of a file; a missing key is reported at the start of the file.
     *
     * @param place what has these keys, such as {@code article}
     */
    public static Fields ofFile(YamlNode.Mapping map, Location start, String place, Findings found) {
        return new Fields(map, start, "", place, found);
    }

    /**
     * Returns the keys of an entry in a list, which messages name by its id or label: {@code source "g1" has no title}.
     */
    public static Fields ofEntry(YamlNode.Mapping map, String noun, List<String> callBy, Findings found) {
        Fields plain = new Fields(map, map.at(), "", noun, found);
        String subject = callBy.stream()
                .flatMap(key -> plain.value(key).stream())
                .flatMap(node -> node instanceof YamlNode.Scalar scalar
                        ? Optional.of(clean(scalar)).stream()
                        : Optional.<String>empty().stream())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> noun + " \"" + name + "\"")
                .orElse("");
        return new Fields(map, map.at(), subject, noun, found);
    }

    /** Returns the references, parties and texts in the map. */
    public FragmentCollector pieces() {
        return pieces;
    }

    public Findings found() {
        return found;
    }

    /** Returns where problems of these keys are reported. */
    public Problems problems() {
        return found.problems();
    }

    /** Returns the value of a key, or nothing if it is absent or already reported. */
    public Optional<YamlNode> value(String key) {
        return pair(key).map(YamlNode.Pair::value).filter(Fields::isReadable);
    }

    /** Returns the place of the value of a key; the start of the map if it has none. */
    public Location at(String key) {
        return value(key).map(YamlNode::at).orElse(start);
    }

    /** Returns a value that is one text, unless it is blank. */
    public Optional<YamlNode.Scalar> scalar(String key) {
        return value(key)
                .flatMap(node -> text(key, node))
                .filter(scalar -> !scalar.text().isBlank());
    }

    /** Returns a plain text on one line, or empty. */
    public String text(String key) {
        return line(key).orElse("");
    }

    /** Returns a plain text on one line of at most {@code most} characters, or empty. */
    public String text(String key, int most) {
        String text = text(key);
        KeyProblems.tooLong(key, text, most, at(key))
                .map(problem -> problem.withHint("say it in fewer words"))
                .ifPresent(problems()::add);
        return text;
    }

    /** Returns a plain text that is required. */
    public Optional<String> required(String key) {
        return require(key, line(key));
    }

    private Optional<String> line(String key) {
        return scalar(key).map(scalar -> wrong.checked(key, scalar));
    }

    /** Returns inline Markdown, or {@link Text#NONE}. */
    public Text markdown(String key) {
        return scalar(key).map(this::markdown).orElse(Text.NONE);
    }

    /** Returns inline Markdown that is required. */
    public Optional<Text> requiredMarkdown(String key) {
        return require(key, scalar(key).map(this::markdown));
    }

    /** Returns the value unchanged; reports the key if it is absent. */
    public <T> Optional<T> require(String key, Optional<T> value) {
        boolean silent =
                pair(key).map(YamlNode.Pair::value).filter(this::isReported).isPresent();
        if (value.isEmpty() && !silent) {
            problems().add(pair(key).map(wrong::empty).orElseGet(() -> wrong.missing(key)));
        }
        return value;
    }

    /** Returns true if a key has no value, right or wrong. */
    public boolean lacks(String key) {
        return pair(key).map(pair -> saysNothing(pair.value())).orElse(true);
    }

    /** Returns true if a key is written with nothing after it. */
    public boolean isEmpty(String key) {
        return pair(key).filter(pair -> pair.value() instanceof YamlNode.Absent).isPresent();
    }

    /** Returns the items of a list; one text is a list of one. */
    public List<YamlNode> items(String key) {
        Optional<YamlNode> value = value(key);
        if (value.isPresent() && value.get() instanceof YamlNode.Sequence list) {
            return list.items().stream().filter(Fields::isReadable).toList();
        }
        if (value.isPresent() && value.get() instanceof YamlNode.Mapping) {
            wrongShape(key, "a list", value.get());
            return List.of();
        }
        return value.stream().toList();
    }

    /** Returns a list of texts; one text is a list of one. */
    public List<YamlNode.Scalar> scalars(String key) {
        return items(key).stream()
                .flatMap(item -> text("an item of " + key, item).stream())
                .filter(scalar -> !scalar.text().isBlank())
                .toList();
    }

    /** Returns a list of plain texts. */
    public List<String> texts(String key) {
        return scalars(key).stream()
                .map(scalar -> wrong.checked("an item of " + key, scalar))
                .toList();
    }

    /** Reads a list of maps, each to its last key. */
    public <T> List<T> each(String key, Function<Fields, Optional<T>> reader) {
        Optional<YamlNode> value = value(key);
        if (value.isPresent() && !(value.get() instanceof YamlNode.Sequence)) {
            problems().add(wrong.wrongList(key, value.get()));
            return List.of();
        }
        List<T> all = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlNode.Mapping mapping) {
                part(key, mapping, reader).ifPresent(all::add);
            } else {
                problems().add(wrong.wrongItem(key, item));
            }
        }
        return all;
    }

    /** Reads a map under a key, to its last key. */
    public <T> Optional<T> map(String key, Function<Fields, Optional<T>> reader) {
        Optional<YamlNode> value = value(key);
        if (value.isPresent() && value.get() instanceof YamlNode.Mapping mapping) {
            return part(key, mapping, reader);
        }
        value.ifPresent(node -> wrongShape(key, "keys and values", node));
        return Optional.empty();
    }

    /** Returns the keys of a map under a key. */
    public Fields inside(String key, YamlNode.Mapping mapping) {
        return new Fields(mapping, mapping.at(), "", place + "." + key, found);
    }

    /**
     * Reads a map within this one. Its fragments belong to the whole; if it makes no value, they are kept to be checked
     * separately.
     */
    public <T> Optional<T> part(String key, YamlNode.Mapping mapping, Function<Fields, Optional<T>> reader) {
        Fields fields = inside(key, mapping);
        Optional<T> made = reader.apply(fields);
        fields.done();
        (made.isPresent() ? pieces : found.fragments()).addAll(fields.pieces);
        return made;
    }

    /** Reports all keys that no reader asked for. */
    public void done() {
        Optional<YamlNode.Pair> list = Optional.empty();
        for (YamlNode.Pair pair : map.pairs()) {
            if (!asked.contains(pair.key())) {
                problems().add(wrong.outdented(pair, list).orElseGet(() -> wrong.unknown(pair, asked)));
            } else if (pair.value() instanceof YamlNode.Sequence) {
                list = Optional.of(pair);
            }
        }
    }

    /** Returns the start of the map, for problems that concern it as a whole. */
    public Location start() {
        return start;
    }

    /** Reports a value that does not have the wanted shape: {@code a list}, {@code text}, {@code keys and values}. */
    public void wrongShape(String what, String wanted, YamlNode node) {
        problems().add(KeyProblems.wrongShape(what, wanted, node));
    }

    /** Returns a text on one line: line breaks that YAML or the writer added mean nothing to readers. */
    public static String clean(YamlNode.Scalar scalar) {
        return scalar.text().value().strip().replaceAll("\\s*\\n\\s*", " ");
    }

    private Text markdown(YamlNode.Scalar scalar) {
        Text text = scalar.text();
        String value = text.value().stripTrailing();
        return pieces.add(new Text(value, text.file(), text.line(), text.column(), text.indent(), text.exact()));
    }

    private Optional<YamlNode.Scalar> text(String what, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar);
        }
        wrongShape(what, "text", node);
        return Optional.empty();
    }

    private Optional<YamlNode.Pair> pair(String key) {
        asked.add(key);
        return map.pairs().stream().filter(pair -> pair.key().equals(key)).findFirst();
    }

    private static boolean isReadable(YamlNode node) {
        return !(node instanceof YamlNode.Absent) && !(node instanceof YamlNode.Refused);
    }

    /** Returns true for a value that is wrong in another way than by being absent. */
    private boolean isReported(YamlNode node) {
        boolean blank = node instanceof YamlNode.Scalar scalar && scalar.text().isBlank();
        return !blank && !(node instanceof YamlNode.Absent);
    }

    private boolean saysNothing(YamlNode node) {
        return node instanceof YamlNode.Sequence list
                ? list.items().stream().allMatch(this::saysNothing)
                : !isReported(node);
    }
}
