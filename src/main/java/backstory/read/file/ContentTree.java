package backstory.read.file;

import backstory.bytes.Utf8Order;
import backstory.problem.Location;
import backstory.problem.PortablePath;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.UsageError;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files of {@code content/} and {@code templates/}. They are sorted by path, whatever the order of the file system,
 * and looked up by their exact names, so that a site builds everywhere even if it was written on a system that takes
 * {@code Dock.PNG} for {@code dock.png}. Dot files and files that editors leave behind are not part of it.
 */
public final class ContentTree {
    private static final Comparator<ContentFile> BY_PATH =
            Comparator.comparing(ContentFile::path, Utf8Order.COMPARATOR);

    static final String CONTENT = "content";
    static final String TEMPLATES = "templates";

    private final Path root;
    private final List<ContentFile> files;
    private final List<ContentFile> templates;
    private final List<Problem> problems;

    private ContentTree(Path root, List<ContentFile> files, List<ContentFile> templates, List<Problem> problems) {
        this.root = root;
        this.files = List.copyOf(files);
        this.templates = List.copyOf(templates);
        this.problems = List.copyOf(problems);
    }

    private static List<ContentFile> sorted(List<ContentFile> found, Problems problems) {
        List<ContentFile> sorted = new ArrayList<>();
        found.stream().sorted(BY_PATH).forEach(file -> {
            if (sorted.isEmpty() || !sorted.get(sorted.size() - 1).path().equals(file.path())) {
                sorted.add(file);
            } else {
                problems.add(Rule.ADDRESS_TAKEN, Location.of(file.path()), "two files have this name, spelt alike");
            }
        });
        return sorted;
    }

    /**
     * Finds the files below {@code content/} and {@code templates/} without reading them.
     *
     * @throws UsageError if there is no {@code content/} or it cannot be read
     */
    public static ContentTree scan(Path root) {
        if (!Files.isDirectory(root.resolve(CONTENT))) {
            throw new UsageError(noContentMessage(root));
        }
        Problems problems = new Problems();
        List<ContentFile> files = ContentScan.of(root, CONTENT, problems);
        List<ContentFile> sorted = sorted(files, problems);
        List<ContentFile> templates = sorted(templates(root, problems), problems);
        return new ContentTree(root, sorted, templates, problems.sorted());
    }

    /** Finds the templates; a site need not have any. */
    private static List<ContentFile> templates(Path root, Problems problems) {
        Path folder = root.resolve(TEMPLATES);
        if (Files.isDirectory(folder)) {
            return ContentScan.of(root, TEMPLATES, problems);
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(Problem.of(Rule.BROKEN_FILE_LINK, Location.of(TEMPLATES), "this leads to no folder")
                    .withHint("take it away, or mend where it leads to"));
        }
        return List.of();
    }

    /** Returns the message for a missing {@code content/}; it does not name the current folder. */
    static String noContentMessage(Path root) {
        String where = root.toString().isEmpty() ? "" : root + ": ";
        return where + "no folder content/ here; go to the site's folder, name it with --root, or make one"
                + " with backstory init";
    }

    /** Returns the same tree with a check on the content of its files: reading a file that has changed is an error. */
    public ContentTree with(ContentCheck check) {
        return new ContentTree(root, with(files, check), with(templates, check), problems);
    }

    private static List<ContentFile> with(List<ContentFile> files, ContentCheck check) {
        IdentityHashMap<SiteFolder, SiteFolder> folders = new IdentityHashMap<>(); // the files of a folder share it
        return files.stream()
                .map(file -> file.in(folders.computeIfAbsent(file.folder(), folder -> folder.with(check))))
                .toList();
    }

    /** Returns the same tree with a new check for some files whose content has changed. */
    public ContentTree with(ContentCheck check, Collection<ContentFile> changed) {
        List<ContentFile> now = new ArrayList<>(files);
        List<ContentFile> nowTemplates = new ArrayList<>(templates);
        for (ContentFile file : changed) {
            List<ContentFile> among = isTemplate(file.path()) ? nowTemplates : now;
            among.set(place(among, file.path()), file.in(file.folder().with(check)));
        }
        return new ContentTree(root, now, nowTemplates, problems);
    }

    /**
     * Returns the files of this tree at some places on the disk, if only such files and files that are not read have
     * changed. Empty if a file or folder may have appeared, disappeared or become a link, so that the folders must be
     * scanned. A file whose name another file has, in other characters, counts as having appeared too.
     */
    public Optional<List<ContentFile>> at(Collection<Path> places) {
        List<ContentFile> found = new ArrayList<>();
        for (Path place : places) {
            String path = nfc(PortablePath.text(root.relativize(place)));
            Optional<ContentFile> file = file(path);
            boolean stands = file.isPresent()
                    && file.get().location().equals(place)
                    && Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
            if (stands) {
                found.add(file.get());
            } else if (file.isPresent() || !ContentScan.isIgnored(path)) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /**
     * Returns the paths of files that have the same path in an earlier tree but are at another place on the disk, since
     * their names are spelt in other characters there, or {@code content/} has become a link.
     */
    public Set<String> movedSince(ContentTree before) {
        return files.stream()
                .filter(file ->
                        before.file(file.path()).filter(file::isElsewhere).isPresent())
                .map(ContentFile::path)
                .collect(Collectors.toSet());
    }

    /** Returns the folder that contains {@code content/}. */
    public Path root() {
        return root;
    }

    /** Returns all files of {@code content/}, by path. */
    public List<ContentFile> files() {
        return files;
    }

    /** Returns all files of {@code templates/}, by path. */
    public List<ContentFile> templates() {
        return templates;
    }

    /** Returns the files of a role, by path. */
    public List<ContentFile> files(ContentRole role) {
        return files.stream().filter(file -> file.role() == role).toList();
    }

    /** Returns the problems of names and links. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns the file at exactly this path, such as {@code content/images/dock.png}. */
    public Optional<ContentFile> file(String path) {
        List<ContentFile> among = isTemplate(path) ? templates : files;
        int place = place(among, nfc(path));
        return place < 0 ? Optional.empty() : Optional.of(among.get(place));
    }

    private static boolean isTemplate(String path) {
        return path.startsWith(TEMPLATES + "/");
    }

    /** Returns the index of the file at this path in {@link #files}; negative if there is none. */
    public int place(String path) {
        return place(files, path);
    }

    private static int place(List<ContentFile> files, String path) {
        int from = 0;
        int to = files.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (Utf8Order.compare(files.get(middle).path(), path) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < files.size() && files.get(from).path().equals(path) ? from : -1;
    }

    /** Returns a name in Unicode NFC: some systems decompose file names into letters and marks. */
    public static String nfc(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
