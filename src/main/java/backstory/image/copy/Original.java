package backstory.image.copy;

import backstory.bytes.Sha256;
import backstory.image.format.Exif;
import backstory.image.format.Format;
import backstory.image.format.Jpeg;
import backstory.image.format.Png;
import backstory.image.format.Size;
import backstory.image.format.Svg;
import backstory.image.format.UnfitImage;
import backstory.image.format.Webp;
import backstory.output.OutputPath;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A writer's image file, inspected: its format, its size, and which copies the site will have. Its pixels are not
 * decoded here. The name of a copy contains a digest of the file, so that a changed image has another address.
 */
public final class Original {
    /**
     * The widths that pages can use: the text is at most 640 pixels wide, and screens have up to two or three pixels
     * for one.
     */
    static final List<Integer> WIDTHS = List.of(480, 960, 1440);

    /**
     * The most pixels: cameras have up to 60 million; an image with more than this is a mistake or an attack on memory.
     */
    static final long MOST_PIXELS = 100_000_000;

    /** The most bytes: photographs as cameras write them are far smaller. */
    public static final long MOST_BYTES = 64L * 1024 * 1024;

    /**
     * The version of the way in which copies are made: another way gives other addresses and is not found in the cache.
     */
    private static final String RECIPE = "2";

    private static final int DIGITS = 8;

    private final OutputPath path;
    private final Format format;
    private final Size size;
    private final int orientation;
    private final boolean resized;
    private final String digest;

    private Original(OutputPath path, Format format, Size size, int orientation, boolean resized, String digest) {
        this.path = path;
        this.format = format;
        this.size = size;
        this.orientation = orientation;
        this.resized = resized;
        this.digest = digest;
    }

    /**
     * Inspects an image file.
     *
     * @param path below content/
     * @return empty if no page can show it, which is reported
     */
    public static Optional<Original> read(OutputPath path, byte[] bytes, Problems problems) {
        try {
            Format format = Format.of(bytes).orElseThrow(() -> UnfitImage.broken("is no JPEG, PNG, GIF, WebP or SVG"));
            if (format == Format.SVG && isUnsafe(path, Svg.of(bytes), problems::add)) {
                return Optional.empty();
            }
            Size raw = Decoder.size(format, bytes);
            if (raw.pixels() > MOST_PIXELS) {
                throw tooLarge("has " + raw.width() + " × " + raw.height() + " pixels");
            }
            int orientation = orientation(format, bytes);
            String digest = Sha256.of(bytes);
            return Optional.of(new Original(
                    path,
                    format,
                    orientation > 4 ? raw.onItsSide() : raw,
                    orientation,
                    isResized(format, bytes),
                    digest(digest)));
        } catch (UnfitImage unfit) {
            problems.add(problem(path, unfit));
            return Optional.empty();
        }
    }

    /** Reports everything in a drawing that is not allowed. */
    static boolean isUnsafe(OutputPath path, Svg drawing, Consumer<Problem> problems) {
        drawing.unsafe().forEach(unsafe -> problems.accept(unsafe.problem("content/" + path)));
        return !drawing.unsafe().isEmpty();
    }

    private static int orientation(Format format, byte[] bytes) throws UnfitImage {
        return switch (format) {
            case JPEG -> Jpeg.of(bytes).orientation();
            case PNG -> Png.of(bytes).orientation();
            case WEBP -> Webp.of(bytes).orientation();
            case GIF, SVG -> Exif.UPRIGHT;
        };
    }

    /**
     * Returns false for an image that is shown as it is, since it cannot be decoded, is animated, or has colours that
     * sRGB cannot express.
     */
    private static boolean isResized(Format format, byte[] bytes) throws UnfitImage {
        return switch (format) {
            case JPEG -> {
                if (Jpeg.of(bytes).components() == 4) {
                    throw new UnfitImage(
                            Rule.IMAGE_UNREADABLE,
                            "is in colours for print (CMYK)",
                            "save it in colours for screens (RGB, best sRGB), as JPEG or PNG");
                }
                yield true;
            }
            case PNG ->
                !Png.of(bytes).isAnimated() && PngColours.of(Png.of(bytes)).isPresent();
            case GIF, WEBP, SVG -> false;
        };
    }

    /** Returns true if it was made from these bytes. */
    public boolean isOf(byte[] bytes) {
        return digest.equals(digest(Sha256.of(bytes)));
    }

    private static String digest(String ofBytes) {
        byte[] key = ("images " + RECIPE + " " + ofBytes).getBytes(StandardCharsets.UTF_8);
        return Sha256.of(key);
    }

    /** Returns the problem of a file of more than {@link #MOST_BYTES}, which is not read. */
    public static Problem tooLarge(OutputPath path) {
        return problem(path, tooLarge("has more than 64 MB"));
    }

    private static UnfitImage tooLarge(String what) {
        return new UnfitImage(
                Rule.IMAGE_TOO_LARGE, what, "make it smaller: readers never see more than 1440 pixels of its width");
    }

    static Problem problem(OutputPath path, UnfitImage unfit) {
        return Problem.of(unfit.rule(), Location.of("content/" + path), "this image " + unfit.getMessage())
                .withHint(unfit.hint());
    }

    /** Returns what a page needs to show it. */
    public Picture picture() {
        return new Picture(
                size.width(), size.height(), widths().stream().map(this::copy).toList());
    }

    private Picture.Copy copy(int width) {
        return new Picture.Copy(copyPath(width), width);
    }

    /**
     * Returns the path of a copy, from {@code images/dock.jpg} to {@code images/dock-960.1f2e3d4c.jpg}; at full width
     * the number is left out.
     */
    private OutputPath copyPath(int width) {
        String text = path.text();
        int slash = text.lastIndexOf('/');
        int dot = text.lastIndexOf('.');
        String stem = dot > slash + 1 ? text.substring(0, dot) : text;
        String ofWidth = width == size.width() ? "" : "-" + width;
        return OutputPath.of(stem + ofWidth + "." + digest.substring(0, DIGITS) + "." + format.ending());
    }

    /** Returns the widths of its copies, the narrowest first; none is wider than the original. */
    List<Integer> widths() {
        if (!resized) {
            return List.of(size.width());
        }
        List<Integer> widths = new ArrayList<>(
                WIDTHS.stream().filter(width -> width < size.width()).toList());
        if (widths.size() < WIDTHS.size()) {
            widths.add(size.width());
        }
        return widths;
    }

    OutputPath path() {
        return path;
    }

    Format format() {
        return format;
    }

    /** Upright. */
    Size size() {
        return size;
    }

    /** As Exif counts: 1 is upright. */
    int orientation() {
        return orientation;
    }

    /** False for what is shown as it is. */
    boolean isResized() {
        return resized;
    }

    /** Returns the name of the copy at a width in the cache. */
    String key(int width) {
        return digest + "-" + width;
    }
}
