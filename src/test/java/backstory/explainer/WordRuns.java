package backstory.explainer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds runs of words that one text shares with others: the sign of a sentence that was copied. */
final class WordRuns {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final int length;
    private final Set<String> known = new HashSet<>();

    /**
     * Learns the runs of some texts.
     *
     * @param length how many words make a run
     */
    WordRuns(int length, Collection<String> texts) {
        this.length = length;
        texts.forEach(text -> known.addAll(runs(text)));
    }

    /** The runs of a text that were learned, in its order. */
    List<String> sharedBy(String text) {
        return runs(text).stream().filter(known::contains).toList();
    }

    private Set<String> runs(String text) {
        List<String> words = new ArrayList<>(WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList());
        Set<String> runs = new LinkedHashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + length)));
        }
        return runs;
    }
}
