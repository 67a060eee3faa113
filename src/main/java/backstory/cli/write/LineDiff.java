package backstory.cli.write;

import java.util.ArrayList;
import java.util.List;

/** How one text differs from another, line by line, in the form that {@code diff -u} has. */
final class LineDiff {
    private static final int AROUND = 3;

    private final List<String> lines = new ArrayList<>();

    /** For each line of the difference, how many lines of both texts stand before it. */
    private final List<int[]> places = new ArrayList<>();

    private LineDiff(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean same =
                    i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
            boolean gone = i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1]);
            places.add(new int[] {i, j});
            if (same) {
                lines.add(" " + before.get(i++));
                j++;
            } else {
                lines.add(gone ? "-" + before.get(i++) : "+" + after.get(j++));
            }
        }
    }

    /** How many lines the ends of both texts have in common, from each pair of lines on. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /**
     * The difference with its head; empty where there is none.
     *
     * @param from what the first text is called
     * @param to what the second is
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
