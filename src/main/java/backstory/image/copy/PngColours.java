package backstory.image.copy;

import backstory.image.format.Png;
import backstory.image.format.UnfitImage;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * The colours of a PNG (third edition, 4.3). Java returns the numbers of its pixels as they are in the file; their
 * meaning is given by cICP, else by a profile, else by sRGB, else by gamma and primaries.
 */
final class PngColours {
    /**
     * The largest profile: those of cameras and screens have a few thousand bytes, large ones of printers two million.
     */
    private static final int LARGEST_PROFILE = 4 << 20;

    private static final int SRGB_CURVE = 13;
    private static final int SRGB_PRIMARIES = 1;
    private static final int DISPLAY_P3 = 12;
    private static final double PARTS = 100_000;

    private PngColours() {}

    /**
     * Returns the colours; empty if they cannot be shown in sRGB, such as HDR colours, which are brighter than white.
     */
    static Optional<Colours> of(Png png) throws UnfitImage {
        Optional<ByteBuffer> codes = png.chunk("cICP").filter(chunk -> chunk.remaining() >= 4);
        if (codes.isPresent()) {
            return coded(codes.get());
        }
        Optional<ByteBuffer> profile = png.chunk("iCCP");
        if (profile.isPresent()) {
            return Optional.of(profiled(profile.get(), isGrey(png)).orElse(Colours.SRGB));
        }
        return Optional.of(png.chunk("sRGB").isPresent() ? Colours.SRGB : measured(png));
    }

    /** Returns the colours that code points of ITU-T H.273 mean. */
    private static Optional<Colours> coded(ByteBuffer codes) {
        boolean known = codes.get(1) == SRGB_CURVE && codes.get(2) == 0 && codes.get(3) == 1;
        return switch (known ? codes.get(0) : 0) {
            case SRGB_PRIMARIES -> Optional.of(Colours.SRGB);
            case DISPLAY_P3 ->
                Optional.of(Primaries.withCurveOfSrgb(Primaries.OF_DISPLAY_P3).colours());
            default -> Optional.empty();
        };
    }

    /**
     * Returns the colours of a profile. One that is damaged, or is for another kind of picture, is ignored, as browsers
     * do.
     */
    private static Optional<Colours> profiled(ByteBuffer chunk, boolean grey) {
        byte[] bytes = new byte[chunk.remaining()];
        chunk.get(bytes);
        int name = 0;
        while (name < bytes.length && bytes[name] != 0) {
            name++;
        }
        int from = Math.min(bytes.length, name + 2);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
            ICC_Profile profile = ICC_Profile.getInstance(in.readNBytes(LARGEST_PROFILE));
            int type = profile.getColorSpaceType();
            return type == (grey ? ColorSpace.TYPE_GRAY : ColorSpace.TYPE_RGB)
                    ? Optional.of(tried(Colours.of(profile)))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException | CMMException damaged) {
            return Optional.empty();
        }
    }

    /** Tries the colours once, since Java does not read the tables of a profile before it needs them. */
    private static Colours tried(Colours colours) {
        colours.toSrgb(new int[1]);
        return colours;
    }

    private static boolean isGrey(Png png) throws UnfitImage {
        return png.chunk("IHDR")
                .filter(head -> head.remaining() >= 10 && (head.get(9) & 3) == 0)
                .isPresent();
    }

    /** Returns the colours by gamma and primaries, either of which may be missing. */
    private static Colours measured(Png png) throws UnfitImage {
        double gamma = png.chunk("gAMA")
                .filter(chunk -> chunk.remaining() >= 4)
                .map(chunk -> chunk.getInt(0) / PARTS)
                .orElse(0.0);
        Optional<double[]> primaries = png.chunk("cHRM")
                .filter(chunk -> chunk.remaining() >= 32)
                .map(PngColours::chromaticities)
                .filter(of -> Arrays.stream(of).allMatch(v -> v > .001 && v < 1));
        double[] of = primaries.orElse(Primaries.OF_SRGB);
        boolean usual = Arrays.equals(of, Primaries.OF_SRGB) && (gamma <= 0 || Math.abs(gamma - 1 / 2.2) < .005);
        if (usual) {
            return Colours.SRGB;
        }
        return (gamma > 0 ? Primaries.withGamma(gamma, of) : Primaries.withCurveOfSrgb(of)).colours();
    }

    private static double[] chromaticities(ByteBuffer chunk) {
        double[] all = new double[8];
        for (int i = 0; i < all.length; i++) {
            all[i] = chunk.getInt(4 * i) / PARTS;
        }
        return all;
    }

    /** A picture as Java decoded it, with eight bits for each number and no other change to any. */
    static BufferedImage values(BufferedImage decoded) {
        boolean alpha = decoded.getColorModel().hasAlpha();
        int width = decoded.getWidth();
        BufferedImage plain = new BufferedImage(
                width, decoded.getHeight(), alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        boolean palette = decoded.getColorModel() instanceof IndexColorModel;
        for (int y = 0; y < decoded.getHeight(); y++) {
            int[] row = palette ? decoded.getRGB(0, y, width, 1, null, 0, width) : numbers(decoded, y);
            plain.setRGB(0, y, width, 1, row, 0, width);
        }
        return plain;
    }

    /**
     * Returns the bands of a row: one is grey, two are grey and alpha, three are colours, four are colours and alpha.
     */
    private static int[] numbers(BufferedImage image, int y) {
        int bands = image.getRaster().getNumBands();
        long largest = (1L << image.getSampleModel().getSampleSize(0)) - 1;
        int[] samples = image.getRaster().getPixels(0, y, image.getWidth(), 1, (int[]) null);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (int) ((samples[i] * 255L + largest / 2) / largest);
        }
        int[] row = new int[image.getWidth()];
        for (int x = 0; x < row.length; x++) {
            int at = x * bands;
            int alpha = bands % 2 == 0 ? samples[at + bands - 1] : 255;
            int green = samples[at + (bands > 2 ? 1 : 0)];
            int blue = samples[at + (bands > 2 ? 2 : 0)];
            row[x] = (alpha << 24) | (samples[at] << 16) | (green << 8) | blue;
        }
        return row;
    }
}
