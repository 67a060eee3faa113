package backstory.reference.key;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A key that writers can give.
 *
 * @param name such as {@code as-of}
 * @param value the kind of its value
 * @param isList true if it may have several values; a single one is then a list of one, unless they have keys
 * @param isRequired true if nothing can be made without it
 * @param meaning its meaning, in a sentence
 * @param allowed the words that it may be, or empty
 * @param standard the value that applies if it is absent, or empty
 * @param of the places whose entries it names or defines, such as {@code person}; or empty
 * @param keys those of the map under it, or empty
 * @param elsewhere its names in other tools
 * @param example lines of YAML that begin with the key
 */
public record Key(
        String name,
        Value value,
        boolean isList,
        boolean isRequired,
        String meaning,
        List<String> allowed,
        String standard,
        String of,
        List<Key> keys,
        List<String> elsewhere,
        String example) {
    public Key {
        allowed = List.copyOf(allowed);
        keys = List.copyOf(keys);
        elsewhere = List.copyOf(elsewhere);
    }

    /** A key that may be absent; its name is the first word of the example. */
    static Key of(Value value, String meaning, String example) {
        String name = example.substring(0, example.indexOf(':'));
        String lines = example.strip();
        return new Key(name, value, false, false, meaning, List.of(), "", "", List.of(), List.of(), lines);
    }

    Key required() {
        return new Key(name, value, isList, true, meaning, allowed, standard, of, keys, elsewhere, example);
    }

    Key list() {
        return new Key(name, value, true, isRequired, meaning, allowed, standard, of, keys, elsewhere, example);
    }

    Key oneOf(List<String> words) {
        return new Key(name, value, isList, isRequired, meaning, words, standard, of, keys, elsewhere, example);
    }

    /** The constants in lower case with hyphens, as readers take them. */
    Key oneOf(Class<? extends Enum<?>> type) {
        return oneOf(Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList());
    }

    Key otherwise(String what) {
        return new Key(name, value, isList, isRequired, meaning, allowed, what, of, keys, elsewhere, example);
    }

    Key naming(String place) {
        return new Key(name, value, isList, isRequired, meaning, allowed, standard, place, keys, elsewhere, example);
    }

    Key with(Key... inside) {
        List<Key> all = List.of(inside);
        return new Key(name, value, isList, isRequired, meaning, allowed, standard, of, all, elsewhere, example);
    }

    Key calledElsewhere(String... words) {
        List<String> all = List.of(words);
        return new Key(name, value, isList, isRequired, meaning, allowed, standard, of, keys, all, example);
    }

    /** What it takes, in words: {@code text, one or a list}. */
    public String type() {
        String kind = (of.matches("[aeiou].*") ? "an " : "a ") + of;
        String words = value.words().replace("…", kind);
        if (!isList) {
            return words;
        }
        return value == Value.KEYS ? "list of keys" : words + ", one or a list";
    }
}
