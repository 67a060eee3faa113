package backstory.output;

import backstory.problem.UsageError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/**
 * The files of an output folder that are ours, so that the next build can replace and delete them and nothing else. It
 * is the file {@code .backstory} in that folder: a line for each file with its digest, by which builds of a site
 * differ. Older builds wrote a SHA-256, of which only the beginning counts.
 *
 * <p>Reading is strict. A manifest says what may be deleted, so an incomplete one is never guessed at. Only line ends
 * may vary, since git may change them. A manifest may also contain the conflict marks of a merge of two manifests: then
 * the files of both sides are ours, and no digest counts.
 */
public final class Manifest {
    /** The name of the file, at the top of the output folder. It is not listed in itself. */
    public static final String NAME = ".backstory";

    /** The manifest of a folder without one. */
    public static final Manifest EMPTY = new Manifest(List.of(), new long[0]);

    private static final String MAKER = "# Made by Backstory";
    private static final String HEADER = MAKER + ": the files that it may replace or delete\n";
    private static final int DIGITS = 2 * Long.BYTES;
    private static final int OLD_DIGITS = 64;
    private static final String GAP = "  ";

    /** Matches a line that git writes if it could not merge two sides (git-merge, "How conflicts are presented"). */
    private static final Pattern CONFLICT = Pattern.compile("(?m)^(<{7} .*|\\|{7} .*|={7}|>{7} .*)\\r?$");

    /** The paths, sorted. */
    private final List<OutputPath> paths;

    /** The digest of each path, in their order; empty for a manifest that was merged. */
    private final long[] digests;

    private Manifest(List<OutputPath> paths, long[] digests) {
        this.paths = Collections.unmodifiableList(paths);
        this.digests = digests;
    }

    /**
     * The manifest of these files.
     *
     * @param digest of each, see {@link OutputFile#digest}
     */
    public static Manifest of(Collection<OutputPath> files, ToLongFunction<OutputPath> digest) {
        List<OutputPath> paths = files.stream().sorted().toList();
        return new Manifest(paths, paths.stream().mapToLong(digest).toArray());
    }

    /**
     * Reads the text of a manifest.
     *
     * @param folder how messages name the output folder: {@code site/}
     * @throws UsageError if the text is not one that {@link #text} made
     */
    public static Manifest parse(String text, String folder) {
        if (CONFLICT.matcher(text).find()) {
            return merged(text, folder);
        }
        if (!text.startsWith(MAKER)) {
            throw new UsageError(folder + " was not made by Backstory: its file " + NAME
                    + " is something else; choose another folder with --output");
        }
        List<OutputPath> paths = new ArrayList<>();
        List<Long> digests = new ArrayList<>();
        int line = 1;
        if (text.indexOf('\n') < 0) {
            throw damaged(folder, line);
        }
        for (int from = text.indexOf('\n') + 1, to; from < text.length(); from = to + 1) {
            line++;
            to = text.indexOf('\n', from);
            String written = to < 0 ? "" : text.substring(from, text.charAt(to - 1) == '\r' ? to - 1 : to);
            int gap = written.indexOf(GAP);
            Optional<OutputPath> path =
                    gap < 0 ? Optional.empty() : OutputPath.exactly(written.substring(gap + GAP.length()));
            boolean known = path.isPresent() && isDigest(written, gap);
            if (!known || !isBehind(path.get(), paths)) {
                throw damaged(folder, line);
            }
            paths.add(path.get());
            digests.add(HexFormat.fromHexDigitsToLong(written, 0, DIGITS));
        }
        return new Manifest(paths, digests.stream().mapToLong(Long::longValue).toArray());
    }

    /** Parses a text with git's conflict marks, which has the lines of both sides. */
    private static Manifest merged(String text, String folder) {
        Set<OutputPath> paths = new HashSet<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.startsWith(MAKER) && !CONFLICT.matcher(line).matches()) {
                int gap = line.indexOf(GAP);
                Optional<OutputPath> path =
                        isDigest(line, gap) ? OutputPath.exactly(line.substring(gap + GAP.length())) : Optional.empty();
                int at = number;
                paths.add(path.orElseThrow(() -> damaged(folder, at)));
            }
        }
        return new Manifest(paths.stream().sorted().toList(), new long[0]);
    }

    private static boolean isDigest(String line, int length) {
        return (length == DIGITS || length == OLD_DIGITS)
                && line.chars().limit(length).allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    private static boolean isBehind(OutputPath path, List<OutputPath> paths) {
        return paths.isEmpty() || paths.get(paths.size() - 1).compareTo(path) < 0;
    }

    /** Returns the file's content: a line that says what it is, then a line for each file, sorted by path. */
    public String text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Writes {@link #text} line by line. */
    public void write(OutputStream out) throws IOException {
        out.write(HEADER.getBytes(StandardCharsets.UTF_8));
        HexFormat hexadecimal = HexFormat.of();
        for (int i = 0; i < digests.length; i++) {
            String line = hexadecimal.toHexDigits(digests[i]) + GAP + paths.get(i) + '\n';
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Returns all files that are ours, sorted. */
    public List<OutputPath> paths() {
        return paths;
    }

    /** Returns true if the file is ours. */
    public boolean lists(OutputPath path) {
        return Collections.binarySearch(paths, path) >= 0;
    }

    /** Returns the digest of a file's content; empty if the file is not ours or its digest is not known. */
    public Optional<Long> digest(OutputPath path) {
        int at = digests.length == 0 ? -1 : Collections.binarySearch(paths, path);
        return at < 0 ? Optional.empty() : Optional.of(digests[at]);
    }

    /**
     * Returns both manifests in one, for the time in which files of either may exist; of two digests, the other's is
     * taken.
     */
    public Manifest and(Manifest other) {
        Set<OutputPath> both = new HashSet<>(paths);
        both.addAll(other.paths);
        return of(both, path -> other.digest(path).or(() -> digest(path)).orElse(0L));
    }

    private static UsageError damaged(String folder, int line) {
        return new UsageError(folder + NAME + " is damaged at line " + line + ", so nobody knows which files in "
                + folder + " Backstory may replace: restore it, for instance from git, or move " + folder
                + " away and build again");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Manifest that && paths.equals(that.paths) && Arrays.equals(digests, that.digests);
    }

    @Override
    public int hashCode() {
        return 31 * paths.hashCode() + Arrays.hashCode(digests);
    }

    @Override
    public String toString() {
        return text();
    }
}
