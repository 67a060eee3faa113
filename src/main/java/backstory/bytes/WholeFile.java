package backstory.bytes;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file as a whole or not at all: first aside, in the same folder, then in its place in one step. A reader gets
 * either the old bytes or the new ones, and any failure, even of the power, leaves the old ones.
 */
public final class WholeFile {
    private static final String ENDING = ".backstory";

    private WholeFile() {}

    /** Writes what is in the file, and leaves the stream open. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Where the new bytes of a file stand until they are put in its place. The name is always the same, so that what a
     * killed run leaves is written over by the next.
     */
    public static Path aside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ENDING);
    }

    /**
     * Makes a file, or replaces one; a symbolic link is replaced and not followed.
     *
     * @throws IOException if the disk refuses; then what stood there before still does
     */
    public static void write(Path file, Content content) throws IOException {
        Path aside = aside(file);
        try {
            try (FileChannel channel = FileChannel.open(
                    aside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** As {@link #write(Path, Content)}, with a text in UTF-8. */
    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
