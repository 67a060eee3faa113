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
 * An image file of a writer, looked at: what it is, how large it is, and which copies the site will hold. Its pixels are
 * not decoded here. The name of a copy holds a digest of the file, so that a changed image has another address.
 */
public final class Original {
    /** What a page can use: the text is 640 pixels wide at most, and screens have up to two or three for one. */
    static final List<Integer> WIDTHS = List.of(480, 960, 1440);

    /** Cameras take up to 60 million; what has more pixels than this is a mistake or an attack on memory. */
    static final long MOST_PIXELS = 100_000_000;

    /** Photographs as cameras write them are far smaller. */
    public static final long MOST_BYTES = 64L * 1024 * 1024;

    /** Counts the ways in which copies are made, so that another way gives other addresses and is not found cached. */
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
     * Looks at an image file.
     *
     * @param path below content/
     * @return empty where no page can show it, which is then among the problems
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

    /** Tells all that must not be in a drawing. */
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

    /** What cannot be decoded, moves, or has colours that cannot be expressed in sRGB is shown as it is. */
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

    /** True if it is what was looked at in these bytes. */
    public boolean isOf(byte[] bytes) {
        return digest.equals(digest(Sha256.of(bytes)));
    }

    private static String digest(String ofBytes) {
        byte[] key = ("images " + RECIPE + " " + ofBytes).getBytes(StandardCharsets.UTF_8);
        return Sha256.of(key);
    }

    /** What is said of a file of more than {@link #MOST_BYTES}, which is not read. */
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

    /** What a page has to know. */
    public Picture picture() {
        return new Picture(
                size.width(), size.height(), widths().stream().map(this::copy).toList());
    }

    private Picture.Copy copy(int width) {
        return new Picture.Copy(copyPath(width), width);
    }

    /** From {@code images/dock.jpg} to {@code images/dock-960.1f2e3d4c.jpg}; at its full width the number is left out. */
    private OutputPath copyPath(int width) {
        String text = path.text();
        int slash = text.lastIndexOf('/');
        int dot = text.lastIndexOf('.');
        String stem = dot > slash + 1 ? text.substring(0, dot) : text;
        String ofWidth = width == size.width() ? "" : "-" + width;
        return OutputPath.of(stem + ofWidth + "." + digest.substring(0, DIGITS) + "." + format.ending());
    }

    /** The widths of its copies, the narrowest first: never wider than itself. */
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

    /** What the copy at a width is called among the cached ones. */
    String key(int width) {
        return digest + "-" + width;
    }
}
