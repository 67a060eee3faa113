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
     * Returns the nearest of the known words, if it is within a third of the typed word's length and four edits, and
     * has a letter in common with it; among equals, the first in order.
     */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        String folded = fold(typed);
        int limit = Math.min(MOST_EDITS, Math.max(1, folded.length() / 3));
        record Scored(String word, int distance) {}
        return known.stream()
                .filter(word -> Math.abs(word.length() - typed.length()) <= limit)
                .map(word -> new Scored(word, distance(folded, fold(word), limit)))
                .filter(scored -> scored.distance() <= limit)
                .filter(scored -> scored.distance()
                        < Math.max(folded.length(), scored.word().length()))
                .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
                .map(Scored::word);
    }

    /** Returns the first of the known words, in order, that contains the typed one as a part between hyphens. */
    public static Optional<String> having(String typed, Collection<String> known) {
        String folded = "-" + fold(typed) + "-";
        return known.stream()
                .filter(word -> ("-" + fold(word) + "-").contains(folded))
                .sorted()
                .findFirst();
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /**
     * The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. Only the
     * cells near the diagonal are filled, since no others can be reached within the limit.
     *
     * @return the distance, or a number greater than {@code limit} if it is larger
     */
    static int distance(String a, String b, int limit) {
        Rows rows = new Rows(b.length() + 1, limit + 1);
        int least = 0;
        for (int i = 0; i <= a.length(); i++) {
            rows.next();
            int leastAbove = least;
            least = limit + 1;
            for (int j = Math.max(0, i - limit); j <= Math.min(b.length(), i + limit); j++) {
                rows.row[j] = i == 0 || j == 0 ? i + j : step(rows, a, b, i, j);
                least = Math.min(least, rows.row[j]);
            }
            if (Math.min(least, leastAbove) > limit) {
                return limit + 1;
            }
        }
        return rows.row[b.length()];
    }

    /** The row that is being filled and the two before it, which are all that it depends on. */
    private static final class Rows {
        private final int large;
        private int[] row;
        private int[] above;
        private int[] twoAbove;

        Rows(int length, int large) {
            this.large = large;
            this.row = new int[length];
            this.above = new int[length];
            this.twoAbove = new int[length];
            Arrays.fill(row, large);
            Arrays.fill(above, large);
        }

        void next() {
            int[] free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
            Arrays.fill(row, large);
        }
    }

    private static int step(Rows rows, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(rows.above[j - 1] + change, Math.min(rows.above[j], rows.row[j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, rows.twoAbove[j - 2] + 1) : best;
    }
}
