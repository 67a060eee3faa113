package backstory.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.assertj.core.util.diff.Delta;
import org.assertj.core.util.diff.DiffUtils;

/**
 * Describes the differences between two folders for people: files that are missing or surplus, and for each other file
 * the lines that changed, cut to the surroundings of the change, since lines of HTML can be long. Folders are given as
 * {@link TestSite#files} reads them, and are shown as text; invisible characters, such as a no-break space or a
 * direction mark, are shown by their numbers.
 */
public final class FileDiff {
    private static final int MOST_FILES = 20;
    private static final int MOST_CHANGES = 10;
    private static final int AROUND = 60;

    private FileDiff() {}

    /** Returns one line for each difference; empty if there is none. */
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

    /**
     * Returns the lines of a file, which is given as bytes, one character per byte, or as text that was already
     * decoded.
     */
    private static List<String> lines(String file) {
        boolean bytes = file.chars().allMatch(character -> character < 0x100);
        String text = bytes ? new String(file.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : file;
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
        return onCharacter(one, same);
    }

    private static String around(String line, int at) {
        boolean whole = line.length() <= 2 * AROUND;
        int from = whole ? 0 : onCharacter(line, Math.max(0, at - AROUND));
        int to = whole ? line.length() : onCharacter(line, Math.min(line.length(), at + AROUND));
        return (from > 0 ? "…" : "") + visible(line.substring(from, to)) + (to < line.length() ? "…" : "");
    }

    /** Returns an index, or the one before it if it would split a character. */
    private static int onCharacter(String line, int at) {
        boolean inside = at > 0
                && at < line.length()
                && Character.isLowSurrogate(line.charAt(at))
                && Character.isHighSurrogate(line.charAt(at - 1));
        return inside ? at - 1 : at;
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point == ' ' || !isInvisible(point)) {
                out.appendCodePoint(point);
            } else {
                out.append("\\u{%04x}".formatted(point));
            }
        });
        return out.toString();
    }

    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR -> true;
            default -> point == '\ufffd';
        };
    }
}
