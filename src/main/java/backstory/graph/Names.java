package backstory.graph;

import backstory.entry.Entry;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Every name under which text may mention an entry, found by its first word: the cost of reading a text does not depend
 * on how many names there are.
 *
 * <p>A name of a person or organization matches as written, but a small initial also matches a capital (a sentence may begin with it).
 * A term matches in upper and lower case alike, unless it is all in capitals or says otherwise; in English texts its
 * plural matches too. Other languages make theirs in other ways: there a term names its forms as aliases.
 */
final class Names {
    /**
     * A name, the entries that bear it, and its words with what stands before each.
     *
     * @param plural true if it is the English plural of a term
     */
    private record Name(List<Words.Word> words, List<String> gaps, Case rule, boolean plural, List<Entry> bearers) {}

    private static final Comparator<Name> LONGEST_FIRST =
            Comparator.comparingInt((Name name) -> -name.words().size());

    private enum Case {
        AS_WRITTEN,
        INITIAL,
        ANY
    }

    /**
     * A name found in a text.
     *
     * @param words how many words it has
     */
    record Found(int words, List<Entry> bearers) {
        static final Found NOTHING = new Found(0, List.of());
    }

    /**
     * The names that begin with one word.
     *
     * @param alone those that have no other
     * @param bySecond the others by their second word, the longest first: first names have many bearers
     */
    private record Beginning(List<Name> alone, Map<String, List<Name>> bySecond) {
        private static final Beginning NONE = new Beginning(List.of(), Map.of());

        List<Name> of(Name name) {
            return name.words().size() == 1
                    ? alone
                    : bySecond.computeIfAbsent(name.words().get(1).folded(), second -> new ArrayList<>());
        }
    }

    private final Map<String, Beginning> byFirstWord = new HashMap<>();

    private Names() {}

    static Names of(List<Entry> entries) {
        Map<String, Name> byText = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Person person) {
                add(byText, person.name(), Case.INITIAL, false, entry);
                person.aliases().forEach(alias -> add(byText, alias, Case.INITIAL, false, entry));
            } else if (entry instanceof Organization organization) {
                add(byText, organization.name(), Case.INITIAL, false, entry);
                organization.aliases().forEach(alias -> add(byText, alias, Case.INITIAL, false, entry));
            } else if (entry instanceof Term term && term.match() != Term.Match.NONE) {
                addTerm(byText, term);
            }
        }
        Names names = new Names();
        for (Name name : byText.values()) {
            names.byFirstWord
                    .computeIfAbsent(
                            name.words().get(0).folded(), first -> new Beginning(new ArrayList<>(), new HashMap<>()))
                    .of(name)
                    .add(name);
        }
        for (Beginning beginning : names.byFirstWord.values()) {
            beginning.bySecond().values().forEach(list -> list.sort(LONGEST_FIRST));
        }
        return names;
    }

    private static void addTerm(Map<String, Name> byText, Term term) {
        List<String> forms = new ArrayList<>(term.aliases());
        forms.add(0, term.term());
        for (String form : forms) {
            boolean capitals = form.equals(form.toUpperCase(Locale.ROOT));
            Case rule = capitals || term.match() == Term.Match.EXACT ? Case.AS_WRITTEN : Case.ANY;
            add(byText, form, rule, false, term);
            add(byText, plural(form), rule, true, term);
        }
    }

    /** The simple English plural: {@code party} → {@code parties}, {@code summit} → {@code summits}. */
    static String plural(String word) {
        if (word.matches("(?i).*[^aeiou]y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + (word.matches("(?i).*(s|x|z|ch|sh)") ? "es" : "s");
    }

    private static void add(Map<String, Name> byText, String text, Case rule, boolean plural, Entry entry) {
        Words words = Words.of(text);
        if (words.list().isEmpty()) {
            return;
        }
        List<String> gaps = new ArrayList<>();
        for (int i = 1; i < words.list().size(); i++) {
            gaps.add(words.gapBefore(i));
        }
        Name name = byText.computeIfAbsent(
                rule + " " + plural + " " + (rule == Case.ANY ? text.toLowerCase(Locale.ROOT) : text),
                key -> new Name(words.list(), gaps, rule, plural, new ArrayList<>()));
        if (!name.bearers().contains(entry)) {
            name.bearers().add(entry);
        }
    }

    /**
     * The longest name that begins at a word, with all who bear it, or {@link Found#NOTHING}.
     *
     * @param end where the name has to end at the latest
     * @param english true if the text is in English
     */
    Found at(Words text, int index, int end, boolean english) {
        Beginning beginning = byFirstWord.getOrDefault(text.list().get(index).folded(), Beginning.NONE);
        if (index + 1 < text.list().size() && !beginning.bySecond().isEmpty()) {
            String second = text.list().get(index + 1).folded();
            Found found = longest(beginning.bySecond().getOrDefault(second, List.of()), text, index, end, english);
            if (found.words() > 0) {
                return found;
            }
        }
        return longest(beginning.alone(), text, index, end, english);
    }

    private static Found longest(List<Name> names, Words text, int index, int end, boolean english) {
        int longest = 0;
        List<Entry> bearers = new ArrayList<>();
        for (Name name : names) {
            int length = name.words().size();
            if (length >= longest && (english || !name.plural()) && matches(name, text, index, end)) {
                longest = length;
                name.bearers().stream()
                        .filter(entry -> !bearers.contains(entry))
                        .forEach(bearers::add);
            }
        }
        return longest == 0 ? Found.NOTHING : new Found(longest, bearers);
    }

    private static boolean matches(Name name, Words text, int index, int end) {
        int last = index + name.words().size() - 1;
        if (last >= text.list().size() || text.list().get(last).end() > end) {
            return false;
        }
        for (int i = 0; i < name.words().size(); i++) {
            boolean same = sameWord(name, i, text.list().get(index + i));
            if (!same || (i > 0 && !name.gaps().get(i - 1).equals(text.gapBefore(index + i)))) {
                return false;
            }
        }
        return text.standsAlone(index, last);
    }

    private static boolean sameWord(Name name, int i, Words.Word written) {
        Words.Word wanted = name.words().get(i);
        if (name.rule() == Case.ANY) {
            return wanted.folded().equals(written.folded());
        }
        if (wanted.text().equals(written.text())) {
            return true;
        }
        return name.rule() == Case.INITIAL
                && i == 0
                && Character.isLowerCase(wanted.text().codePointAt(0))
                && Character.isUpperCase(written.text().codePointAt(0))
                && wanted.text().substring(1).equals(written.text().substring(1));
    }
}
