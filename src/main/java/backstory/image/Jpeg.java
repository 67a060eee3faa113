package backstory.image;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The segments of a JPEG file (ITU-T T.81, annex B): what stands before the pixels. Cameras write time, place and device
 * there (Exif, in APP1), programs write names and texts (XMP in APP1, IPTC in APP13, comments). What a decoder needs to
 * show the right colours is JFIF (APP0), a colour profile (APP2) and Adobe's mark (APP14); only that is kept.
 */
final class Jpeg {
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final String EXIF = "Exif\0\0";
    private static final int ORIENTATION_TAG = 0x0112;

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
    static Jpeg of(byte[] bytes) throws UnfitImage {
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

    /** How the camera was held, 1 to 8 as Exif counts; 1, upright, where the file does not say. */
    int orientation() {
        for (Segment segment : segments) {
            if (segment.marker() == APP1 && Format.begins(bytes, segment.from() + 4, EXIF)) {
                return orientation(ByteBuffer.wrap(bytes, segment.from() + 10, segment.to() - segment.from() - 10)
                        .slice());
            }
        }
        return 1;
    }

    private static int orientation(ByteBuffer tiff) {
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
                    int value = tiff.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
            return 1;
        } catch (BufferUnderflowException | IndexOutOfBoundsException damaged) {
            return 1;
        }
    }

    /** The same picture, bit for bit, with nothing beside it; an orientation other than upright is kept. */
    byte[] bare() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 2);
        boolean turned = orientation() != 1;
        for (Segment segment : segments) {
            if (turned && segment.marker() != APP0) {
                out.writeBytes(exif(orientation()));
                turned = false;
            }
            if (isNeeded(segment)) {
                out.write(bytes, segment.from(), segment.to() - segment.from());
            }
        }
        out.write(bytes, scan, end() - scan);
        return out.toByteArray();
    }

    /** The end of the pixels: some phones hang a film or a second picture behind them. */
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

    private boolean isNeeded(Segment segment) {
        int marker = segment.marker();
        if (marker == COMMENT) {
            return false;
        }
        boolean profile = marker == APP2 && Format.begins(bytes, segment.from() + 4, "ICC_PROFILE\0");
        boolean application = marker >= APP0 && marker <= APP15;
        return !application || marker == APP0 || marker == APP14 || profile;
    }

    /** An APP1 segment that holds an orientation and nothing else. */
    private static byte[] exif(int orientation) {
        ByteBuffer out = ByteBuffer.allocate(36);
        out.putShort((short) 0xFFE1).putShort((short) 34);
        out.put(EXIF.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        out.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        out.putShort((short) 1)
                .putShort((short) ORIENTATION_TAG)
                .putShort((short) 3)
                .putInt(1);
        out.putShort((short) orientation).putShort((short) 0).putInt(0);
        return out.array();
    }
}
