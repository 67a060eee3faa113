package backstory.graph.name;

import backstory.entry.Entry;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.Term;
import backstory.entry.id.EntryId;
import backstory.markdown.words.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds every name by which a text may mention an entry, word by word. The cost of reading a text does not depend on
 * the number of names, nor on what they have in common.
 *
 * <p>A name of a person or organization matches as written, but a small initial also matches a capital (a sentence may
 * begin with it). A term matches regardless of case, unless it is all in capitals or its entry says otherwise; in
 * English texts its plural matches too. Other languages form plurals in other ways, so a term has its forms as aliases
 * there. Punctuation at the ends of a name belongs to it ({@code C++}, {@code .NET}); a full stop after it may be
 * missing. A name that is a single character is never found.
 */
public final class NameIndex {
    /** How the case of letters in a text may differ from the name. */
    private enum Case {
        AS_WRITTEN,
        INITIAL,
        ANY
    }

    /**
     * An entry under one of its names.
     *
     * @param whole true if it is the full name, in two words or more, which is found even if no list has the entry
     */
    public record Bearer(Entry entry, boolean whole) {}

    /** A name and the entries that bear it. No two instances are equal: a text meets the same few again and again. */
    public static final class IndexedName {
        private final String head;
        private final String tail;
        private final boolean dotted;
        private final Case rule;
        private final boolean plural;
        private final List<Bearer> bearers = new ArrayList<>();
        private final Set<EntryId> seen = new HashSet<>();

        private IndexedName(TextWords words, Case rule, boolean plural) {
            String behind = words.gapAfter(words.list().size() - 1);
            this.head = words.gapBefore(0);
            this.dotted = behind.equals(".");
            this.tail = dotted ? "" : behind;
            this.rule = rule;
            this.plural = plural;
        }

        public List<Bearer> bearers() {
            return bearers;
        }

        private void add(Bearer bearer) {
            if (seen.add(bearer.entry().key())) {
                bearers.add(bearer);
            }
        }
    }

    /**
     * Names found in a text.
     *
     * @param first the index of their first word
     * @param last that of their last word
     * @param start where they begin in the text
     * @param end where they end
     * @param names the names at this place: usually one
     */
    public record Match(int first, int last, int start, int end, List<IndexedName> names) {
        /** Returns an empty match at the word with this index. */
        public static Match nothingAt(int index) {
            return new Match(index, index, 0, 0, List.of());
        }

        /** Returns true if no name was found. */
        public boolean isEmpty() {
            return names.isEmpty();
        }

        boolean isOf(Class<? extends Entry> type) {
            return names.stream().flatMap(name -> name.bearers().stream()).anyMatch(by -> type.isInstance(by.entry()));
        }
    }

    /** The names that begin with some words: where they go on, and those that end there, by how they are written. */
    private record Step(
            Map<String, Step> next, Map<String, List<IndexedName>> written, Map<String, List<IndexedName>> folded) {
        static Step empty() {
            return new Step(new HashMap<>(), new HashMap<>(), new HashMap<>());
        }
    }

    private final Step start = Step.empty();
    private final Set<String> given = new HashSet<>();

    private NameIndex() {}

