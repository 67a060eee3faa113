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
 * The keys of one map, asked for by name. What is asked for is known; when a reader has asked for all it knows,
 * whatever is left over is an unknown key. So a reader is the one list of its keys.
 *
 * <p>An empty value is an absent one. What is wrong is noted, and the answer is then that of an absent key, so that a
 * reader never has to look for problems.
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
     * The keys of a file: what is missing, is missing at its start.
     *
     * @param place what its keys are those of, such as {@code article}
     */
    public static Fields ofFile(YamlNode.Mapping map, Location start, String place, Findings found) {
        return new Fields(map, start, "", place, found);
    }

    /** The keys of an entry in a list, called by its id or label in messages: {@code source "g1" has no title}. */
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

    /** The references, parties and texts that it holds. */
    public FragmentCollector pieces() {
        return pieces;
    }

    public Findings found() {
        return found;
    }

    /** Where problems of these keys go. */
    public Problems problems() {
        return found.problems();
    }

    /** The value of a key, or nothing where it is absent or already complained of. */
    public Optional<YamlNode> value(String key) {
        return pair(key).map(YamlNode.Pair::value).filter(Fields::isReadable);
    }

    /** Where the value of a key stands; the start of the map where it has none. */
    public Location at(String key) {
        return value(key).map(YamlNode::at).orElse(start);
    }

    /** A value that is one text, blank ones left out. */
    public Optional<YamlNode.Scalar> scalar(String key) {
        return value(key)
                .flatMap(node -> text(key, node))
                .filter(scalar -> !scalar.text().isBlank());
    }

    /** A plain text on one line, or empty. */
    public String text(String key) {
        return line(key).orElse("");
    }

    /** A plain text on one line of at most so many characters, or empty. */
    public String text(String key, int most) {
        String text = text(key);
        KeyProblems.tooLong(key, text, most, at(key))
                .map(problem -> problem.withHint("say it in fewer words"))
                .ifPresent(problems()::add);
        return text;
    }

    /** A plain text that has to be there. */
    public Optional<String> required(String key) {
        return require(key, line(key));
    }

    private Optional<String> line(String key) {
        return scalar(key).map(scalar -> wrong.checked(key, scalar));
    }

    /** Inline Markdown, or {@link Text#NONE}. */
    public Text markdown(String key) {
        return scalar(key).map(this::markdown).orElse(Text.NONE);
    }

    /** Inline Markdown that has to be there. */
    public Optional<Text> requiredMarkdown(String key) {
        return require(key, scalar(key).map(this::markdown));
    }

    /** The value as it is, with a complaint where the key is absent. */
    public <T> Optional<T> require(String key, Optional<T> value) {
        boolean silent =
                pair(key).map(YamlNode.Pair::value).filter(this::isReported).isPresent();
        if (value.isEmpty() && !silent) {
            problems().add(pair(key).map(wrong::empty).orElseGet(() -> wrong.missing(key)));
        }
        return value;
    }

    /** True where a key has no value, be it right or wrong. */
    public boolean lacks(String key) {
        return pair(key).map(pair -> saysNothing(pair.value())).orElse(true);
    }

    /** True where a key is written with nothing after it. */
    public boolean isEmpty(String key) {
        return pair(key).filter(pair -> pair.value() instanceof YamlNode.Absent).isPresent();
    }

    /** The items of a list; one text is a list of one. */
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

    /** A list of texts; one text is a list of one. */
    public List<YamlNode.Scalar> scalars(String key) {
        return items(key).stream()
                .flatMap(item -> text("an item of " + key, item).stream())
                .filter(scalar -> !scalar.text().isBlank())
                .toList();
    }

    /** A list of plain texts. */
    public List<String> texts(String key) {
        return scalars(key).stream()
                .map(scalar -> wrong.checked("an item of " + key, scalar))
                .toList();
    }

    /** A list of maps, each read to its last key. */
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

    /** A map under a key, read to its last key. */
    public <T> Optional<T> map(String key, Function<Fields, Optional<T>> reader) {
        Optional<YamlNode> value = value(key);
        if (value.isPresent() && value.get() instanceof YamlNode.Mapping mapping) {
            return part(key, mapping, reader);
        }
        value.ifPresent(node -> wrongShape(key, "keys and values", node));
        return Optional.empty();
    }

    /** The keys of a map under a key. */
    public Fields inside(String key, YamlNode.Mapping mapping) {
        return new Fields(mapping, mapping.at(), "", place + "." + key, found);
    }

    /** A map within this one. What it says is of the whole; where it makes nothing, it is kept to be checked alone. */
    public <T> Optional<T> part(String key, YamlNode.Mapping mapping, Function<Fields, Optional<T>> reader) {
        Fields fields = inside(key, mapping);
        Optional<T> made = reader.apply(fields);
        fields.done();
        (made.isPresent() ? pieces : found.fragments()).addAll(fields.pieces);
        return made;
    }

    /** Complains of all keys that nobody asked for. */
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

    /** The start of the map, for what concerns it as a whole. */
    public Location start() {
        return start;
    }

    /** Complains that a value is not of the shape that is wanted: {@code a list}, {@code text}, {@code keys and values}. */
    public void wrongShape(String what, String wanted, YamlNode node) {
        problems().add(KeyProblems.wrongShape(what, wanted, node));
    }

    /** A text on one line: what YAML folds or a writer breaks is one line to a reader. */
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

    /** True for a value that is wrong in another way than by being absent. */
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
