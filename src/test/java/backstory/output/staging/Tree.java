package backstory.output.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder as a value: what a test compares before and after. */
final class Tree {
    private Tree() {}

    /** Each file with its text, each folder and link with a word that says so. */
    static SortedMap<String, String> of(Path folder) {
        return read(folder, path -> Files.readString(path));
    }

    /** Each file with the time of its last change in nanoseconds, as far as the disk keeps them. */
    static SortedMap<String, String> times(Path folder) {
        return read(folder, path -> Files.getLastModifiedTime(path) + " " + Files.getAttribute(path, "fileKey"));
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a file, or a folder with all that is in it. */
    static void remove(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder with all that is in it. */
    static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reader {
        String read(Path file) throws IOException;
    }

    private static SortedMap<String, String> read(Path folder, Reader reader) {
        SortedMap<String, String> tree = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
                String link = Files.isSymbolicLink(path) ? "-> " + Files.readSymbolicLink(path) : "";
                tree.put(name, isFolder ? "folder" : link.isEmpty() ? reader.read(path) : link);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }
}
