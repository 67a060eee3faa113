package backstory.graph.link;

import backstory.entry.Entry;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.Term;
import backstory.graph.text.Target;
import backstory.markdown.Reference;
import backstory.markdown.prose.Prose;
import backstory.markdown.words.WordRange;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of passages as readers read them: where a link leaves its words to the entry that it leads to, with what that
 * entry is called.
 */
final class ShownWords {
    private static final SortedMap<Integer, String> NONE = Collections.emptySortedMap();

    private final Prose prose;

    /** By passage, then by the place in its text before which they stand. */
    private final Map<Integer, SortedMap<Integer, String>> labels = new HashMap<>();

    private ShownWords(Prose prose) {
        this.prose = prose;
    }

    /** @param targets where each reference of the prose leads */
    static ShownWords of(Prose prose, List<Target> targets) {
        ShownWords words = new ShownWords(prose);
        for (Reference reference : prose.references()) {
            if (reference.text().isEmpty()
                    && targets.get(reference.index()) instanceof Target.OfEntry target
                    && isNamed(target.entry())
                    && !words.isAroundImage(reference)) {
                words.labels
                        .computeIfAbsent(reference.passage(), passage -> new TreeMap<>())
                        .merge(reference.start(), target.entry().label(), String::concat);
            }
        }
        return words;
    }

    /** True for those by whose names texts are linked anyway; the title of another may change and leave texts as they are. */
    private static boolean isNamed(Entry entry) {
        return entry instanceof Person || entry instanceof Organization || entry instanceof Term;
    }

    /** True where what is linked is an image, which has no words in the passage either. */
    private boolean isAroundImage(Reference link) {
        return prose.references().stream()
                .anyMatch(other -> other.kind() == Reference.Kind.IMAGE
                        && other.passage() == link.passage()
                        && other.start() == link.start());
    }

    /** The words of a passage. */
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

    /** Where a range of the passage's own text stands in these words. One without words is that of the label there. */
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

    /** How many letters of labels stand before a place. */
    private int before(int passage, int place) {
        return labels(passage).headMap(place).values().stream()
                .mapToInt(String::length)
                .sum();
    }

    /** The words of the first paragraph that is not an alert, or empty. */
    String firstParagraph() {
        String written = prose.firstParagraph();
        return prose.passages().stream()
                .filter(passage -> passage.text().strip().equals(written))
                .findFirst()
                .map(passage -> of(passage.index()).strip())
                .orElse(written);
    }
}
