package backstory.cli.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the lines that two texts share, as kept by a shortest edit script. It is the greedy algorithm of Eugene W.
 * Myers, "An O(ND) Difference Algorithm and Its Variations", 1986. A diagonal k holds the pairs of x lines of the first
 * text and x − k of the second; after each further edit, the algorithm knows how far down each diagonal it can get.
 */
final class EqualLines {
    /**
     * The most edits: memory grows with the square of the edits, so texts that differ in more lines share only their
     * beginning.
     */
    private static final int MOST = 4000;

    private final List<String> before;
    private final List<String> after;

    /**
     * For each number of edits, how far down each diagonal from −edits − 1 to edits + 1 the search got with fewer
     * edits.
     */
    private final List<int[]> reached = new ArrayList<>();

    private EqualLines(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Returns pairs of the indexes of equal lines, in order. */
    static List<int[]> of(List<String> before, List<String> after) {
        EqualLines lines = new EqualLines(before, after);
        return lines.search() ? lines.wayBack() : lines.beginning();
    }

    private boolean search() {
        int[] x = {0, 0, 0};
        for (int edits = 0; edits <= Math.min(MOST, before.size() + after.size()); edits++) {
            reached.add(x);
            int[] next = new int[2 * edits + 5];
            for (int k = -edits; k <= edits; k += 2) {
                int end = snake(from(x, edits, k), k);
                next[k + edits + 2] = end;
                if (end >= before.size() && end - k >= after.size()) {
                    return true;
                }
            }
            x = next;
        }
        return false;
    }

    /**
     * Returns where the last edit enters a diagonal: from the one above, if a line was added, or from the one below, if
     * one was removed.
     */
    private static int from(int[] x, int edits, int k) {
        return isAdded(x, edits, k) ? x[k + edits + 2] : x[k + edits] + 1;
    }

    private static boolean isAdded(int[] x, int edits, int k) {
        return k == -edits || (k != edits && x[k + edits] < x[k + edits + 2]);
    }

    private int snake(int from, int k) {
        int x = from;
        while (x < before.size() && x - k < after.size() && before.get(x).equals(after.get(x - k))) {
            x++;
        }
        return x;
    }

    private List<int[]> wayBack() {
        List<int[]> pairs = new ArrayList<>();
        int x = before.size();
        int y = after.size();
        for (int edits = reached.size() - 1; edits >= 0; edits--) {
            int[] furthest = reached.get(edits);
            boolean added = isAdded(furthest, edits, x - y);
            int from = from(furthest, edits, x - y);
            for (; x > from; y--) {
                pairs.add(new int[] {--x, y - 1});
            }
            x = added ? x : x - 1;
            y = added ? y - 1 : y;
        }
        Collections.reverse(pairs);
        return pairs;
    }

    private List<int[]> beginning() {
        int length = snake(0, 0);
        int[][] pairs = new int[length][];
        Arrays.setAll(pairs, i -> new int[] {i, i});
        return List.of(pairs);
    }
}
