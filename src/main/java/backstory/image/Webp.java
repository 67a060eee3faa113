package backstory.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The chunks of a WebP file (RFC 9649). Java cannot decode it, so it is shown as it is: this reads its size and takes
 * Exif and XMP out.
 */
final class Webp {
    private static final int HEADER = 12;
    private static final int CHUNK = 8;
    private static final int EXIF_AND_XMP_FLAGS = 0x0C;

    private final byte[] bytes;
    private final ByteBuffer words;

    private Webp(byte[] bytes) {
        this.bytes = bytes;
        this.words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Webp of(byte[] bytes) {
        return new Webp(bytes);
    }

    Size size() throws UnfitImage {
        next(HEADER);
        int data = HEADER + CHUNK;
        int length = next(HEADER) - data;
        return switch (type(HEADER)) {
            case "VP8X" -> need(length >= 10, new Size(1 + u24(data + 4), 1 + u24(data + 7)));
            case "VP8 " -> need(length >= 10, new Size(u16(data + 6) & 0x3FFF, u16(data + 8) & 0x3FFF));
            case "VP8L" -> {
                int bits = length >= 5 ? words.getInt(data + 1) : 0;
                yield need(length >= 5, new Size(1 + (bits & 0x3FFF), 1 + (bits >>> 14 & 0x3FFF)));
            }
            default -> throw UnfitImage.broken("is no WebP file that can be read");
        };
    }

    private static Size need(boolean whole, Size size) throws UnfitImage {
        if (!whole || size.width() == 0 || size.height() == 0) {
            throw UnfitImage.broken("is no WebP file that can be read");
        }
        return size;
    }

    /** The same picture, bit for bit, without Exif and XMP. */
    byte[] bare() throws UnfitImage {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, HEADER);
        for (int at = HEADER; at + CHUNK <= bytes.length; at = next(at)) {
            String type = type(at);
            if (!type.equals("EXIF") && !type.equals("XMP ")) {
                byte[] chunk = java.util.Arrays.copyOfRange(bytes, at, next(at));
                if (type.equals("VP8X")) {
                    chunk[CHUNK] &= ~EXIF_AND_XMP_FLAGS;
                }
                out.writeBytes(chunk);
            }
        }
        byte[] bare = out.toByteArray();
        ByteBuffer.wrap(bare).order(ByteOrder.LITTLE_ENDIAN).putInt(4, bare.length - CHUNK);
        return bare;
    }

    private String type(int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }

    private int next(int at) throws UnfitImage {
        long length = at + CHUNK <= bytes.length ? words.getInt(at + 4) & 0xFFFFFFFFL : Integer.MAX_VALUE;
        long end = at + CHUNK + length + (length & 1);
        if (end > bytes.length + 1L) {
            throw UnfitImage.broken("breaks off before its end");
        }
        return (int) Math.min(end, bytes.length);
    }

    private int u16(int at) {
        return at + 1 < bytes.length ? words.getShort(at) & 0xFFFF : 0;
    }

    private int u24(int at) {
        return at + 2 < bytes.length ? u16(at) | (bytes[at + 2] & 0xFF) << 16 : 0;
    }
}
