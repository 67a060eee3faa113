package backstory.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** From pixels to the bytes of a file that holds nothing but the picture. */
final class Encoder {
    /** What a picture on a page should weigh at most, in bytes. */
    static final int LIGHT = 60 * 1024;

    /** From what nobody can tell from the original down to what nobody minds. */
    private static final List<Float> QUALITIES = List.of(.82f, .74f, .66f, .58f);

    private Encoder() {}

    /** As JPEG, at the best quality that is light, else at the lowest. */
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

    static byte[] png(BufferedImage image) {
        return write(image, "png", 0);
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
