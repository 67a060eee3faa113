package backstory.read.bibliography;

import backstory.bibliography.Crosswalk;
import backstory.bibliography.Crosswalk.Kind;
import backstory.bibliography.Crosswalk.Row;
import backstory.bibliography.DateSpelling;
import backstory.bibliography.Item;
import backstory.bibliography.ItemTypes;
import backstory.bibliography.LanguageNames;
import backstory.bibliography.Variable;
import backstory.bibliography.bibtex.BibtexWriter;
import backstory.entry.Source;
import backstory.entry.value.Creator;
import backstory.entry.value.SourceRecord;
import backstory.html.CharacterReferences;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Text;
import backstory.read.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items of {@code content/sources.json}. */
public final class CslSources {
    private static final String NO_KEY = "give it an id, by which texts cite it";

    private final YamlNode.Mapping object;
    private final String written;
    private final Problems problems;

    private CslSources(YamlNode.Mapping object, String written, Problems problems) {
        this.object = object;
        this.written = written;
        this.problems = problems;
    }

    /**
     * Reads the items, in the order of the file.
     *
     * @param problems receives all problems
     * @return nothing if the file is not a JSON list
     */
    public static Optional<List<ReadItem>> read(Text text, Problems problems) {
        return JsonNodes.list(text, problems).map(elements -> {
            List<ReadItem> items = new ArrayList<>();
            for (JsonNodes.Element element : elements) {
                if (element.node() instanceof YamlNode.Mapping object) {
                    new CslSources(object, element.written(), problems).item().ifPresent(items::add);
                } else {
                    problems.add(Problem.of(Rule.CSL_SYNTAX, element.node().at(), "an item should be an object")
                            .withHint("write it in { and }"));
                }
            }
            return items;
        });
    }

    private Optional<ReadItem> item() {
        Optional<YamlNode.Scalar> id = scalar(object, "id");
        if (id.isEmpty() || id.get().text().isBlank()) {
            problems.add(Problem.of(Rule.CSL_SYNTAX, object.at(), "this item has no id")
                    .withHint(NO_KEY));
            return Optional.empty();
        }
        List<Variable> variables = new ArrayList<>();
        for (YamlNode.Pair pair : object.pairs()) {
            if (pair.key().equals("custom") && pair.value() instanceof YamlNode.Mapping custom) {
                custom.pairs().forEach(member -> variable(member).ifPresent(variables::add));
            } else if (!pair.key().equals("id") && !pair.key().equals("type")) {
                variable(pair).ifPresent(variables::add);
            }
        }
        Item item = new Item(id.get().text().value().strip(), type(), variables);
        SourceRecord record = new SourceRecord(BibtexWriter.text(item), "  " + written, "");
        return Optional.of(new ReadItem(item, id.get().at(), record));
    }

    private static Optional<YamlNode.Scalar> scalar(YamlNode.Mapping object, String key) {
        return value(object, key).filter(YamlNode.Scalar.class::isInstance).map(YamlNode.Scalar.class::cast);
    }

    private static Optional<YamlNode> value(YamlNode.Mapping object, String key) {
        return object.pairs().stream()
                .filter(pair -> pair.key().equals(key))
                .map(YamlNode.Pair::value)
                .findFirst();
    }

    private static String text(YamlNode.Mapping object, String key) {
        return scalar(object, key).map(scalar -> scalar.text().value().strip()).orElse("");
    }

    private String type() {
        Optional<YamlNode.Scalar> type = scalar(object, "type");
        String word = type.map(scalar -> scalar.text().value()).orElse("");
        if (Source.TYPES.contains(word)) {
            return word;
        }
        String meant = ItemTypes.named(word).orElse(ItemTypes.UNKNOWN);
        String message = word.isEmpty()
                ? "this item has no type; it is read as " + meant
                : "\"" + word + "\" is no type of CSL; it is read as " + meant;
        problems.add(Problem.of(Rule.UNKNOWN_TYPE, type.map(YamlNode.Scalar::at).orElse(object.at()), message)
                .withHint("the types are listed by: backstory keys source")
                .suggest(word, Source.TYPES));
        return meant;
    }

