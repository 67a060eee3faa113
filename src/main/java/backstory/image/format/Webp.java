package backstory.image.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The chunks of a WebP file (RFC 9649). Java cannot decode it, so it is shown as it is; this class reads its size and
 * orientation, and removes metadata.
 */
public final class Webp {
    private static final int HEADER = 12;
    private static final int CHUNK = 8;
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;

    /** Pixels, transparency, frames and colours. */
    private static final Set<String> KEPT = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");

    private final byte[] bytes;
    private final ByteBuffer words;

    private Webp(byte[] bytes) {
        this.bytes = bytes;
        this.words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The bytes of a WebP file. */
    public static Webp of(byte[] bytes) {
        return new Webp(bytes);
    }

    /** Its size in pixels. */
    public Size size() throws UnfitImage {
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

    /**
     * Returns the orientation of the camera, 1 to 8 as Exif counts. Like a browser, it reads it only if the header says
     * that there is one.
     */
    public int orientation() throws UnfitImage {
        boolean said = type(HEADER).equals("VP8X") && (bytes[HEADER + CHUNK] & EXIF_FLAG) != 0;
        for (int at = HEADER; said && at + CHUNK <= bytes.length; at = next(at)) {
            if (type(at).equals("EXIF")) {
                int from = at + CHUNK + (Format.begins(bytes, at + CHUNK, "Exif\0\0") ? 6 : 0);
                return Exif.orientation(ByteBuffer.wrap(bytes, from, Math.max(0, next(at) - from)));
            }
        }
        return Exif.UPRIGHT;
    }

    /** Returns the same picture, bit for bit, without metadata; an orientation other than upright is kept. */
    byte[] bare() throws UnfitImage {
        int orientation = orientation();
        boolean turned = orientation != Exif.UPRIGHT;
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, HEADER);
        for (int at = HEADER; at + CHUNK <= bytes.length; at = next(at)) {
            if (KEPT.contains(type(at))) {
                byte[] chunk = Arrays.copyOfRange(bytes, at, next(at));
                if (type(at).equals("VP8X")) {
                    chunk[CHUNK] = (byte) (chunk[CHUNK] & ~(turned ? XMP_FLAG : EXIF_FLAG | XMP_FLAG));
                }
                out.writeBytes(chunk);
            }
        }
        if (turned) {
            byte[] exif = Exif.of(orientation);
            out.writeBytes("EXIF".getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(ByteBuffer.allocate(4)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(exif.length)
                    .array());
            out.writeBytes(exif);
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
