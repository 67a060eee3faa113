package backstory.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * One file of the site, ready to be written. The bytes are handed over, not copied: whoever makes the file does not
 * touch the array again.
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

    /** The SHA-256 of the bytes in 64 lower-case hexadecimal digits, as {@code sha256sum} prints it. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
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
