package backstory.publish;

import backstory.output.DiskFault;
import backstory.problem.UsageError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/** A file at a place of the user's choice: written as a whole or not at all, and only over one of its own kind. */
public final class SingleFile {
    private final Path file;
    private final Path place;

    private SingleFile(Path file) {
        this.file = file;
        this.place = file.toAbsolutePath();
    }

    /** So many bytes are looked at: a comment at the beginning may hold a long address. */
    private static final int BEGINNING = 8192;

    /** What may be replaced, told by how its files begin. */
    public enum Kind {
        ZIP("PK", "a zip file"),
        /** Browsers that save a page may put a byte order mark, blanks and a comment before it, and leave its doctype out. */
        HTML("(?is)(?:\\xEF\\xBB\\xBF)?(?:\\s++|<!--.*?-->)*+<(?:!doctype html|html)[\\s>]", "an HTML file");

        private final Pattern beginning;
        private final String noun;

        Kind(String beginning, String noun) {
            this.beginning = Pattern.compile(beginning);
            this.noun = noun;
        }
    }

    /** Writes what is in the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A file that may be written; nothing is written yet.
     *
     * @throws UsageError if there is no folder for it, or something of another kind stands there
     */
    public static SingleFile at(Path file, Kind kind) {
        SingleFile single = new SingleFile(file);
        single.refuseStranger(kind);
        Path folder = single.place.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            throw new UsageError(file + " cannot be written: there is no folder " + folder);
        }
        return single;
    }

    /** A slip of the hand must not cost an article. */
    private void refuseStranger(Kind kind) {
        if (!Files.exists(place)) {
            return;
        }
        if (!Files.isRegularFile(place)) {
            throw unreadable();
        }
        try (var in = Files.newInputStream(place)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
            if (!kind.beginning.matcher(beginning).lookingAt()) {
                throw new UsageError(file + " is there and is not " + kind.noun + ": choose another name");
            }
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private UsageError unreadable() {
        return new UsageError(file + " cannot be replaced: it is no file that can be read");
    }

    /**
     * Writes the file.
     *
     * @throws UsageError if the disk refuses; then what stood there before still does
     */
    public void write(Content content) {
        // Always the same name, so that what a killed run leaves is written over by the next.
        Path fresh = place.resolveSibling("." + place.getFileName() + ".backstory");
        try {
            try {
                try (OutputStream out = Files.newOutputStream(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS)) {
                    content.writeTo(out);
                }
                Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw DiskFault.writing(file.toString(), place, e);
        }
    }
}
