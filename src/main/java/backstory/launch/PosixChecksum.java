package backstory.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Computes the checksum of the program {@code cksum}, so that a shell can compare it (POSIX, "cksum"). */
final class PosixChecksum {
    private static final int POLYNOMIAL = 0x04C11DB7;
    private static final int PIECE = 1 << 16;

    private PosixChecksum() {}

    /** As an unsigned number of 32 bits. */
    static long of(Path file) throws IOException {
        int[] table = table();
        int sum = 0;
        long length = 0;
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                for (int i = 0; i < count; i++) {
                    sum = next(table, sum, piece[i]);
                }
                length += count;
            }
        }
        for (long rest = length; rest != 0; rest >>>= Byte.SIZE) {
            sum = next(table, sum, (byte) rest);
        }
        return Integer.toUnsignedLong(~sum);
    }

    private static int next(int[] table, int sum, byte one) {
        return sum << Byte.SIZE ^ table[(sum >>> 24 ^ one) & 0xFF];
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int sum = i << 24;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                sum = sum << 1 ^ (sum < 0 ? POLYNOMIAL : 0);
            }
            table[i] = sum;
        }
        return table;
    }
}
