package backstory.search;

import backstory.markdown.words.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every term of the site with its postings. A match in a name weighs more than one in the line of an item, and that
 * more than one in its text; a word of a short name weighs more than one of a long title.
 */
final class TermIndex {
    private static final int NAME = 14;
    private static final int SHARE_OF_NAME = 12;
    private static final int LINE = 6;
    private static final int OFTEN_IN_TEXT = 5;

    /** The longest term: no one types longer ones, but addresses in texts contain them. */
    private static final int LONGEST = 40;

    private final Map<String, Postings> postings = new HashMap<>();
    private final SortedSet<String> ofNames = new TreeSet<>();
    private int number;

    /**
     * Adds the next item.
     *
     * @param ofText the terms of its text, each with the number of its occurrences
     */
    void add(SearchItem item, Map<String, Integer> ofText) {
        Map<String, Integer> weights = new HashMap<>();
        Terms.each(item.about(), term -> weights.merge(term, LINE, Math::max));
        for (String name : item.names()) {
            List<String> words = Terms.of(name);
            for (String word : words) {
                weights.merge(word, NAME + SHARE_OF_NAME / words.size(), Math::max);
                ofNames.add(word);
            }
        }
        weights.forEach(this::add);
        ofText.forEach((term, often) -> {
            if (!weights.containsKey(term)) { // what is in a text alone weighs least
                add(term, Math.min(often, OFTEN_IN_TEXT));
            }
        });
        number++;
    }

    private void add(String term, int weight) {
        if (term.length() <= LONGEST) {
            postings.computeIfAbsent(term, any -> new Postings()).add(number, weight);
        }
    }

    /** Returns the terms of names, sorted; only these are matched despite typing mistakes. */
    Set<String> ofNames() {
        return ofNames;
    }

    /**
     * Returns all terms, sorted, in parts; each term is followed by a blank, its postings and a comma.
     *
     * @param size the number of characters that fill a part
     */
    List<Part> parts(int size) {
        List<Part> parts = new ArrayList<>();
        StringBuilder terms = new StringBuilder();
        String first = "";
        for (Map.Entry<String, Postings> term : new TreeMap<>(postings).entrySet()) {
            if (terms.isEmpty()) {
                first = term.getKey();
            }
            terms.append(term.getKey())
                    .append(' ')
                    .append(term.getValue().text())
                    .append(',');
            if (terms.length() >= size) {
                parts.add(new Part(first, terms.toString()));
                terms.setLength(0);
            }
        }
        if (!terms.isEmpty()) {
            parts.add(new Part(first, terms.toString()));
        }
        return parts;
    }

    /**
     * Some consecutive terms.
     *
     * @param first the first of them
     */
    record Part(String first, String terms) {}
}
