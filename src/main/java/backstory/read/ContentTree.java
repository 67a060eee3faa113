package backstory.read;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.UsageError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which files {@code content/} holds: sorted by path, whatever the order of the file system, and looked up by the names
 * that the folders really have, so that a site that builds on a system which takes {@code Dock.PNG} for
 * {@code dock.png} builds everywhere. Dot files and what editors leave behind are not part of it.
 */
public final class ContentTree {
    /** By code points, so that the order is that of the files' names in UTF-8. */
    static final Comparator<String> PATH_ORDER = ContentTree::comparePaths;

    private static final Comparator<ContentFile> BY_PATH = Comparator.comparing(ContentFile::path, PATH_ORDER);

    private final Path root;
    private final List<ContentFile> files;
    private final List<Problem> problems;

    private ContentTree(Path root, List<ContentFile> found, Problems problems) {
        this.root = root;
        List<ContentFile> sorted = new ArrayList<>();
        found.stream().sorted(BY_PATH).forEach(file -> {
            if (sorted.isEmpty() || !sorted.get(sorted.size() - 1).path().equals(file.path())) {
                sorted.add(file);
            } else {
                problems.add(Rule.ADDRESS_TAKEN, Location.of(file.path()), "two files have this name, spelt alike");
            }
        });
        this.files = List.copyOf(sorted);
        this.problems = problems.sorted();
    }

    /**
     * Looks at the files below {@code content/}; reads none of them.
     *
     * @throws UsageError where there is no such folder or it cannot be read
     */
    public static ContentTree scan(Path root) {
        if (!Files.isDirectory(root.resolve("content"))) {
            throw new UsageError(root + ": no folder content/ here; go to the site's folder, name it with --root, "
                    + "or start with an empty content/articles/");
        }
        Problems problems = new Problems();
        return new ContentTree(root, new ContentScan(root, problems).files(), problems);
    }

    /** The folder that holds {@code content/}. */
    public Path root() {
        return root;
    }

    /** All files, by path. */
    public List<ContentFile> files() {
        return files;
    }

    /** The files of a role, by path. */
    public List<ContentFile> files(ContentRole role) {
        return files.stream().filter(file -> file.role() == role).toList();
    }

    /** What is wrong with names and links. */
    public List<Problem> problems() {
        return problems;
    }

    /** The file at exactly this path, such as {@code content/images/dock.png}. */
    public Optional<ContentFile> file(String path) {
        int at = Collections.binarySearch(
                files, new ContentFile(nfc(path), ContentRole.OTHER, root, Optional.empty()), BY_PATH);
        return at < 0 ? Optional.empty() : Optional.of(files.get(at));
    }

    static String nfc(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static int comparePaths(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        if (i == a.length() || i == b.length()) {
            return a.length() - b.length();
        }
        boolean pair = i > 0 && Character.isHighSurrogate(a.charAt(i - 1));
        return Integer.compare(a.codePointAt(pair ? i - 1 : i), b.codePointAt(pair ? i - 1 : i));
    }
}
