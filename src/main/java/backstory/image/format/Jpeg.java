package backstory.image.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The segments of a JPEG file (ITU-T T.81, annex B): what comes before the pixels. Cameras write time, place and device
 * there (Exif, in APP1), programs write names and texts (XMP in APP1, IPTC in APP13, comments). What a decoder needs to
 * show the right colours is JFIF (APP0), a colour profile (APP2) and Adobe's mark (APP14); only that is kept.
 */
public final class Jpeg {
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final String EXIF = "Exif\0\0";
    private static final String JFIF = "JFIF\0";
    private static final int JFIF_LENGTH = 16;

    /** The markers from SOF0 to SOF15 begin a frame, but for tables (DHT, DAC) and an extension (JPG). */
    private static final int SOF0 = 0xC0;

    private static final int SOF15 = 0xCF;
    private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);

    private final byte[] bytes;
    private final List<Segment> segments = new ArrayList<>();
    private final int scan;

    /** Bytes from {@code from}, where the marker begins, to {@code to}, exclusive. */
    private record Segment(int marker, int from, int to) {}

    private Jpeg(byte[] bytes) throws UnfitImage {
        this.bytes = bytes;
        int at = 2;
        while (true) {
            while (at + 1 < bytes.length && bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) 0xFF) {
                at++;
            }
            if (at + 4 > bytes.length || bytes[at] != (byte) 0xFF) {
                throw UnfitImage.broken("is no whole JPEG file");
            }
            int marker = bytes[at + 1] & 0xFF;
            if (marker == START_OF_SCAN) {
                break;
            }
            int end = at + 2 + ((bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF));
            if (end > bytes.length || end < at + 4) {
                throw UnfitImage.broken("is no whole JPEG file");
            }
            segments.add(new Segment(marker, at, end));
            at = end;
        }
        this.scan = at;
        if (!ends()) {
            throw UnfitImage.broken("breaks off before its end");
        }
    }

    /** Reads the segments up to the pixels, and looks whether the file is whole. */
    public static Jpeg of(byte[] bytes) throws UnfitImage {
        return new Jpeg(bytes);
    }

    private boolean ends() {
        for (int i = bytes.length - 2; i > scan; i--) {
            if (bytes[i] == (byte) 0xFF && bytes[i + 1] == (byte) 0xD9) {
                return true;
            }
        }
        return false;
    }

    /** Returns the orientation of the camera, 1 to 8 as Exif counts; 1, upright, if the file has none. */
    public int orientation() {
        for (Segment segment : segments) {
            if (segment.marker() == APP1 && Format.begins(bytes, segment.from() + 4, EXIF)) {
                return Exif.orientation(
                        ByteBuffer.wrap(bytes, segment.from() + 10, segment.to() - segment.from() - 10));
            }
        }
        return Exif.UPRIGHT;
    }

    /** Returns how many colours a pixel has: 1 for grey, 3, or 4 in files for print. */
    public int components() {
        for (Segment segment : segments) {
            boolean frame =
                    segment.marker() >= SOF0 && segment.marker() <= SOF15 && !NO_FRAMES.contains(segment.marker());
            if (frame && segment.to() - segment.from() >= 10) {
                return bytes[segment.from() + 9] & 0xFF;
            }
        }
        return 0;
    }

    /** Returns the same picture, bit for bit, without metadata; an orientation other than upright is kept. */
    byte[] bare() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 2);
        boolean turned = orientation() != Exif.UPRIGHT;
        for (Segment segment : segments) {
            if (turned && segment.marker() != APP0) {
                out.writeBytes(exif(orientation()));
                turned = false;
            }
            if (isJfif(segment)) {
                jfif(segment, out);
            } else if (isNeeded(segment)) {
                out.write(bytes, segment.from(), segment.to() - segment.from());
            }
        }
        out.write(bytes, scan, end() - scan);
        return out.toByteArray();
    }

    /** The end of the pixels: some phones append a film or a second picture. */
    private int end() {
        int at = scan;
        while (at + 1 < bytes.length) {
            if (bytes[at] != (byte) 0xFF || bytes[at + 1] == 0 || bytes[at + 1] == (byte) 0xFF) {
                at++;
                continue;
            }
            int marker = bytes[at + 1] & 0xFF;
            if (marker == 0xD9) {
                return at + 2;
            }
            boolean bare = marker >= 0xD0 && marker <= 0xD7;
            at += bare || at + 3 >= bytes.length ? 2 : 2 + ((bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF));
        }
        return bytes.length;
    }

    private boolean isJfif(Segment segment) {
        return segment.marker() == APP0
                && segment.to() - segment.from() >= 2 + JFIF_LENGTH
                && Format.begins(bytes, segment.from() + 4, JFIF);
    }

    private boolean isNeeded(Segment segment) {
        int marker = segment.marker();
        if (marker == COMMENT) {
            return false;
        }
        boolean profile = marker == APP2 && Format.begins(bytes, segment.from() + 4, "ICC_PROFILE\0");
        boolean application = marker >= APP0 && marker <= APP15;
        return !application || marker == APP14 || profile;
    }

    /** Writes JFIF without its thumbnail, which may show what was cropped from the picture. */
    private void jfif(Segment segment, ByteArrayOutputStream out) {
        out.write(bytes, segment.from(), 2);
        out.write(0);
        out.write(JFIF_LENGTH);
        out.write(bytes, segment.from() + 4, JFIF_LENGTH - 4);
        out.write(0);
        out.write(0);
    }

    /** An APP1 segment that holds an orientation and nothing else. */
    private static byte[] exif(int orientation) {
        byte[] exif = Exif.of(orientation);
        int length = 2 + EXIF.length() + exif.length;
        return ByteBuffer.allocate(2 + length)
                .putShort((short) (0xFF00 | APP1))
                .putShort((short) length)
                .put(EXIF.getBytes(StandardCharsets.ISO_8859_1))
                .put(exif)
                .array();
    }
}
