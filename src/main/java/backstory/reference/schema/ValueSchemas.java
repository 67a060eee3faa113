package backstory.reference.schema;

import backstory.problem.Rule;
import backstory.problem.Severities;
import backstory.reference.key.Key;
import backstory.reference.key.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes the JSON Schema of the value of a key. A schema sees YAML's own numbers and words where the program sees the
 * written text, so a text may also be a number, true or false.
 */
final class ValueSchemas {
    private static final Schema TEXT = Schema.of("type", List.of("string", "number", "boolean"));
    private static final Schema ID = matching("^[^\\sA-Z_./:#?!,;\"']+$");
    private static final String DAY = "-?[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String NO_DAY = "(^|[^0-9])[0-9]{4}-(02-3[01]|(0[469]|11)-31)";
    private static final String TIME = "[Tt ][0-2][0-9]:[0-5][0-9](:[0-5][0-9])?([Zz]|[+-][0-2][0-9]:?[0-5][0-9])";

    /** Matches the characters of EDTF; the program checks their order. */
    private static final String EDTF = "^[\\s\\[{]*[-.Y0-9X][-0-9XYTZESU:+~?%.,/\\s\\[\\]{}tz]*$";

    private ValueSchemas() {}

    /**
     * The value of a key, or nothing, which is the same as no key.
     *
     * @param map makes the schema of keys that stand inside
     */
    static Schema of(Key key, Function<List<Key>, Schema> map) {
        Schema one = one(key, map);
        List<Schema> forms = new ArrayList<>(List.of(one));
        if (key.isList()) {
            Schema list = Schema.listOf(nullable(one));
            forms = key.value() == Value.KEYS ? List.of(list) : List.of(one, list);
        }
        Schema whole = forms.size() == 1 ? forms.get(0) : Schema.anyOf(forms.toArray(Schema[]::new));
        return (key.isRequired() ? whole : nullable(whole)).with("description", description(key));
    }

    /** Returns a schema that also accepts no value. */
    static Schema nullable(Schema schema) {
        return Schema.anyOf(schema, Schema.of("type", "null"));
    }

    private static Schema one(Key key, Function<List<Key>, Schema> map) {
        return switch (key.value()) {
            case LINE, MARKDOWN, TARGET, PATH, HEADING -> key.keys().isEmpty() ? TEXT : orKeys(TEXT, key, map);
            case WORD -> Schema.of("enum", words(key));
            case NUMBER -> matching("^[+-]?[0-9]{1,6}$");
            case DATE -> Schema.anyOf(date(EDTF), Schema.listOf(date(EDTF)));
            case DATE_WITHOUT_INTERVAL -> date(EDTF.replace("/", ""));
            case DAY -> date("^" + DAY + "$");
            case DAY_OR_INSTANT -> date("^" + DAY + "(" + TIME + ")?$");
            case LANGUAGE -> matching("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$");
            case ADDRESS -> matching("^([Hh][Tt][Tt][Pp][Ss]?:|mailto:|tel:|[^:]*([/?#]|$))");
            case SITE_ADDRESS -> matching("^[Hh][Tt][Tt][Pp][Ss]?://");
            case HOST -> matching("^[^/:]+\\.[^/:]+$");
            case ID, REFERENCE -> ID;
            case FORMER -> Schema.anyOf(ID, matching("^/"));
            case ENTRY -> Schema.anyOf(ID, Schema.defined(key.of()));
            case PARTY, REFERENCE_OR_KEYS -> orKeys(ID, key, map);
            case PARTY_OR_NAME, LINE_OR_KEYS -> orKeys(TEXT, key, map);
            case KEYS -> map.apply(key.keys());
            case NAMES -> Schema.of("type", "object").with("additionalProperties", TEXT);
            case SEVERITIES -> severities();
            case ANYTHING -> Schema.of("type", "object");
        };
    }

    private static Schema severities() {
        Schema word = Schema.of("enum", List.of("error", "warning", "notice", "off", false));
        Schema map = Schema.of("type", "object");
        List<Object> rules = Stream.of(Rule.values())
                .filter(Severities::mayBeSet)
                .<Object>map(Rule::id)
                .toList();
        return map.with("propertyNames", Schema.of("enum", rules))
                .with("additionalProperties", Schema.anyOf(word, map.with("additionalProperties", word)));
    }

    private static Schema orKeys(Schema text, Key key, Function<List<Key>, Schema> map) {
        return Schema.anyOf(text, map.apply(key.keys()));
    }

    private static Schema matching(String pattern) {
        return TEXT.with("pattern", pattern);
    }

    private static Schema date(String pattern) {
        return Schema.of("type", List.of("string", "integer"))
                .with("pattern", pattern)
                .with("not", Schema.of("type", "string").with("pattern", NO_DAY));
    }

    /** Returns the allowed words. YAML reads some words as true and false. */
    private static List<Object> words(Key key) {
        return key.allowed().stream()
                .flatMap(word -> switch (word) {
                    case "false", "off" -> Stream.<Object>of(word, false);
                    case "on" -> Stream.<Object>of(word, true);
                    default -> Stream.<Object>of(word);
                })
                .toList();
    }

    private static String description(Key key) {
        String standard = key.standard().isEmpty() ? "" : " Default: " + key.standard() + ".";
        return key.meaning() + standard + "\n\n" + key.example();
    }
}
