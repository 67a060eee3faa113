package backstory.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Images for tests, painted here so that none has to be in the repository. */
public final class TestImages {
    private TestImages() {}

    /**
     * Paints quarters: red at the top left, green at the top right, blue at the bottom left, yellow at the bottom
     * right.
     */
    public static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW};
        for (int i = 0; i < 4; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * (width / 2), i / 2 * (height / 2), width - width / 2, height - height / 2);
        }
        graphics.dispose();
        return image;
    }

    /** Paints an image that does not compress well, like a photograph of leaves. */
    public static BufferedImage leaves(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }

    public static byte[] jpeg(BufferedImage image) {
        return written(image, "jpeg");
    }

    public static byte[] png(BufferedImage image) {
        return written(image, "png");
    }

    public static byte[] gif(BufferedImage image) {
        return written(image, "gif");
    }

    private static byte[] written(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the JPEG with metadata as a phone adds it: the orientation, the place (49° 30' N, 8° 15' E) and a
     * comment.
     *
     * @param orientation 1 to 8, as Exif counts
     */
    public static byte[] fromPhone(byte[] jpeg, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(150);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
        entry(tiff, 0x8825, 4, 1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        entry(tiff, 2, 5, 3).putInt(92);
        entry(tiff, 3, 2, 2).put("E\0\0\0".getBytes(StandardCharsets.US_ASCII));
        entry(tiff, 4, 5, 3).putInt(116);
        tiff.putInt(0);
        tiff.putInt(49).putInt(1).putInt(30).putInt(1).putInt(0).putInt(1);
        tiff.putInt(8).putInt(1).putInt(15).putInt(1).putInt(0).putInt(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        segment(out, 0xE1, "Exif\0\0", java.util.Arrays.copyOf(tiff.array(), tiff.position()));
        segment(
                out,
                0xE1,
                "http://ns.adobe.com/xap/1.0/\0",
                "<x:xmpmeta>SECRET</x:xmpmeta>".getBytes(StandardCharsets.US_ASCII));
        segment(out, 0xFE, "", "SECRET comment".getBytes(StandardCharsets.US_ASCII));
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static void segment(ByteArrayOutputStream out, int marker, String name, byte[] data) {
        byte[] sign = name.getBytes(StandardCharsets.ISO_8859_1);
        int length = 2 + sign.length + data.length;
        out.write(0xFF);
        out.write(marker);
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(sign);
        out.writeBytes(data);
    }

    /** Returns the PNG with one more chunk after its header. */
    public static byte[] withChunk(byte[] png, String type, String text) {
        int header = 8 + 25;
        byte[] data = (type + text).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(data);
        ByteBuffer out = ByteBuffer.allocate(png.length + data.length + 8);
        out.put(png, 0, header).putInt(text.length()).put(data).putInt((int) check.getValue());
        return out.put(png, header, png.length - header).array();
    }

    /** Returns a PNG whose header declares a number of pixels, but which contains none. */
    public static byte[] bomb(int width, int height) {
        byte[] png = png(quarters(2, 2));
        ByteBuffer out = ByteBuffer.wrap(png);
        out.putInt(16, width).putInt(20, height);
        CRC32 check = new CRC32();
        check.update(png, 12, 17);
        out.putInt(29, (int) check.getValue());
        return png;
    }

    /** Returns a lossless WebP, as far as its header shows, followed by a chunk of Exif. */
    public static byte[] webp(int width, int height) {
        ByteBuffer out = ByteBuffer.allocate(64).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        out.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII)).putInt(6);
        out.put((byte) 0x2F).putInt((width - 1) | (height - 1) << 14).put((byte) 0);
        out.put("EXIF".getBytes(StandardCharsets.US_ASCII)).putInt(6);
        out.put("SECRET".getBytes(StandardCharsets.US_ASCII));
        byte[] bytes = java.util.Arrays.copyOf(out.array(), out.position());
        ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(4, bytes.length - 8);
        return bytes;
    }

    /** Returns the largest difference between two pictures in one channel of one pixel, 0 to 255. */
    public static int difference(BufferedImage one, BufferedImage other) {
        int largest = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                largest = Math.max(largest, difference(one.getRGB(x, y), other.getRGB(x, y)));
            }
        }
        return largest;
    }

    public static int difference(int one, int other) {
        int largest = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            largest = Math.max(largest, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return largest;
    }
}
