package backstory.read.yaml;

import backstory.entry.value.LanguageTag;
import backstory.markdown.WebAddress;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.reference.Advice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads values that are more than text: words from a list, languages, addresses, numbers, a writer's own keys. */
public final class Values {
    private Values() {}

    /** Returns one of the constants, written in lower case with hyphens. */
    public static <E extends Enum<E>> Optional<E> choice(Fields fields, String key, Class<E> type) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        List<String> words = constants.stream()
                .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        String word = choice(fields, key, words);
        return word.isEmpty() ? Optional.empty() : Optional.of(constants.get(words.indexOf(word)));
    }

    /** Returns a value that is one of some words; empty if it is not. */
    public static String choice(Fields fields, String key, List<String> words) {
        return choice(fields, key, words, "");
    }

    /**
     * Returns a value that is one of some words, for which other tools have other words.
     *
     * @param elsewhere the words of other tools, as in {@link Advice#onValue}
     */
    public static String choice(Fields fields, String key, List<String> words, String elsewhere) {
        String text = fields.text(key);
        if (text.isEmpty() || words.contains(text)) {
            return text;
        }
        Problem problem = Problem.of(Rule.INVALID_VALUE, fields.at(key), "\"" + text + "\" is no value of " + key);
        fields.problems().add(problem.withHint(Advice.onValue(text, words, elsewhere)));
        return "";
    }

    /** Returns a BCP 47 language tag in its usual letter case, or empty. */
    public static String language(Fields fields, String key) {
        String written = fields.text(key);
        Optional<LanguageTag> tag = LanguageTag.parse(written);
        if (tag.isEmpty() && !written.isEmpty()) {
            Problem problem = Problem.of(Rule.INVALID_VALUE, fields.at(key), "\"" + written + "\" is no language tag");
            fields.problems()
                    .add(problem.withHint("write "
                            + LanguageTag.meantBy(written)
                                    .map(LanguageTag::text)
                                    .orElse("one such as en, fr, pt-BR or zh-Hant (BCP 47)")));
        }
        return tag.map(LanguageTag::text).orElse("");
    }

    /** Returns an address that the policy allows, as pages, feeds and data write it; or empty. */
    public static String address(Fields fields, String key) {
        return fields.scalar(key).flatMap(scalar -> address(fields, scalar)).orElse("");
    }

    /** Returns the addresses that the policy allows, written in the same way. */
    public static List<String> addresses(Fields fields, String key) {
        return fields.scalars(key).stream()
                .flatMap(scalar -> address(fields, scalar).stream())
                .toList();
    }

    private static Optional<String> address(Fields fields, YamlNode.Scalar scalar) {
        String written = Fields.clean(scalar);
        Optional<String> complaint = WebAddress.complaint(written);
        complaint.ifPresent(words -> fields.problems()
                .add(Problem.of(Rule.INVALID_ADDRESS, scalar.at(), words)
                        .withHint(WebAddress.completed(written)
                                .map("write "::concat)
                                .orElse(""))));
        WebAddress.untracked(written)
                .ifPresent(clean -> fields.problems()
                        .add(Problem.of(Rule.TRACKING_ADDRESS, scalar.at(), "the address tells where you found it")
                                .withHint("write " + clean)));
        return complaint.isPresent() ? Optional.empty() : Optional.of(WebAddress.encode(written));
    }

    /** Returns a whole number, or 0. */
    public static int number(Fields fields, String key) {
        String text = fields.text(key);
        if (text.isEmpty()) {
            return 0;
        }
        if (text.matches("[+-]?[0-9]{1,6}")) {
            return Integer.parseInt(text);
        }
        String message = key + " is a whole number such as 2, found \"" + text + "\"";
        fields.problems().add(Rule.INVALID_VALUE, fields.at(key), message);
        return 0;
    }

    /** Returns the writer's own keys: texts, lists and maps, in their order, all unmodifiable. */
    public static Map<String, Object> extra(Fields fields) {
        Optional<YamlNode> value = fields.value("extra");
        if (value.isPresent() && value.get() instanceof YamlNode.Mapping mapping) {
            return plain(mapping);
        }
        value.ifPresent(node -> fields.wrongShape("extra", "keys and values", node));
        return Map.of();
    }

    private static Map<String, Object> plain(YamlNode.Mapping mapping) {
        Map<String, Object> map = new LinkedHashMap<>();
        mapping.pairs().forEach(pair -> plain(pair.value()).ifPresent(value -> map.put(pair.key(), value)));
        return Collections.unmodifiableMap(map);
    }

    private static Optional<Object> plain(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar.text().value());
        }
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(plain(mapping));
        }
        if (node instanceof YamlNode.Sequence list) {
            List<Object> items = new ArrayList<>();
            list.items().forEach(item -> plain(item).ifPresent(items::add));
            return Optional.of(Collections.unmodifiableList(items));
        }
        return Optional.empty();
    }
}
