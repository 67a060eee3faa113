package backstory.image;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Rows of pixels in the format of zlib (RFC 1950, 1951), as PNG wants them. Of all that repeats, a drawing of letters
 * repeats two things mostly: the byte before and the row above. To look for these alone takes a tenth of the time that
 * a general compressor needs, and gives the same bytes on every Java.
 */
final class Deflated {
    private static final int LONGEST = 258;
    private static final int SHORTEST = 3;
    private static final int END = 256;

    /** The fixed codes of RFC 1951, 3.2.6, first bit lowest, and how many bits each has. */
    private static final int[] CODES = new int[288];

    private static final int[] BITS = new int[288];

    static {
        codes(0, 143, 8, 0b00110000);
        codes(144, 255, 9, 0b110010000);
        codes(256, 279, 7, 0);
        codes(280, 287, 8, 0b11000000);
    }

    private final byte[] bytes;
    private final int row;
    private byte[] out = new byte[1 << 15];
    private int length;
    private long waiting;
    private int bits;

    private Deflated(byte[] bytes, int row) {
        this.bytes = bytes;
        this.row = row;
    }

    private static void codes(int first, int last, int bits, int code) {
        for (int symbol = first; symbol <= last; symbol++) {
            CODES[symbol] = Integer.reverse(code + symbol - first) >>> (Integer.SIZE - bits);
            BITS[symbol] = bits;
        }
    }

    /** @param row how many bytes a row has, at most 32,768 */
    static byte[] of(byte[] bytes, int row) {
        return new Deflated(bytes, row).run();
    }

    private byte[] run() {
        put(0x0178, 16); // zlib, fast
        put(0b011, 3); // one block, with the fixed codes
        for (int at = 0; at < bytes.length; ) {
            int before = repeated(at, 1);
            int above = before == LONGEST ? 0 : repeated(at, row);
            int most = Math.max(before, above);
            if (most < SHORTEST) {
                symbol(bytes[at] & 0xFF);
                at++;
            } else {
                repeat(most, before >= above ? 1 : row);
                at += most;
            }
        }
        symbol(END);
        put(0, 7); // to the end of the byte
        Adler32 check = new Adler32();
        check.update(bytes);
        byte[] all = Arrays.copyOf(out, length + 4);
        ByteBuffer.wrap(all).putInt(length, (int) check.getValue());
        return all;
    }

    /** How many bytes from here on are those that stand so far before them. */
    private int repeated(int at, int distance) {
        if (at < distance) {
            return 0;
        }
        int end = Math.min(bytes.length, at + LONGEST);
        int differs = Arrays.mismatch(bytes, at, end, bytes, at - distance, end - distance);
        return differs < 0 ? end - at : differs;
    }

    private void repeat(int count, int distance) {
        int above = count - SHORTEST;
        int extra = count == LONGEST ? 0 : Math.max(0, log(above) - 2);
        symbol(count == LONGEST ? 285 : 257 + 4 * extra + (above >> extra));
        put(above & ((1 << extra) - 1), extra);
        int back = distance - 1;
        int far = Math.max(0, log(back) - 1);
        put(Integer.reverse(2 * far + (back >> far)) >>> (Integer.SIZE - 5), 5);
        put(back & ((1 << far) - 1), far);
    }

    private static int log(int number) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(number);
    }

    private void symbol(int symbol) {
        put(CODES[symbol], BITS[symbol]);
    }

    private void put(int value, int count) {
        waiting |= (long) value << bits;
        bits += count;
        if (length + Long.BYTES > out.length) {
            out = Arrays.copyOf(out, 2 * out.length);
        }
        while (bits >= Byte.SIZE) {
            out[length++] = (byte) waiting;
            waiting >>>= Byte.SIZE;
            bits -= Byte.SIZE;
        }
    }
}
