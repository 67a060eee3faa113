package backstory.image.copy;

import backstory.image.format.Format;
import backstory.image.format.Png;
import backstory.image.format.Size;
import backstory.image.format.Svg;
import backstory.image.format.UnfitImage;
import backstory.image.format.Webp;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes the bytes of a file to pixels in sRGB, not yet turned upright. */
final class Decoder {
    private Decoder() {}

    /** Returns the size that a file declares, before any of it is decoded. */
    static Size size(Format format, byte[] bytes) throws UnfitImage {
        return switch (format) {
            case SVG -> Svg.of(bytes).size();
            case WEBP -> Webp.of(bytes).size();
            case JPEG, PNG, GIF -> read(bytes, reader -> new Size(reader.getWidth(0), reader.getHeight(0)));
        };
    }

    /**
     * Decodes an image. Of a large photograph only every second, third … pixel is kept, so that it is never in memory
     * as a whole.
     *
     * @param factor every how many pixels, from {@link #factor}
     */
    static BufferedImage pixels(Format format, byte[] bytes, int factor) throws UnfitImage {
        BufferedImage decoded = read(bytes, reader -> {
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(factor, factor, 0, 0);
            return reader.read(0, param);
        });
        if (format == Format.PNG) {
            return inSrgb(
                    PngColours.values(decoded), PngColours.of(Png.of(bytes)).orElse(Colours.SRGB));
        }
        int type = decoded.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        if (decoded.getType() == type) {
            return decoded;
        }
        BufferedImage plain = new BufferedImage(decoded.getWidth(), decoded.getHeight(), type);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(decoded, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    private static BufferedImage inSrgb(BufferedImage image, Colours colours) {
        int width = image.getWidth();
        int[] row = new int[width];
        for (int y = 0; colours != Colours.SRGB && y < image.getHeight(); y++) {
            colours.toSrgb(image.getRGB(0, y, width, 1, row, 0, width));
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return image;
    }

    /**
     * Returns a factor such that every n-th pixel is enough for sharp copies: the widest copy is made from at least
     * twice its pixels.
     *
     * @param widths of all copies, made now or before, so that a copy does not depend on which are missing
     */
    static int factor(Size upright, List<Integer> widths) {
        return Math.max(1, upright.width() / (2 * widths.get(widths.size() - 1)));
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(ImageReader reader) throws IOException;
    }

    private static <T> T read(byte[] bytes, Use<T> use) throws UnfitImage {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw UnfitImage.broken("is of a kind that cannot be read");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return use.of(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            throw UnfitImage.broken("cannot be read");
        }
    }
}
