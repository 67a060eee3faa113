package backstory.graph.link;

import backstory.graph.text.Target;
import backstory.markdown.Reference;
import backstory.markdown.prose.Prose;
import backstory.markdown.words.WordRange;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words of passages as readers see them: a link without words of its own shows the label of its entry. This applies
 * to people, organizations and terms only. Texts are linked again when the name of one of these changes, but not when a
 * title changes, so a link without words to an article, an event, a claim or a source has no words here.
 */
final class ShownWords {
    private static final SortedMap<Integer, String> NONE = Collections.emptySortedMap();

    private final Prose prose;

    /** The labels, by passage, then by the place in its text before which they stand. */
    private final Map<Integer, SortedMap<Integer, String>> labels = new HashMap<>();

    private ShownWords(Prose prose) {
        this.prose = prose;
    }

    /** @param targets where each reference of the prose leads */
    static ShownWords of(Prose prose, List<Target> targets) {
        ShownWords words = new ShownWords(prose);
        Set<List<Integer>> images = images(prose);
        for (Reference reference : prose.references()) {
            if (reference.text().isEmpty()
                    && targets.get(reference.index()) instanceof Target.OfEntry target
                    && target.entry().isLinkedByName()
                    && !images.contains(place(reference))) {
                words.labels
                        .computeIfAbsent(reference.passage(), passage -> new TreeMap<>())
                        .merge(reference.start(), target.entry().label(), String::concat);
            }
        }
        return words;
    }

    /** Returns where images stand, since a link around one has no words in the passage either. */
    private static Set<List<Integer>> images(Prose prose) {
        return prose.references().stream()
                .filter(reference -> reference.kind() == Reference.Kind.IMAGE)
                .map(ShownWords::place)
                .collect(Collectors.toSet());
    }

    private static List<Integer> place(Reference reference) {
        return List.of(reference.passage(), reference.start());
    }

    /** Returns the words of a passage. */
    String of(int passage) {
        String text = prose.passages().get(passage).text();
        SortedMap<Integer, String> here = labels(passage);
        if (here.isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        int from = 0;
        for (Map.Entry<Integer, String> label : here.entrySet()) {
            shown.append(text, from, label.getKey()).append(label.getValue());
            from = label.getKey();
        }
        return shown.append(text, from, text.length()).toString();
    }

    /**
     * Returns where a range of the passage's own text stands in these words. For a range without words, it is the label
     * there.
     */
    WordRange range(WordRange written) {
        int passage = written.passage();
        int start = written.start() + before(passage, written.start());
        int end = written.end() + before(passage, written.end());
        int label = labels(passage).getOrDefault(written.start(), "").length();
        boolean isLabel = written.start() == written.end();
        return isLabel ? new WordRange(passage, start, start + label) : new WordRange(passage, start + label, end);
    }

    private SortedMap<Integer, String> labels(int passage) {
        return labels.getOrDefault(passage, NONE);
    }

    /** Returns how many characters of labels stand before a place. */
    private int before(int passage, int place) {
        return labels(passage).headMap(place).values().stream()
                .mapToInt(String::length)
                .sum();
    }

    /** Returns the words of the first paragraph that is not an alert, or empty. */
    String firstParagraph() {
        return prose.firstParagraph()
                .map(passage -> of(passage.index()).strip())
                .orElse("");
    }
}
