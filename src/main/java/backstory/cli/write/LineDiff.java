package backstory.cli.write;

import java.util.ArrayList;
import java.util.List;

/** Compares two texts line by line, in the format of {@code diff -u}. */
final class LineDiff {
    private static final int AROUND = 3;

    private final List<String> lines = new ArrayList<>();

    /** For each line of the difference, how many lines of both texts stand before it. */
    private final List<int[]> places = new ArrayList<>();

    private LineDiff(List<String> before, List<String> after) {
        int i = 0;
        int j = 0;
        for (int[] equal : EqualLines.of(before, after)) {
            change(before.subList(i, equal[0]), after.subList(j, equal[1]), i, j);
            i = equal[0];
            j = equal[1];
            add(" ", before.get(i), i++, j++);
        }
        change(before.subList(i, before.size()), after.subList(j, after.size()), i, j);
    }

    /** Adds lines that were removed and lines that were added, after i lines of the first text and j of the second. */
    private void change(List<String> gone, List<String> added, int i, int j) {
        for (int at = 0; at < gone.size(); at++) {
            add("-", gone.get(at), i + at, j);
        }
        for (int at = 0; at < added.size(); at++) {
            add("+", added.get(at), i + gone.size(), j + at);
        }
    }

    private void add(String sign, String line, int before, int after) {
        lines.add(sign + line);
        places.add(new int[] {before, after});
    }

    /**
     * Returns the difference with its header; empty if there is none.
     *
     * @param from the name of the first text
     * @param to the name of the second
     */
    static String of(String from, String before, String to, String after) {
        LineDiff diff = new LineDiff(before.lines().toList(), after.lines().toList());
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < diff.lines.size(); at++) {
            if (diff.isNear(at)) {
                int end = at;
                while (end < diff.lines.size() && diff.isNear(end)) {
                    end++;
                }
                diff.hunk(at, end, out);
                at = end;
            }
        }
        return out.isEmpty() ? "" : "--- " + from + "\n+++ " + to + "\n" + out;
    }

    private boolean isNear(int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(lines.size(), at + AROUND + 1);
        return lines.subList(from, to).stream().anyMatch(line -> !line.startsWith(" "));
    }

    private void hunk(int from, int to, StringBuilder out) {
        List<String> shown = lines.subList(from, to);
        long before = shown.stream().filter(line -> !line.startsWith("+")).count();
        long after = shown.stream().filter(line -> !line.startsWith("-")).count();
        int[] place = places.get(from);
        out.append("@@ -").append(place[0] + Math.min(1, before)).append(',').append(before);
        out.append(" +")
                .append(place[1] + Math.min(1, after))
                .append(',')
                .append(after)
                .append(" @@\n");
        shown.forEach(line -> out.append(line).append('\n'));
    }
}
