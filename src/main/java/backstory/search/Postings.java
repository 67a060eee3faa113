package backstory.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The postings of a term: the numbers of the items that it finds, each with a weight from 1 to 26. As text, each is the
 * distance to the number before in base 36 (nothing for 1), followed by the weight as a letter: {@code 1cKB} is 48 with
 * weight 11, then 49 with weight 2.
 */
final class Postings {
    /**
     * The most entries that are kept for a term: a term that occurs in more texts is not specific, so only the best
     * matches are kept.
     */
    static final int MOST = 1000;

    /** A mark before postings of which some were left out. */
    private static final char COMMON = '*';

    static final int HEAVIEST = 26;

    private static final int BASE = 36;
    private static final int WEIGHTS = 32;

    private int[] postings = new int[4];
    private int count;

    /** Adds a posting; numbers must come in rising order. */
    void add(int number, int weight) {
        if (count == postings.length) {
            postings = Arrays.copyOf(postings, 2 * count);
        }
        postings[count++] = number * WEIGHTS + Math.min(weight, HEAVIEST);
    }

    int count() {
        return count;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        if (count > MOST) {
            text.append(COMMON);
        }
        int last = -1;
        for (int posting : kept()) {
            int distance = posting / WEIGHTS - last;
            text.append(distance == 1 ? "" : Integer.toString(distance, BASE))
                    .append((char) ('A' - 1 + posting % WEIGHTS));
            last += distance;
        }
        return text.toString();
    }

    /**
     * Returns the postings that are kept: if there are too many, the heaviest, and among equally heavy ones the first.
     */
    private int[] kept() {
        int[] all = Arrays.copyOf(postings, count);
        if (count <= MOST) {
            return all;
        }
        int[] ofWeight = new int[WEIGHTS];
        Arrays.stream(all).forEach(posting -> ofWeight[posting % WEIGHTS]++);
        int lightest = HEAVIEST;
        int heavier = 0;
        while (heavier + ofWeight[lightest] < MOST) {
            heavier += ofWeight[lightest--];
        }
        int bound = lightest;
        int room = MOST - heavier;
        int[] light = Arrays.stream(all)
                .filter(one -> one % WEIGHTS == bound)
                .limit(room)
                .toArray();
        return IntStream.concat(Arrays.stream(all).filter(one -> one % WEIGHTS > bound), Arrays.stream(light))
                .sorted()
                .toArray();
    }
}
