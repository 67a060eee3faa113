package backstory.output;

import backstory.problem.UsageError;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files of an output folder that are ours, so that the next build can replace and delete them and nothing else. It
 * is the file {@code .backstory} in that folder: a line for each file with its digest, which tells two builds of a site
 * apart. Of older builds it is a SHA-256.
 *
 * <p>Reading is strict. A manifest says what may be deleted, so half a manifest, or one with the marks of a merge
 * conflict in it, is never guessed at. Only line ends are free, since git may change them.
 *
 * @param digests of each file, see {@link OutputFile#digest}; sorted by path
 */
public record Manifest(Map<OutputPath, String> digests) {
    /** The name of the file, at the top of the output folder. It is not listed in itself. */
    public static final String NAME = ".backstory";

    /** The manifest of a folder without one. */
    public static final Manifest EMPTY = new Manifest(Map.of());

    private static final String MAKER = "# Made by Backstory";
    private static final String HEADER = MAKER + ": the files that it may replace or delete\n";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{16}|[0-9a-f]{64}");
    private static final String GAP = "  ";

    /** Hashed, since it is asked for each file of a site, and nevertheless in order. */
    public Manifest {
        Map<OutputPath, String> sorted = new LinkedHashMap<>();
        digests.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(file -> sorted.put(file.getKey(), file.getValue()));
        digests = Collections.unmodifiableMap(sorted);
    }

    public static Manifest of(Map<OutputPath, String> digests) {
        return new Manifest(digests);
    }

    /**
     * Reads the text of a manifest.
     *
     * @param folder how messages name the output folder: {@code site/}
     * @throws UsageError if the text is not one that {@link #text} made
     */
    public static Manifest parse(String text, String folder) {
        String[] lines = text.split("\r?\n", -1);
        if (!lines[0].startsWith(MAKER)) {
            throw new UsageError(folder + " was not made by Backstory: its file " + NAME
                    + " is something else; choose another folder with --output");
        }
        Map<OutputPath, String> digests = new LinkedHashMap<>();
        for (int i = 1; i < lines.length - 1; i++) {
            int gap = lines[i].indexOf(GAP);
            String digest = gap < 0 ? "" : lines[i].substring(0, gap);
            String name = gap < 0 ? "" : lines[i].substring(gap + GAP.length());
            Optional<OutputPath> path =
                    OutputPath.parse(name).filter(parsed -> parsed.text().equals(name));
            boolean known = path.isPresent() && DIGEST.matcher(digest).matches();
            if (!known || digests.put(path.get(), digest) != null) {
                throw damaged(folder, i + 1);
            }
        }
        if (!lines[lines.length - 1].isEmpty()) {
            throw damaged(folder, lines.length);
        }
        return new Manifest(digests);
    }

    /** The file's content: a line that says what it is, then a line for each file, sorted by path. */
    public String text() {
        StringBuilder out = new StringBuilder(HEADER);
        digests.forEach(
                (path, digest) -> out.append(digest).append(GAP).append(path).append('\n'));
        return out.toString();
    }

    /** The file itself. */
    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** True if the file is ours. */
    public boolean lists(OutputPath path) {
        return digests.containsKey(path);
    }

    /** Both manifests in one, for the time in which files of either may be there; of two digests the other's. */
    public Manifest and(Manifest other) {
        Map<OutputPath, String> both = new HashMap<>(digests);
        both.putAll(other.digests);
        return new Manifest(both);
    }

    private static UsageError damaged(String folder, int line) {
        return new UsageError(folder + NAME + " is damaged at line " + line + ", so nobody knows which files in "
                + folder + " Backstory may replace: restore it, for instance from git, or move " + folder
                + " away and build again");
    }
}