    private Optional<Variable> variable(YamlNode.Pair pair) {
        YamlNode value = pair.value();
        Kind kind = Crosswalk.ofVariable(pair.key()).map(Row::kind).orElse(Kind.WORDS);
        if (kind == Kind.NAMES) {
            return names(
                    pair.key(), value instanceof YamlNode.Sequence list ? list.items() : List.of(value), value.at());
        }
        if (value instanceof YamlNode.Mapping date && (kind == Kind.DATE || isDate(date))) {
            return date(pair.key(), date);
        }
        if (value instanceof YamlNode.Scalar scalar) {
            return scalar.text().isBlank() ? Optional.empty() : Optional.of(words(pair.key(), scalar, kind));
        }
        if (value instanceof YamlNode.Sequence list) {
            return list(pair.key(), list);
        }
        return Optional.empty(); // stays in the record
    }

    private static boolean isDate(YamlNode.Mapping value) {
        return value.pairs().stream()
                .anyMatch(
                        pair -> List.of("date-parts", "raw", "literal", "edtf").contains(pair.key()));
    }

    private Variable words(String name, YamlNode.Scalar scalar, Kind kind) {
        String text = plain(scalar.text().value());
        if (kind == Kind.DATE) {
            return new Variable.Dated(name, DateSpelling.edtf(text, scalar.at(), problems), text, scalar.at());
        }
        String shown = name.equals("language")
                ? LanguageNames.tag(text, scalar.at(), problems).orElse(text)
                : text;
        return new Variable.Words(name, shown, scalar.at());
    }

    /**
     * Returns the text without the tags with which CSL marks words, and without entities, which some exports leave in
     * it.
     */
    private static String plain(String text) {
        String untagged = text.replaceAll("</?(i|b|em|strong|sub|sup|sc|span)(\\s[^<>]*)?>", "");
        return CharacterReferences.unescape(untagged).strip();
    }

    private static Optional<Variable> list(String name, YamlNode.Sequence list) {
        if (list.items().stream().anyMatch(YamlNode.Mapping.class::isInstance)) {
            return names(name, list.items(), list.at());
        }
        String words = list.items().stream()
                .filter(YamlNode.Scalar.class::isInstance)
                .map(item -> ((YamlNode.Scalar) item).text().value())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Optional.empty() : Optional.of(new Variable.Words(name, words, list.at()));
    }

    private static Optional<Variable> names(String name, List<YamlNode> items, Location at) {
        List<Creator> creators = items.stream()
                .map(CslSources::creator)
                .filter(creator -> !creator.text().isEmpty())
                .toList();
        return creators.isEmpty() ? Optional.empty() : Optional.of(new Variable.Names(name, creators, at));
    }

    /** Reads a creator, by the parts of the name or, as some programs write it, from one text. */
    private static Creator creator(YamlNode item) {
        if (item instanceof YamlNode.Scalar whole) {
            return Creator.whole(plain(whole.text().value()));
        }
        return item instanceof YamlNode.Mapping name ? creator(name) : Creator.whole("");
    }

    private static Creator creator(YamlNode.Mapping name) {
        String literal = plain(text(name, "literal"));
        if (!literal.isEmpty()) {
            return literal.equals("others") ? Creator.OTHERS : Creator.whole(literal);
        }
        String particle = (text(name, "dropping-particle") + " " + text(name, "non-dropping-particle")).strip();
        String family = plain(text(name, "family"));
        String given = plain(text(name, "given"));
        return family.isEmpty()
                ? Creator.whole((given + " " + particle).strip())
                : new Creator(given, particle, family, text(name, "suffix"), "");
    }

    private Optional<Variable> date(String name, YamlNode.Mapping date) {
        String parts = value(date, "date-parts")
                .map(value -> CslDateParts.edtf(value, text(date, "season"), isTrue(text(date, "circa"))))
                .orElse("");
        String text = plain(text(date, "raw") + text(date, "literal"));
        Optional<String> written = Stream.of(text(date, "edtf"), parts, text, text(date, "season"))
                .filter(each -> !each.isEmpty())
                .findFirst();
        if (written.isEmpty()) {
            problems.add(Problem.of(Rule.INVALID_DATE, date.at(), name + " holds no date")
                    .asWarning()
                    .withHint("write \"date-parts\": [[2018, 8, 6]]"));
        }
        return written.map(
                each -> new Variable.Dated(name, DateSpelling.edtf(each, date.at(), problems), each, date.at()));
    }

    private static boolean isTrue(String circa) {
        return !circa.isEmpty() && !circa.equals("false") && !circa.equals("0");
    }
}
