package backstory.image.format;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Metadata that cameras and phones write beside a picture (CIPA DC-008), in JPEG, PNG and WebP. Only the orientation of
 * the camera matters for the picture.
 */
public final class Exif {
    /** The orientation of an upright picture. */
    public static final int UPRIGHT = 1;

    private static final int ORIENTATION_TAG = 0x0112;
    private static final int SHORT = 3;

    private Exif() {}

    /** Returns the orientation of the camera, 1 to 8; {@link #UPRIGHT} if it is missing or unreadable. */
    static int orientation(ByteBuffer exif) {
        ByteBuffer tiff = exif.slice();
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
                    int value = tiff.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException damaged) {
            return UPRIGHT;
        }
    }

    /** Returns Exif data with an orientation and nothing else. */
    static byte[] of(int orientation) {
        ByteBuffer out = ByteBuffer.allocate(26);
        out.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        out.putShort((short) 1)
                .putShort((short) ORIENTATION_TAG)
                .putShort((short) SHORT)
                .putInt(1);
        return out.putShort((short) orientation).putShort((short) 0).putInt(0).array();
    }
}
