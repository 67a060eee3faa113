package backstory.image.copy;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Converts the colours of pixels. Not safe for use by two threads. */
@FunctionalInterface
interface Colours {
    /** Converts pixels to sRGB; transparency stays. */
    void toSrgb(int[] argb);

    /** Pixels that are in sRGB already, as in a file without colour information. */
    Colours SRGB = argb -> {};

    /** The colours of a profile, for grey or for three colours. */
    static Colours of(ICC_Profile profile) {
        ICC_Profile[] way = {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
        ColorConvertOp convert = new ColorConvertOp(way, null);
        int bands = profile.getNumComponents();
        return argb -> {
            WritableRaster from = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, argb.length, 1, bands, null);
            WritableRaster to = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, argb.length, 1, 3, null);
            int[] samples = new int[argb.length * bands];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (argb[i / bands] >> (16 - 8 * (i % bands))) & 0xFF;
            }
            from.setPixels(0, 0, argb.length, 1, samples);
            convert.filter(from, to);
            int[] rgb = to.getPixels(0, 0, argb.length, 1, (int[]) null);
            for (int i = 0; i < argb.length; i++) {
                argb[i] = (argb[i] & 0xFF000000) | (rgb[3 * i] << 16) | (rgb[3 * i + 1] << 8) | rgb[3 * i + 2];
            }
        };
    }
}
