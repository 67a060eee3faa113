package backstory.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant: the nearest by edits, where swapping two neighbours is one edit. */
public final class Suggest {
    private static final int MOST_EDITS = 4;

    private Suggest() {}

    /**
     * The nearest of the known words, if it is within a third of the typed word's length and four edits; of equals, the
     * first by order.
     */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        String folded = fold(typed);
        int limit = Math.min(MOST_EDITS, Math.max(1, folded.length() / 3));
        record Scored(String word, int distance) {}
        return known.stream()
                .filter(word -> Math.abs(word.length() - typed.length()) <= limit)
                .map(word -> new Scored(word, distance(folded, fold(word), limit)))
                .filter(scored -> scored.distance() <= limit)
                .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
                .map(Scored::word);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /**
     * The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. Only the cells
     * near the diagonal are filled, since no others can be reached within the limit.
     *
     * @return the distance, or more than {@code limit} where it is larger
     */
    static int distance(String a, String b, int limit) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int[] row : cost) {
            Arrays.fill(row, limit + 1);
        }
        for (int i = 0; i <= a.length(); i++) {
            for (int j = Math.max(0, i - limit); j <= Math.min(b.length(), i + limit); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
