package backstory.publish;

import backstory.bytes.WholeFile;
import backstory.output.DiskFault;
import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A file at a place of the user's choice. It is written as a whole or not at all, and replaces only a file of its own
 * kind.
 */
public final class SingleFile {
    /** The number of bytes that are checked: a comment at the beginning may contain a long address. */
    private static final int BEGINNING = 8192;

    private final Path file;
    private final Path place;

    private SingleFile(Path file) {
        this.file = file;
        this.place = file.toAbsolutePath();
    }

    /** The kinds of files that may be replaced, recognized by how they begin. */
    public enum Kind {
        ZIP("PK", "a zip file"),
        /**
         * Web pages; browsers that save a page may put a byte order mark, blanks and a comment before it, and omit its
         * doctype.
         */
        HTML("(?is)(?:\\xEF\\xBB\\xBF)?(?:\\s++|<!--.*?-->)*+<(?:!doctype html|html)[\\s>]", "an HTML file");

        private final Pattern beginning;
        private final String noun;

        Kind(String beginning, String noun) {
            this.beginning = Pattern.compile(beginning);
            this.noun = noun;
        }
    }

    /**
     * Returns a file that may be written, without writing it yet.
     *
     * @throws UsageError if there is no folder for it, or something of another kind is there
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

    /** Refuses to replace a file of another kind, since a mistyped name must not destroy an article. */
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
     * @throws UsageError if the disk refuses; then the file that was there is unchanged
     */
    public void write(WholeFile.Content content) {
        try {
            WholeFile.write(place, content);
        } catch (IOException e) {
            throw DiskFault.writing(file.toString(), place, e);
        }
    }
}
