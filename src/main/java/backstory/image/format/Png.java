package backstory.image.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The chunks of a PNG file (W3C, third edition). Only those that a decoder needs and those for colours and frames are
 * kept.
 */
public final class Png {
    private static final int SIGNATURE = 8;

    /** Beside the critical ones: transparency, colours, the size of a pixel, and animation. */
    private static final Set<String> KEPT = Set.of(
            "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "pHYs", "acTL", "fcTL",
            "fdAT");

    private final byte[] bytes;

    private Png(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes of a PNG file. */
    public static Png of(byte[] bytes) {
        return new Png(bytes);
    }

    /** Returns true for an APNG: a resized copy would not move. */
    public boolean isAnimated() throws UnfitImage {
        for (int at = SIGNATURE; at < bytes.length; at = next(at)) {
            if (type(at).equals("acTL")) {
                return true;
            }
            if (type(at).equals("IDAT")) {
                return false;
            }
        }
        throw UnfitImage.broken("breaks off before its end");
    }

    /** Returns the orientation of the camera, 1 to 8 as Exif counts. */
    public int orientation() throws UnfitImage {
        return chunk("eXIf").map(Exif::orientation).orElse(Exif.UPRIGHT);
    }

    /** Returns the content of the first chunk of a type. */
    public Optional<ByteBuffer> chunk(String wanted) throws UnfitImage {
        for (int at = SIGNATURE; at < bytes.length && !type(at).equals("IEND"); at = next(at)) {
            if (type(at).equals(wanted)) {
                return Optional.of(
                        ByteBuffer.wrap(bytes, at + 8, next(at) - at - 12).slice());
            }
        }
        return Optional.empty();
    }

    /** Returns the same picture, bit for bit, without metadata; an orientation other than upright is kept. */
    byte[] bare() throws UnfitImage {
        boolean turned = orientation() != Exif.UPRIGHT;
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, SIGNATURE);
        for (int at = SIGNATURE; at < bytes.length; at = next(at)) {
            String type = type(at);
            if (Character.isUpperCase(type.charAt(0)) || KEPT.contains(type)) {
                out.write(bytes, at, next(at) - at);
            }
            if (turned && type.equals("IHDR")) {
                write("eXIf", Exif.of(orientation()), out);
            }
            if (type.equals("IEND")) {
                return out.toByteArray();
            }
        }
        throw UnfitImage.broken("breaks off before its end");
    }

    private static void write(String type, byte[] data, ByteArrayOutputStream out) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
        chunk.putInt(data.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(data);
        CRC32 check = new CRC32();
        check.update(chunk.array(), 4, 4 + data.length);
        out.writeBytes(chunk.putInt((int) check.getValue()).array());
    }

    private String type(int at) throws UnfitImage {
        next(at);
        return new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
    }

    private int next(int at) throws UnfitImage {
        long end = at + 12L <= bytes.length ? at + 12L + ByteBuffer.wrap(bytes).getInt(at) : -1;
        if (end < at + 12L || end > bytes.length) {
            throw UnfitImage.broken("breaks off before its end");
        }
        return (int) end;
    }
}
