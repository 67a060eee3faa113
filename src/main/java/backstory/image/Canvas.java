package backstory.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Pixels of at most sixteen colours, two to a byte, in the very form in which a PNG file packs them (W3C, third
 * edition, colour type 3), so that nothing is turned into anything else on the way to the file.
 */
final class Canvas {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /** Higher ones take longer and save little. */
    private static final int LEVEL = 4;

    private static final int BITS = 4;
    private static final int WITH_PALETTE = 3;

    private final int width;
    private final int height;

    /** Each row begins with a byte that says that it is not filtered. */
    private final int row;

    private final byte[] packed;

    /** All paper. */
    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.row = 1 + (width + 1) / 2;
        this.packed = new byte[row * height];
    }

    void box(Palette.Shade shade, int left, int top, int wide, int high) {
        for (int y = top; y < top + high; y++) {
            for (int x = left; x < left + wide; x++) {
                set(x, y, shade.at(255));
            }
        }
    }

    /** Draws a letter with its origin at a place; what would stand outside is cut. */
    void draw(Glyph glyph, Palette.Shade shade, int left, int base) {
        int x = left + glyph.left();
        int y = base + glyph.top();
        int column = 0;
        for (byte covered : glyph.coverage()) {
            if (covered != 0 && x + column >= 0 && x + column < width && y >= 0 && y < height) {
                set(x + column, y, shade.at(covered & 0xFF));
            }
            if (++column == glyph.width()) {
                column = 0;
                y++;
            }
        }
    }

    /** The later of two shades, which is the darker where letters touch, stays. */
    private void set(int x, int y, int colour) {
        int at = y * row + 1 + x / 2;
        int shift = x % 2 == 0 ? BITS : 0;
        if (((packed[at] >> shift) & 0xF) < colour) {
            packed[at] = (byte) ((packed[at] & (0xF0 >> shift)) | (colour << shift));
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
        chunk(out, "IDAT", deflated());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private byte[] deflated() {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(packed);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
            byte[] part = new byte[1 << 13];
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
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
