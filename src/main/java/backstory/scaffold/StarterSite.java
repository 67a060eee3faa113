package backstory.scaffold;

import backstory.bytes.Resource;
import backstory.problem.UsageError;
import backstory.reference.schema.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small site that builds and shows what can be done, to be made where nothing stands in its way. */
public final class StarterSite {
    private static final List<String> FILES = List.of(
            "README.md",
            "content/articles/clock-tower.md",
            "content/claims.yaml",
            "content/dates.yaml",
            "content/organizations.yaml",
            "content/pages/about.md",
            "content/people.yaml",
            "content/site.yaml",
            "content/sources.yaml",
            "content/terms.yaml",
            "dot-gitattributes",
            "dot-github/workflows/pages.yml",
            "dot-github/workflows/preview.yml",
            "dot-gitignore",
            "dot-vscode/extensions.json",
            "dot-vscode/settings.json",
            "dot-vscode/tasks.json");

    private StarterSite() {}

    /** All files by their paths, with {@code /} on every system. */
    public static SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        FILES.forEach(
                name -> files.put(name.replaceFirst("^dot-", "."), Resource.text(StarterSite.class, "init/" + name)));
        Schemas.files().forEach((name, text) -> files.put(".vscode/schemas/" + name, text));
        return files;
    }

    /**
     * Writes all files, or none.
     *
     * @param folder made where it is missing
     * @throws UsageError that names what is in the way, or cannot be written
     */
    public static void write(Path folder) {
        SortedMap<String, String> files = files();
        List<String> inTheWay = files.keySet().stream()
                .flatMap(path -> inTheWay(folder, path))
                .distinct()
                .toList();
        if (!inTheWay.isEmpty()) {
            throw new UsageError(String.join(", ", inTheWay) + (inTheWay.size() == 1 ? " is" : " are")
                    + " in the way, and nothing was written: choose an empty folder, or move "
                    + (inTheWay.size() == 1 ? "it" : "them") + " away");
        }
        write(folder, files);
    }

    /** The file of this path if it is there, and what is no folder although the path leads through it. */
    private static Stream<String> inTheWay(Path folder, String path) {
        int slash = path.lastIndexOf('/');
        Stream<String> above = slash < 0 ? Stream.of() : parents(folder, path.substring(0, slash));
        boolean there = Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
        return there ? Stream.of(path) : above;
    }

    private static Stream<String> parents(Path folder, String path) {
        Path whole = folder.resolve(path);
        boolean blocks = Files.exists(whole, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(whole);
        int slash = path.lastIndexOf('/');
        return blocks ? Stream.of(path) : slash < 0 ? Stream.of() : parents(folder, path.substring(0, slash));
    }

    private static void write(Path folder, Map<String, String> files) {
        Deque<Path> made = new ArrayDeque<>();
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey()).toAbsolutePath();
                makeFolders(Optional.ofNullable(path.getParent()), made);
                Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
                made.push(path);
            }
        } catch (IOException e) {
            made.forEach(StarterSite::delete);
            throw new UsageError(folder + " cannot be written, and nothing is left in it: look at its permissions, and"
                    + " whether the disk is full");
        }
    }

    /** Makes a folder and those above it, as far as they are missing. */
    private static void makeFolders(Optional<Path> folder, Deque<Path> made) throws IOException {
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            makeFolders(Optional.ofNullable(folder.get().getParent()), made);
            Files.createDirectory(folder.get());
            made.push(folder.get());
        }
    }

    private static void delete(Path made) {
        try {
            Files.deleteIfExists(made);
        } catch (IOException e) {
            // It could be made and cannot be deleted: then it stays, and the next run names it.
        }
    }
}
