package backstory.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.assertj.core.util.diff.Delta;
import org.assertj.core.util.diff.DiffUtils;

/**
 * How two folders differ, for people: files that are missing or too many, and of each other file the lines that changed,
 * cut to what is around the change, since lines of HTML can be long. Folders come as {@link TestSite#files} reads them.
 */
public final class FileDiff {
    private static final int MOST_FILES = 20;
    private static final int MOST_CHANGES = 10;
    private static final int AROUND = 60;

    private FileDiff() {}

    /** One line for each difference; empty where there is none. */
    public static String of(SortedMap<String, String> actual, SortedMap<String, String> expected) {
        List<String> lines = new ArrayList<>();
        int files = 0;
        TreeSet<String> paths = new TreeSet<>(actual.keySet());
        paths.addAll(expected.keySet());
        for (String path : paths) {
            List<String> ofFile = of(path, actual.get(path), expected.get(path));
            if (!ofFile.isEmpty() && ++files <= MOST_FILES) {
                lines.addAll(ofFile);
            }
        }
        if (files > MOST_FILES) {
            lines.add("and " + (files - MOST_FILES) + " files more");
        }
        return String.join("\n", lines);
    }

    private static List<String> of(String path, String actual, String expected) {
        if (actual == null) {
            return List.of("missing: " + path);
        }
        if (expected == null) {
            return List.of("not expected: " + path);
        }
        List<String> lines = new ArrayList<>();
        if (!actual.equals(expected)) {
            lines.add("differs: " + path);
            List<Delta<String>> changes =
                    DiffUtils.diff(lines(expected), lines(actual)).getDeltas();
            changes.stream().limit(MOST_CHANGES).forEach(change -> show(change, lines));
            if (changes.size() > MOST_CHANGES) {
                lines.add("  and " + (changes.size() - MOST_CHANGES) + " changes more");
            }
        }
        return lines;
    }

    private static List<String> lines(String bytes) {
        String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return List.of(text.split("\n", -1));
    }

    private static void show(Delta<String> change, List<String> lines) {
        List<String> before = change.getOriginal().getLines();
        List<String> after = change.getRevised().getLines();
        lines.add("  line " + (change.getOriginal().getPosition() + 1));
        for (int i = 0; i < Math.max(before.size(), after.size()) && i < MOST_CHANGES; i++) {
            String was = i < before.size() ? before.get(i) : "";
            String is = i < after.size() ? after.get(i) : "";
            int same = sameStart(was, is);
            if (i < before.size()) {
                lines.add("  - " + around(was, same));
            }
            if (i < after.size()) {
                lines.add("  + " + around(is, same));
            }
        }
    }

    private static int sameStart(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String around(String line, int at) {
        int from = line.length() <= 2 * AROUND ? 0 : Math.max(0, at - AROUND);
        int to = line.length() <= 2 * AROUND ? line.length() : Math.min(line.length(), at + AROUND);
        return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    }
}
