package backstory.output;

import backstory.bytes.Checksum;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * A file of the site, ready to be written. The bytes are not copied, so the caller must not change the array
 * afterwards.
 */
@SuppressWarnings("ArrayRecordComponent") // compares and prints them by content
public record OutputFile(OutputPath path, byte[] bytes) {
    public OutputFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(bytes);
    }

    /** A text as a file, in UTF-8. */
    public static OutputFile of(OutputPath path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the digest for the manifest: its {@link Checksum}. */
    public long digest() {
        return Checksum.of(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutputFile file && path.equals(file.path) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes)";
    }
}
