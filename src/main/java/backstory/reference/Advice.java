package backstory.reference;

import backstory.problem.Suggest;
import backstory.reference.key.Key;
import backstory.reference.key.Places;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes hints for unknown keys and values. */
public final class Advice {
    private Advice() {}

    /**
     * Returns the key that was meant, whether it is misspelt or another tool's name for it; else the keys of the place.
     * Writers hardly ever mistype the first letter, so "translations" is far from "organizations", however few edits
     * lie between.
     *
     * @param place where it stands, as in {@link Places#at}
     * @param known the keys that its reader asked for
     */
    public static String onUnknownKey(String place, String key, Collection<String> known) {
        Optional<Key> synonym = Places.at(place).stream()
                .filter(candidate -> known.contains(candidate.name()))
                .filter(candidate -> isCalled(candidate, bare(key)))
                .findFirst();
        if (synonym.isPresent()) {
            Key here = synonym.get();
            String item = here.isList() ? onItem(place, here.name()) : "";
            return meant(here.name())
                    + instance(here).map(line -> " for instance " + line).orElse(item.isEmpty() ? "" : " " + item);
        }
        return Suggest.nearest(key, known)
                .filter(near -> near.startsWith(
                        bare(key).substring(0, Math.min(1, bare(key).length()))))
                .map(Advice::meant)
                .orElseGet(() -> all(known));
    }

    /** Returns a line to paste, with the other values that it may have. */
    public static String onMissingKey(String place, String key) {
        return line("add a line such as ", place, key);
    }

    /** Returns a line to write instead of a key with nothing after it. */
    public static String onEmptyKey(String place, String key) {
        return line("write for instance ", place, key);
    }

    /**
     * Returns how to write an item of a list whose items have keys: the required key and the others; empty for any
     * other list.
     */
    public static String onItem(String place, String list) {
        List<Key> keys = Places.at(place + "." + list);
        Optional<Key> first = keys.stream().filter(Key::isRequired).findFirst();
        String others = keys.stream()
                .filter(key -> !first.equals(Optional.of(key)))
                .map(Key::name)
                .collect(Collectors.joining(", "));
        return first.flatMap(Advice::instance)
                .map(line -> "write an item as keys: - " + line + ", and below it, as they are needed, " + others)
                .orElse("");
    }

    /**
     * Returns true if items of a list have a key: a key beside the list may have been meant for an item.
     *
     * @param place where the list stands
     */
    public static boolean isOfItem(String place, String list, String key) {
        return Places.at(place).stream()
                .filter(candidate -> candidate.name().equals(list) && candidate.isList())
                .flatMap(candidate -> Stream.concat(candidate.keys().stream(), Places.at(candidate.of()).stream()))
                .anyMatch(inItem -> inItem.name().equals(key));
    }

    private static String line(String lead, String place, String key) {
        Optional<Key> known = Places.at(place).stream()
                .filter(candidate -> candidate.name().equals(key))
                .findFirst();
        return known.flatMap(Advice::instance).map(lead::concat).orElse("")
                + known.map(Advice::others).orElse("");
    }

    /**
     * Returns the nearest of the words that a value may be, and all of them.
     *
     * @param elsewhere the names of some of them in other tools: {@code website=webpage}, in lower case and without
     *     hyphens, with blanks between; or empty
     */
    public static String onValue(String written, List<String> words, String elsewhere) {
        Optional<String> near = elsewhere(bare(written.replaceFirst("^@", "")), elsewhere)
                .or(() -> Suggest.nearest(written, words))
                .or(() -> words.stream().filter(word -> isPart(written, word)).findFirst());
        return near.map(Advice::meant).map(hint -> hint + " the values are ").orElse("write ") + either(words);
    }

    private static Optional<String> elsewhere(String word, String pairs) {
        return Arrays.stream(pairs.split(" ", -1))
                .filter(pair -> pair.startsWith(word + "="))
                .map(pair -> pair.substring(word.length() + 1))
                .findFirst();
    }

    private static String meant(String word) {
        return "did you mean \"" + word + "\"?";
    }

    private static String all(Collection<String> known) {
        boolean open = known.contains("extra");
        List<String> keys = known.stream().filter(key -> !key.equals("extra")).toList();
        String list = keys.size() == 1 ? "the key here is " : "the keys here are ";
        return list + String.join(", ", keys) + (open ? "; keys of your own go under extra" : "");
    }

    private static boolean isCalled(Key key, String bare) {
        return bare(key.name()).equals(bare)
                || key.elsewhere().stream().anyMatch(name -> bare(name).equals(bare));
    }

    /** {@code baseUrl}, {@code base_url} and {@code base-url} are one word. */
    private static String bare(String key) {
        return key.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<String> instance(Key key) {
        return Optional.of(key.example()).filter(lines -> lines.indexOf('\n') < 0);
    }

    private static String others(Key key) {
        List<String> others = key.allowed().stream()
                .filter(word -> !key.example().endsWith(": " + word))
                .toList();
        return others.isEmpty() ? "" : "; it may also be " + either(others);
    }

    private static boolean isPart(String written, String word) {
        return List.of(word.split("-", -1)).contains(written.toLowerCase(Locale.ROOT));
    }

    private static String either(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
