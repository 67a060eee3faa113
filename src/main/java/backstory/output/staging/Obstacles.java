package backstory.output.staging;

import backstory.output.Changes;
import backstory.output.Manifest;
import backstory.output.OutputPath;
import backstory.problem.PortablePath;
import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds, before anything is moved, files and folders of others where a file or folder of the site must go. A file is
 * ours if the manifest lists it and it is a regular file; everything else is left alone, and links are never followed.
 */
final class Obstacles {
    private final OutputFolder folder;
    private final Manifest old;

    Obstacles(OutputFolder folder) {
        this.folder = folder;
        this.old = folder.manifest();
    }

    /**
     * @param written the files that will be put in place
     * @param next all files of the new state
     * @throws UsageError that names the first obstacle
     */
    void refuse(Collection<OutputPath> written, Manifest next) {
        SortedSet<String> needed = foldersOf(next.paths());
        SortedSet<String> all = foldersOf(old.paths());
        all.addAll(needed);
        all.forEach(name -> refuseInPlaceOfFolder(name, needed.contains(name)));
        new TreeSet<>(written).forEach(this::refuseInPlaceOfFile);
    }

    /** @throws UsageError that names the first folder in which the changes are not permitted */
    void refuseReadOnly(Changes changes) {
        SortedSet<String> folders = new TreeSet<>(Set.of(""));
        folders.addAll(foldersOf(changes.added()));
        folders.addAll(foldersOf(changes.changed()));
        folders.addAll(foldersOf(changes.removed()));
        for (String name : folders) {
            Path place = folder.path().resolve(name);
            if (Files.exists(place) && !Files.isWritable(place)) {
                throw new UsageError(folder.name() + name + " cannot be written: permission denied");
            }
        }
    }

    private void refuseInPlaceOfFile(OutputPath path) {
        Path place = folder.resolve(path);
        boolean free = !Files.exists(place, LinkOption.NOFOLLOW_LINKS);
        if (!free && !isOurs(path, place) && !isFolderOfOurs(path, place)) {
            throw new UsageError(folder.name(path) + " stands where a page must go, and Backstory did not make it:"
                    + " move it away, or choose another folder with --output");
        }
    }

    private void refuseInPlaceOfFolder(String name, boolean needed) {
        Path place = folder.path().resolve(name);
        if (Files.isSymbolicLink(place)) {
            throw new UsageError(folder.name() + name + " is a symbolic link, and Backstory does not write through"
                    + " links in its output: remove it, or choose another folder with --output");
        }
        boolean file = Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(place);
        boolean ours = file
                && OutputPath.parse(name).filter(path -> isOurs(path, place)).isPresent();
        if (file && needed && !ours) {
            throw new UsageError(folder.name() + name + " stands where a folder must go, and Backstory did not make it:"
                    + " move it away, or choose another folder with --output");
        }
    }

    /** Returns true for a listed file, even if the disk does not distinguish cases and the name differs in case. */
    private boolean isOurs(OutputPath path, Path place) {
        if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        return old.lists(path)
                || twin(path)
                        .filter(twin -> isSameFile(folder.resolve(twin), place))
                        .isPresent();
    }

    /** Returns the path of the old state that differs from this one only in case. */
    private Optional<OutputPath> twin(OutputPath path) {
        String folded = path.folded();
        return old.paths().stream()
                .filter(other -> other.folded().equals(folded))
                .findFirst();
    }

    private static boolean isSameFile(Path a, Path b) {
        try {
            return Files.exists(a, LinkOption.NOFOLLOW_LINKS) && Files.isSameFile(a, b);
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns true for a folder with only files of ours, since it will be gone before the file comes. */
    private boolean isFolderOfOurs(OutputPath path, Path place) {
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var entries = Files.walk(place)) {
            return entries.filter(entry -> !Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .allMatch(entry -> OutputPath.parse(path + "/" + PortablePath.text(place.relativize(entry)))
                            .filter(file -> isOurs(file, entry))
                            .isPresent());
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns every folder of the paths and the folders above, without the top. */
    static SortedSet<String> foldersOf(Collection<OutputPath> paths) {
        Set<String> folders = new HashSet<>();
        for (OutputPath path : paths) {
            String name = path.folder();
            while (!name.isEmpty() && folders.add(name)) {
                name = name.substring(0, Math.max(0, name.lastIndexOf('/')));
            }
        }
        return new TreeSet<>(folders);
    }
}