    /** Returns the index of the names of people, organizations and terms among some entries. */
    public static NameIndex of(List<Entry> entries) {
        NameIndex names = new NameIndex();
        Map<String, IndexedName> byText = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Person person) {
                names.add(byText, person.name(), person.names().aliases(), entry);
                names.given.addAll(givenName(person.name()));
            } else if (entry instanceof Organization organization) {
                names.add(byText, organization.name(), organization.names().aliases(), entry);
            } else if (entry instanceof Term term && term.match() != Term.Match.NONE) {
                names.addTerm(byText, term);
            }
        }
        return names;
    }

    /** Returns the first word of a name of several words. */
    private static Set<String> givenName(String name) {
        List<TextWords.Word> words = TextWords.of(name).list();
        String first = words.isEmpty() ? "" : words.get(0).folded();
        return words.size() < 2 || first.length() < 2 || Lexicon.TITLES.contains(first) ? Set.of() : Set.of(first);
    }

    /** Returns true if a word in lower case is known as a given name. */
    boolean isGiven(String word) {
        return given.contains(word) || Lexicon.GIVEN.contains(word);
    }

    private void add(Map<String, IndexedName> byText, String name, List<String> aliases, Entry entry) {
        add(byText, name, Case.INITIAL, false, new Bearer(entry, isWhole(name)));
        aliases.forEach(alias -> add(byText, alias, Case.INITIAL, false, new Bearer(entry, false)));
    }

    /**
     * Returns true for two words or, in scripts without blanks, for three characters, since two can be a common word.
     */
    private static boolean isWhole(String name) {
        TextWords words = TextWords.of(name);
        int count = words.list().size();
        return count > 2 || (count == 2 && !words.gapBefore(1).isEmpty());
    }

    private void addTerm(Map<String, IndexedName> byText, Term term) {
        List<String> forms = new ArrayList<>(term.aliases());
        forms.add(0, term.term());
        for (String form : forms) {
            boolean capitals = form.equals(form.toUpperCase(Locale.ROOT));
            Case rule = capitals || term.match() == Term.Match.EXACT ? Case.AS_WRITTEN : Case.ANY;
            add(byText, form, rule, false, new Bearer(term, false));
            if (!isSign(form) && Character.isLetter(form.codePointBefore(form.length()))) {
                add(byText, plural(form), rule, true, new Bearer(term, false));
            }
        }
    }

    /** Returns the simple English plural: {@code party} → {@code parties}, {@code summit} → {@code summits}. */
    static String plural(String word) {
        if (word.matches("(?i).*[^aeiou]y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + (word.matches("(?i).*(s|x|z|ch|sh)") ? "es" : "s");
    }

    private static boolean isSign(String name) {
        return name.codePointCount(0, name.length()) == 1;
    }

    private void add(Map<String, IndexedName> byText, String text, Case rule, boolean plural, Bearer bearer) {
        TextWords words = TextWords.of(text);
        if (words.list().isEmpty() || isSign(text)) {
            return;
        }
        byText.computeIfAbsent(
                        rule + " " + plural + " " + (rule == Case.ANY ? text.toLowerCase(Locale.ROOT) : text),
                        key -> put(new IndexedName(words, rule, plural), words))
                .add(bearer);
    }

    private IndexedName put(IndexedName name, TextWords words) {
        Step step = start;
        for (TextWords.Word word : words.list()) {
            step = step.next().computeIfAbsent(word.folded(), next -> Step.empty());
        }
        int last = words.list().size() - 1;
        Map<String, List<IndexedName>> names = name.rule == Case.ANY ? step.folded() : step.written();
        String key = name.rule == Case.ANY ? folded(words, 0, last) : written(words, 0, last);
        names.computeIfAbsent(key, any -> new ArrayList<>()).add(name);
        return name;
    }

    /** Returns the words with what stands between them. */
    private static String written(TextWords words, int first, int last) {
        StringBuilder out = new StringBuilder(words.list().get(first).text());
        for (int i = first + 1; i <= last; i++) {
            out.append(words.gapBefore(i)).append(words.list().get(i).text());
        }
        return out.toString();
    }

    private static String folded(TextWords words, int first, int last) {
        StringBuilder out = new StringBuilder(words.list().get(first).folded());
        for (int i = first + 1; i <= last; i++) {
            out.append(words.gapBefore(i)).append(words.list().get(i).folded());
        }
        return out.toString();
    }

    /**
     * Returns the longest name that begins at a word, with all its bearers, or an empty match.
     *
     * @param within the stretch in which the name has to be
     * @param english true if the text is in English
     */
    public Match at(TextWords text, int index, Passage.Stretch within, boolean english) {
        Match longest = Match.nothingAt(index);
        Step step = start;
        for (int last = index; last < text.list().size(); last++) {
            TextWords.Word word = text.list().get(last);
            Step next = step.next().get(word.folded());
            if (next == null || word.end() > within.end()) {
                return longest;
            }
            step = next;
            if (!step.written().isEmpty() || !step.folded().isEmpty()) {
                Match found = ending(step, text, index, last, within, english);
                longest = found.isEmpty() ? longest : found;
            }
        }
        return longest;
    }

    private static Match ending(
            Step step, TextWords text, int first, int last, Passage.Stretch within, boolean english) {
        List<IndexedName> names = new ArrayList<>();
        String written = written(text, first, last);
        names.addAll(step.written().getOrDefault(written, List.of()));
        String small = smallInitial(written);
        if (!small.equals(written)) {
            step.written().getOrDefault(small, List.of()).stream()
                    .filter(name -> name.rule == Case.INITIAL)
                    .forEach(names::add);
        }
        if (!step.folded().isEmpty()) {
            names.addAll(step.folded().getOrDefault(folded(text, first, last), List.of()));
        }
        int start = text.list().get(first).start();
        int end = text.list().get(last).end();
        names.removeIf(name -> (name.plural && !english)
                || start - name.head.length() < within.start()
                || end + name.tail.length() > within.end()
                || !text.text().startsWith(name.head, start - name.head.length())
                || !text.text().startsWith(name.tail, end));
        int head = names.stream().mapToInt(name -> name.head.length()).max().orElse(0);
        int tail = names.stream().mapToInt(name -> name.tail.length()).max().orElse(0);
        names.removeIf(name -> name.head.length() < head || name.tail.length() < tail);
        boolean dot = tail == 0
                && names.stream().anyMatch(name -> name.dotted)
                && end < within.end()
                && text.text().charAt(end) == '.';
        return new Match(first, last, start - head, end + (dot ? 1 : tail), List.copyOf(names));
    }

    private static String smallInitial(String text) {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first)
                ? Character.toString(Character.toLowerCase(first)) + text.substring(Character.charCount(first))
                : text;
    }
}
