package backstory.bytes;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A checksum of 64 bits, computed piece by piece. It distinguishes different bytes, but does not protect against
 * forgery.
 *
 * <p>It combines two checksums for which processors have instructions, so it is fast even in a program that has just
 * started. A cryptographic digest would cost as much as rendering, and there is nothing to gain by forging one's own
 * page.
 */
public final class Checksum {
    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();
    private long length;

    /** The checksum of some bytes. */
    public static long of(byte[] bytes) {
        Checksum sum = new Checksum();
        sum.update(bytes, bytes.length);
        return sum.value();
    }

    /** The checksum of a text. */
    public static long of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the first bytes of an array. */
    public void update(byte[] bytes, int count) {
        update(bytes, 0, count);
    }

    private void update(byte[] bytes, int from, int count) {
        one.update(bytes, from, count);
        other.update(bytes, from, count);
        length += count;
    }

    /** The same stream; whatever is written to it is added. */
    public OutputStream over(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int value) throws IOException {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
                update(bytes, from, count);
            }
        };
    }

    /** Adds a text, so that no other division of texts gives the same. */
    public void update(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        update(bytes.length);
        update(bytes, bytes.length);
    }

    /** Adds a number. */
    public void update(long number) {
        byte[] bytes = new byte[Long.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (number >>> (8 * i));
        }
        update(bytes, bytes.length);
    }

    /** Of all that was added so far; the length is in it, since leading zeros leave no trace in one of the two. */
    public long value() {
        return (one.getValue() << 32 | other.getValue()) ^ length * 0x9E3779B97F4A7C15L;
    }
}
