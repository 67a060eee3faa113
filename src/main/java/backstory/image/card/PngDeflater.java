package backstory.image.card;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses rows of pixels in the zlib format (RFC 1950, 1951), as PNG requires it. A drawing of letters mostly
 * repeats two things: the byte before and the row above. Searching only for these takes a tenth of the time of a
 * general compressor, and gives the same bytes on every Java. Blank rows are neither searched nor summed: the result
 * for zeros is known beforehand.
 */
final class PngDeflater {
    private static final int LONGEST = 258;
    private static final int SHORTEST = 3;
    private static final int END = 256;
    private static final int MODULUS = 65_521;

    /** The fixed codes of RFC 1951, 3.2.6, first bit lowest, and how many bits each has. */
    private static final int[] CODES = new int[288];

    private static final int[] BITS = new int[288];

    static {
        codes(0, 143, 8, 0b00110000);
        codes(144, 255, 9, 0b110010000);
        codes(256, 279, 7, 0);
        codes(280, 287, 8, 0b11000000);
    }

    /**
     * The codes for how much repeats, by the number of bytes from 3 to 258, with the bits that follow such a code, and how
     * many bits that is.
     */
    private static final int[] LENGTH_CODES = new int[LONGEST + 1];

    private static final int[] LENGTH_BITS = new int[LONGEST + 1];

    static {
        for (int count = SHORTEST; count <= LONGEST; count++) {
            int above = count - SHORTEST;
            int extra = count == LONGEST ? 0 : Math.max(0, log(above) - 2);
            int symbol = count == LONGEST ? 285 : 257 + 4 * extra + (above >> extra);
            LENGTH_CODES[count] = CODES[symbol] | (above & ((1 << extra) - 1)) << BITS[symbol];
            LENGTH_BITS[count] = BITS[symbol] + extra;
        }
    }

    private final byte[] bytes;
    private final int row;
    private final boolean[] drawn;
    private byte[] out = new byte[1 << 15];
    private int length;
    private long waiting;
    private int bits;

    private PngDeflater(byte[] bytes, int row, boolean[] drawn) {
        this.bytes = bytes;
        this.row = row;
        this.drawn = drawn;
    }

    private static void codes(int first, int last, int bits, int code) {
        for (int symbol = first; symbol <= last; symbol++) {
            CODES[symbol] = Integer.reverse(code + symbol - first) >>> (Integer.SIZE - bits);
            BITS[symbol] = bits;
        }
    }

    /**
     * Whole rows in the format of zlib.
     *
     * @param row how many bytes a row has, at most 32,768
     * @param drawn for each row whether it may hold anything but zeros; the bytes are the same if all are said to
     */
    static byte[] of(byte[] bytes, int row, boolean[] drawn) {
        return new PngDeflater(bytes, row, drawn).run();
    }

    private byte[] run() {
        put(0x0178, 16); // zlib, fast
        put(0b011, 3); // one block, with the fixed codes
        for (int at = 0; at < bytes.length; ) {
            int next = afterZeros(at);
            at = next > at ? next : after(at);
        }
        symbol(END);
        byte[] all = Arrays.copyOf(ended(), length + Integer.BYTES);
        ByteBuffer.wrap(all).putInt(length, check());
        return all;
    }

    /** Writes what comes next, and returns where it ends. */
    private int after(int at) {
        int before = repeated(at, 1);
        int above = before == LONGEST ? 0 : repeated(at, row);
        int most = Math.max(before, above);
        if (most < SHORTEST) {
            symbol(bytes[at] & 0xFF);
            return at + 1;
        }
        again(most, before >= above ? 1 : row);
        return at + most;
    }

    /** Writes as many of the longest repetitions as end before the next row that is drawn on, and returns where. */
    private int afterZeros(int at) {
        if (at == 0 || bytes[at - 1] != 0 || drawn[at / row]) {
            return at;
        }
        int end = at;
        while (end < bytes.length && !drawn[end / row]) {
            end += row - end % row;
        }
        int next = at;
        for (; end - next >= LONGEST; next += LONGEST) {
            again(LONGEST, 1);
        }
        return next;
    }

    /** The sum of all bytes as zlib has it (Adler-32); zeros add the same to its upper half each time. */
    private int check() {
        long lower = 1;
        long upper = 0;
        Adler32 part = new Adler32();
        for (int y = 0; y < drawn.length; y++) {
            if (drawn[y]) {
                part.reset();
                part.update(bytes, y * row, row);
                upper += (part.getValue() >>> Short.SIZE) + row * (lower + MODULUS - 1);
                lower = (lower + (part.getValue() & 0xFFFF) + MODULUS - 1) % MODULUS;
            } else {
                upper += row * lower;
            }
            upper %= MODULUS;
        }
        return (int) (upper << Short.SIZE | lower);
    }

    /** How many bytes from here on equal those at a distance before them; mostly the first already differs. */
    private int repeated(int at, int distance) {
        if (at < distance || bytes[at] != bytes[at - distance]) {
            return 0;
        }
        int end = Math.min(bytes.length, at + LONGEST);
        int differs = Arrays.mismatch(bytes, at, end, bytes, at - distance, end - distance);
        return differs < 0 ? end - at : differs;
    }

    /** Writes that so many bytes equal those at a distance before them. */
    private void again(int count, int distance) {
        put(LENGTH_CODES[count], LENGTH_BITS[count]);
        int back = distance - 1;
        int far = Math.max(0, log(back) - 1);
        int code = Integer.reverse(2 * far + (back >> far)) >>> (Integer.SIZE - 5);
        put(code | (back & ((1 << far) - 1)) << 5, 5 + far);
    }

    private static int log(int number) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(number);
    }

    private void symbol(int symbol) {
        put(CODES[symbol], BITS[symbol]);
    }

    /** Adds up to 32 bits. */
    private void put(int value, int count) {
        waiting |= (long) value << bits;
        bits += count;
        if (bits >= Integer.SIZE) {
            if (length + Integer.BYTES > out.length) {
                out = Arrays.copyOf(out, 2 * out.length);
            }
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                out[length++] = (byte) (waiting >>> shift);
            }
            waiting >>>= Integer.SIZE;
            bits -= Integer.SIZE;
        }
    }

    /** All that was put, up to the end of its last byte. */
    private byte[] ended() {
        int end = length + (bits + Byte.SIZE - 1) / Byte.SIZE;
        put(0, Integer.SIZE - bits);
        length = end;
        return out;
    }
}
