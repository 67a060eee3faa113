package backstory.image.copy;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pixels as a file that contains nothing but the picture. */
final class Encoder {
    /** The most that a picture on a page should weigh, in bytes. */
    static final int LIGHT = 60 * 1024;

    /**
     * The qualities that are tried in this order, from one that no one can tell from the original to one that is still
     * acceptable.
     */
    private static final List<Float> QUALITIES = List.of(.82f, .74f, .66f, .58f);

    private static final int MOST_COLOURS = 256;

    private Encoder() {}

    /** Encodes as JPEG, at the best quality that is light enough, else at the lowest. */
    static byte[] jpeg(BufferedImage image) {
        byte[] bytes = new byte[0];
        for (float quality : QUALITIES) {
            bytes = write(image, "jpeg", quality);
            if (bytes.length <= LIGHT) {
                return bytes;
            }
        }
        return bytes;
    }

    /** Encodes as PNG; a picture of few colours, such as a drawing, gets a palette, which weighs less. */
    static byte[] png(BufferedImage image) {
        return write(fewColours(image), "png", .3f);
    }

    /** Returns the same pixels, with a palette if there are at most 256 colours and no transparency. */
    private static BufferedImage fewColours(BufferedImage image) {
        if (image.getType() != BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        SortedSet<Integer> found = new TreeSet<>();
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < pixels.length; i++) {
            if ((i == 0 || pixels[i] != pixels[i - 1]) && found.add(pixels[i])) {
                if (found.size() > MOST_COLOURS) {
                    return image;
                }
            }
        }
        int[] colours = found.stream().mapToInt(Integer::intValue).toArray();
        IndexColorModel palette = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage few =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette);
        byte[] indexes = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indexes[i] = i > 0 && pixels[i] == pixels[i - 1]
                    ? indexes[i - 1]
                    : (byte) Arrays.binarySearch(colours, pixels[i]);
        }
        few.getRaster().setDataElements(0, 0, image.getWidth(), image.getHeight(), indexes);
        return few;
    }

    private static byte[] write(BufferedImage image, String format, float quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
    }
}
