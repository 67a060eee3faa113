package backstory.image.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Pixels of at most sixteen colours, two to a byte, exactly as a PNG file packs them (W3C, third edition, colour type
 * 3), so that nothing is converted on the way to the file. It may be reused, by one thread at a time.
 */
final class Canvas {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 4;
    private static final int WITH_PALETTE = 3;

    private final int width;
    private final int height;

    /** The bytes of a row. Each row begins with a byte that says that it is not filtered. */
    private final int row;

    private final byte[] packed;

    /**
     * A row of paper. Copying it takes a fraction of the time of filling, which plain compiled code does byte by byte.
     */
    private final byte[] paper;

    /** For each row, whether anything was drawn on it: most of a card is paper. */
    private final boolean[] drawn;

    /** Creates a canvas that is all paper. */
    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.row = 1 + (width + 1) / 2;
        this.packed = new byte[row * height];
        this.paper = new byte[row];
        this.drawn = new boolean[height];
    }

    /** Makes all of it paper again. */
    void clear() {
        for (int y = 0; y < height; y++) {
            if (drawn[y]) {
                System.arraycopy(paper, 0, packed, y * row, row);
                drawn[y] = false;
            }
        }
    }

    /** Draws a box that begins and ends at an even pixel. */
    void box(Palette.Shade shade, int left, int top, int wide, int high) {
        int whole = shade.at(Palette.WHOLE);
        for (int y = top; y < top + high; y++) {
            drawn[y] = true;
            int start = y * row + 1 + left / 2;
            Arrays.fill(packed, start, start + wide / 2, (byte) (whole << BITS | whole));
        }
    }

    /** Draws a letter; what would lie outside is cut off. */
    void draw(Glyph glyph, int left, int base) {
        int from = left / 2 + glyph.left();
        for (int line = 0; line < glyph.height(); line++) {
            int y = base + glyph.top() + line;
            if (y >= 0 && y < height) {
                drawn[y] = true;
                draw(glyph, line * glyph.row(), from, y * row + 1);
            }
        }
    }

    /** Draws one line of a letter. Where letters overlap, the darker pixel stays. */
    private void draw(Glyph glyph, int at, int from, int start) {
        int first = Math.max(0, -from);
        int end = Math.min(glyph.row(), row - 1 - from);
        for (int i = first; i < end; i++) {
            int pixels = glyph.packed()[at + i] & 0xFF;
            if (pixels != 0) {
                int there = packed[start + from + i] & 0xFF;
                int upper = Math.max(there & 0xF0, pixels & 0xF0);
                packed[start + from + i] = (byte) (upper | Math.max(there & 0xF, pixels & 0xF));
            }
        }
    }

    byte[] png(Palette palette) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk(out, "IHDR", header.put((byte) BITS).put((byte) WITH_PALETTE).array());
        ByteBuffer colours = ByteBuffer.allocate(3 << BITS);
        for (int colour : palette.shades()) {
            colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        chunk(out, "PLTE", colours.array());
        chunk(out, "IDAT", PngDeflater.of(packed, row, drawn));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] bytes) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(bytes);
        out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
        out.writeBytes(name);
        out.writeBytes(bytes);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
