package backstory.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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
