package backstory.image.copy;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.image.format.Png;
import backstory.image.format.UnfitImage;
import backstory.image.format.Webp;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.testing.Case;
import backstory.testing.TestImages;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Metadata of image files: their orientation, their colours, and what is private. */
class OriginalTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    /** The copies of an image, the narrowest first. */
    private List<byte[]> copies(byte[] bytes) {
        Original original = original(bytes);
        List<OutputFile> made = new ArrayList<>();
        assertThat(CopyWriter.with(CopyCache.in(folder)).copies(original, () -> bytes, made::add))
                .isEmpty();
        return made.stream().map(OutputFile::bytes).toList();
    }

    private Original original(byte[] bytes) {
        Original original =
                Original.read(OutputPath.of("images/x"), bytes, problems).orElseThrow();
        assertThat(problems.isEmpty()).isTrue();
        return original;
    }

    private static byte[] exif(ByteOrder order, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(50).order(order);
        tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(7).putInt(38);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
        return tiff.put("SECRET\0".getBytes(StandardCharsets.US_ASCII)).array();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @Case("155")
    @CsvSource({
        "1,RED GREEN BLUE YELLOW", "2,GREEN RED YELLOW BLUE", "3,YELLOW BLUE GREEN RED", "4,BLUE YELLOW RED GREEN",
        "5,RED BLUE GREEN YELLOW", "6,BLUE RED YELLOW GREEN", "7,YELLOW GREEN BLUE RED", "8,GREEN YELLOW RED BLUE"
    })
    void a_png_that_says_how_it_was_held_is_shown_upright(int orientation, String colours) {
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            byte[] png = TestImages.withChunk(
                    TestImages.png(TestImages.quarters(600, 400)), "eXIf", latin(exif(order, orientation)));
            boolean side = orientation > 4;
            Picture picture = original(png).picture();
            assertThat(picture.width() + "x" + picture.height()).isEqualTo(side ? "400x600" : "600x400");
            for (byte[] copy : copies(png)) {
                BufferedImage image = TestImages.read(copy);
                assertThat(image.getWidth() < image.getHeight()).isEqualTo(side);
                assertThat(quarters(image)).isEqualTo(colours);
                assertThat(latin(copy)).doesNotContain("eXIf", "SECRET");
            }
        }
    }

    private static String quarters(BufferedImage image) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int x = image.getWidth() * (1 + 2 * (i % 2)) / 4;
            int y = image.getHeight() * (1 + 2 * (i / 2)) / 4;
            for (String name : List.of("RED", "GREEN", "BLUE", "YELLOW")) {
                if (TestImages.difference(image.getRGB(x, y), colour(name)) < 12) {
                    found.add(name);
                }
            }
        }
        return String.join(" ", found);
    }

    private static int colour(String name) {
        return switch (name) {
            case "RED" -> Color.RED.getRGB();
            case "GREEN" -> Color.GREEN.getRGB();
            case "BLUE" -> Color.BLUE.getRGB();
            default -> Color.YELLOW.getRGB();
        };
    }

    /** A WebP with a head that says what is in it; the pixels are none. */
    private static byte[] webp(int flags, String before, byte[] exif) {
        ByteBuffer out = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF\0\0\0\0WEBPVP8X".getBytes(StandardCharsets.ISO_8859_1)).putInt(10);
        out.putInt(flags).put((byte) 59).putShort((short) 0).put((byte) 39).putShort((short) 0);
        out.put("VP8L".getBytes(StandardCharsets.ISO_8859_1)).putInt(6);
        out.put((byte) 0x2F).putInt(59 | 39 << 14).put((byte) 0);
        out.put("XYZW".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(6)
                .put("SECRET".getBytes(StandardCharsets.US_ASCII));
        out.put("EXIF".getBytes(StandardCharsets.ISO_8859_1)).putInt(before.length() + exif.length);
        out.put(before.getBytes(StandardCharsets.ISO_8859_1)).put(exif);
        return java.util.Arrays.copyOf(out.array(), out.position());
    }

    @ParameterizedTest
    @Case("155")
    @CsvSource({"0x08,'',6,40x60", "0x0C,'Exif\0\0',6,40x60", "0x08,'',8,40x60", "0x08,'',3,60x40", "0,'',6,60x40"})
    void a_webp_that_says_how_it_was_held_keeps_that_and_nothing_else(
            String flags, String before, int orientation, String size) throws UnfitImage {
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            byte[] webp = webp(Integer.decode(flags), before.translateEscapes(), exif(order, orientation));
            Picture picture = original(webp).picture();
            assertThat(picture.width() + "x" + picture.height()).isEqualTo(size);
            byte[] copy = copies(webp).get(0);
            assertThat(Webp.of(copy).orientation()).isEqualTo(flags.equals("0") ? 1 : orientation);
            assertThat(latin(copy))
                    .doesNotContain("SECRET", "XYZW")
                    .startsWith("RIFF")
                    .contains("VP8L");
            assertThat(ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                    .isEqualTo(copy.length - 8);
        }
    }

    @Test
    @Case("155")
    void a_png_that_is_linked_or_moves_stays_as_it_is_but_for_what_a_camera_wrote() throws UnfitImage {
        byte[] png = TestImages.png(TestImages.quarters(60, 40));
        byte[] turned = TestImages.withChunk(png, "eXIf", latin(exif(ByteOrder.BIG_ENDIAN, 6)));
        byte[] linked = CopyWriter.published(OutputPath.of("images/x.png"), turned, problems::add);
        assertThat(Png.of(linked).orientation()).isEqualTo(6);
        assertThat(latin(linked)).doesNotContain("SECRET");
        assertThat(TestImages.difference(TestImages.read(linked), TestImages.read(png)))
                .isZero();

        byte[] moving = TestImages.withChunk(turned, "acTL", "\0\0\0\1\0\0\0\0");
        assertThat(original(moving).picture().width()).isEqualTo(40);
        assertThat(Png.of(copies(moving).get(0)).orientation()).isEqualTo(6);
    }

    private static byte[] profile(int space) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes("a profile\0\0".getBytes(StandardCharsets.ISO_8859_1));
            try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
                deflated.write(ICC_Profile.getInstance(space).getData());
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static BufferedImage plain(int type, int rgb) {
        BufferedImage image = new BufferedImage(1000, 4, type);
        for (int y = 0; y < 4; y++) {
            for (int x = 0; x < 1000; x++) {
                image.setRGB(x, y, rgb);
            }
        }
        return image;
    }

    private static String ints(int... values) {
        ByteBuffer out = ByteBuffer.allocate(4 * values.length);
        for (int value : values) {
            out.putInt(value);
        }
        return latin(out.array());
    }

    private void assertShown(byte[] png, int rgb, int tolerance) {
        int shown = TestImages.read(copies(png).get(0)).getRGB(100, 1);
        assertThat(TestImages.difference(shown, rgb))
                .as("%08x, not %08x", shown, rgb)
                .isLessThanOrEqualTo(tolerance);
    }

    @Test
    @Case("156")
    void the_colours_of_a_png_with_a_profile_are_those_of_srgb_in_its_copies() {
        byte[] png = TestImages.png(plain(BufferedImage.TYPE_INT_RGB, 0x804020));
        byte[] linear = TestImages.withChunk(png, "iCCP", latin(profile(ColorSpace.CS_LINEAR_RGB)));
        assertShown(linear, 0xFFBC8963, 2);
        assertShown(TestImages.withChunk(png, "iCCP", latin(profile(ColorSpace.CS_sRGB))), 0xFF804020, 1);
        assertShown(TestImages.withChunk(png, "iCCP", latin(profile(ColorSpace.CS_GRAY))), 0xFF804020, 0);
        assertShown(TestImages.withChunk(png, "iCCP", "x\0\0damaged"), 0xFF804020, 0);
        assertShown(png, 0xFF804020, 0);
        byte[] clear = TestImages.png(plain(BufferedImage.TYPE_INT_ARGB, 0x40804020));
        assertShown(TestImages.withChunk(clear, "iCCP", latin(profile(ColorSpace.CS_LINEAR_RGB))), 0x40BC8963, 2);
    }

    @ParameterizedTest
    @Case("156")
    @CsvSource({
        "100000,'',0x804020,0xBA885F",
        "45455,'',0x804020,0x804020",
        "45455,'31270 32900 64000 33000 30000 60000 15000 6000',0x804020,0x804020",
        "45470,'31270 32900 64000 33000 21000 71000 15000 6000',0x70C72F,0x00C707",
        "0,'31270 32900 68000 32000 26500 69000 15000 6000',0x75FB4C,0x00FF00",
        "0,'34570 35850 64000 33000 30000 60000 15000 6000',0xFFFFFF,0xFFFFFF",
        "0,'0 0 0 0 0 0 0 0',0x804020,0x804020"
    })
    void the_colours_of_a_png_with_gamma_and_primaries_too(int gamma, String primaries, String written, String shown) {
        byte[] png = TestImages.png(plain(BufferedImage.TYPE_INT_RGB, Integer.decode(written)));
        if (!primaries.isEmpty()) {
            int[] of = java.util.stream.Stream.of(primaries.split(" ", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            png = TestImages.withChunk(png, "cHRM", ints(of));
        }
        byte[] whole = gamma == 0 ? png : TestImages.withChunk(png, "gAMA", ints(gamma));
        assertShown(whole, 0xFF000000 | Integer.decode(shown), 4);
        assertShown(TestImages.withChunk(whole, "sRGB", "\0"), 0xFF000000 | Integer.decode(written), 0);
    }

    @Test
    @Case("156")
    void a_png_whose_colours_are_told_in_numbers_is_converted_or_shown_as_it_is() {
        byte[] png = TestImages.png(plain(BufferedImage.TYPE_INT_RGB, 0x75FB4C));
        assertShown(TestImages.withChunk(png, "cICP", "\f\r\0\1"), 0xFF00FF00, 4);
        assertShown(TestImages.withChunk(png, "cICP", "\1\r\0\1"), 0xFF75FB4C, 0);
        byte[] bright = TestImages.withChunk(png, "cICP", "\t\u0010\0\1");
        assertThat(copies(bright)).containsExactly(bright);
    }

    @ParameterizedTest
    @Case("156")
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_3BYTE_BGR})
    void grey_stays_as_grey_as_it_is(int type) {
        BufferedImage image = new BufferedImage(1000, 4, type);
        int largest = type == BufferedImage.TYPE_USHORT_GRAY ? 65535 : 255;
        for (int y = 0; y < 4; y++) {
            for (int x = 0; x < 1000; x++) {
                for (int band = 0; band < image.getRaster().getNumBands(); band++) {
                    image.getRaster().setSample(x, y, band, Math.round(largest * 128 / 255f));
                }
            }
        }
        byte[] png = TestImages.png(image);
        assertShown(png, 0xFF808080, 0);
        if (type != BufferedImage.TYPE_3BYTE_BGR) {
            assertShown(TestImages.withChunk(png, "iCCP", latin(profile(ColorSpace.CS_GRAY))), 0xFFBCBCBC, 2);
        }
        assertShown(TestImages.withChunk(png, "gAMA", ints(100_000)), 0xFFBABABA, 2);
    }

    @ParameterizedTest
    @Case("158")
    @ValueSource(ints = {-1, 0, 2})
    void a_jpeg_for_print_is_refused_with_what_to_do(int transform) throws IOException {
        Raster print = Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE, 600, 8, 4, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(print, null, null));
        }
        byte[] jpeg = out.toByteArray();
        if (transform >= 0) {
            byte[] adobe =
                    ("\u00FF\u00EE\0\u000EAdobe\0d\0\0\0\0" + (char) transform).getBytes(StandardCharsets.ISO_8859_1);
            out.reset();
            out.write(jpeg, 0, 2);
            out.writeBytes(adobe);
            out.write(jpeg, 2, jpeg.length - 2);
            jpeg = out.toByteArray();
        }
        assertThat(Original.read(OutputPath.of("images/x.jpg"), jpeg, problems)).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::message, Problem::hint)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "this image is in colours for print (CMYK)",
                        "save it in colours for screens (RGB, best sRGB), as JPEG or PNG"));
    }

    @Test
    @Case("p14")
    void what_programs_hide_in_a_gif_or_behind_the_first_marker_of_a_jpeg_is_left_out() {
        byte[] gif = TestImages.gif(TestImages.quarters(20, 10));
        assertThat(copies(gif)).containsExactly(gif);
        String told = latin(gif);
        int end = told.length() - 1;
        String loop = "!\u00FF\u000BNETSCAPE2.0\u0003\u0001\0\0\0";
        String said = "!\u00FE\u0006SECRET\0!\u00FF\u000BXMP DataXMP\u0006SECRET\0";
        byte[] talking = (told.substring(0, end) + said + loop + ";SECRET").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(latin(copies(talking).get(0))).isEqualTo(told.substring(0, end) + loop + ";");

        byte[] jpeg = TestImages.jpeg(TestImages.quarters(60, 40));
        assertThat(latin(jpeg).substring(2, 11)).isEqualTo("\u00FF\u00E0\0\u0010JFIF\0");
        String small = latin(jpeg).substring(0, 4) + "\0\u0013" + latin(jpeg).substring(6, 18) + "\u0001\u0001XYZ"
                + "\u00FF\u00E0\0\u000CJFXX\0\u0013XYZ9" + latin(jpeg).substring(20);
        byte[] copy = copies(small.getBytes(StandardCharsets.ISO_8859_1)).get(0);
        assertThat(copy).isEqualTo(jpeg);
    }
}
