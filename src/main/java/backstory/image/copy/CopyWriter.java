package backstory.image.copy;

import backstory.image.format.Exif;
import backstory.image.format.Format;
import backstory.image.format.Size;
import backstory.image.format.Svg;
import backstory.image.format.UnfitImage;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.problem.Problem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Makes the copies of images, or takes them from the cache. Safe for use by many threads; the number of pixels that
 * they hold in memory at once is limited, whatever their number.
 */
public final class CopyWriter {
    /** The room in millions of pixels of four bytes. A picture that needs more has the room to itself. */
    private static final int ROOM = 64;

    private final CopyCache cache;
    private final Semaphore room = new Semaphore(ROOM, true);

    private CopyWriter(CopyCache cache) {
        this.cache = cache;
    }

    /** Writes copies, and keeps what it makes in a cache. */
    public static CopyWriter with(CopyCache cache) {
        return new CopyWriter(cache);
    }

    /**
     * Makes every copy of an image.
     *
     * @param bytes reads its file; called only for copies that are not cached
     * @param use receives each file
     * @return what is wrong with its pixels, if anything; then some copies were not made
     */
    public Optional<Problem> copies(Original original, Supplier<byte[]> bytes, Consumer<OutputFile> use) {
        List<Picture.Copy> missing = new ArrayList<>();
        for (Picture.Copy copy : original.picture().copies()) {
            cache.find(original.key(copy.width()))
                    .ifPresentOrElse(found -> use.accept(new OutputFile(copy.path(), found)), () -> missing.add(copy));
        }
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        try {
            make(original, bytes.get(), missing, use);
            return Optional.empty();
        } catch (UnfitImage unfit) {
            return Optional.of(Original.problem(original.path(), unfit));
        }
    }

    private void make(Original original, byte[] bytes, List<Picture.Copy> missing, Consumer<OutputFile> use)
            throws UnfitImage {
        if (!original.isResized()) {
            use.accept(new OutputFile(missing.get(0).path(), original.format().bare(bytes)));
            return;
        }
        Size upright = original.size();
        int factor = Decoder.factor(upright, original.widths());
        int place = (int) Math.min(ROOM, 1 + upright.pixels() / ((long) factor * factor * 500_000));
        room.acquireUninterruptibly(place);
        try {
            BufferedImage pixels = Decoder.pixels(original.format(), bytes, factor);
            for (Picture.Copy copy : missing) {
                byte[] made = copy(original, bytes, pixels, copy.width());
                cache.keep(original.key(copy.width()), made);
                use.accept(new OutputFile(copy.path(), made));
            }
        } finally {
            room.release(place);
        }
    }

    /**
     * Makes one copy. At full width the file itself, without metadata, is the best copy, if it is light or nothing
     * lighter can be made.
     */
    private static byte[] copy(Original original, byte[] bytes, BufferedImage pixels, int width) throws UnfitImage {
        boolean whole = width == original.size().width() && original.orientation() == Exif.UPRIGHT;
        byte[] bare = whole ? original.format().bare(bytes) : new byte[0];
        if (whole && (original.format() == Format.PNG || bare.length <= Encoder.LIGHT)) {
            return bare;
        }
        Size to = original.size().atWidth(width);
        BufferedImage resized = resized(pixels, original.orientation() > 4 ? to.onItsSide() : to);
        BufferedImage upright = ExifOrientation.upright(resized, original.orientation());
        byte[] made = original.format() == Format.PNG ? Encoder.png(upright) : Encoder.jpeg(upright);
        return whole && bare.length <= made.length ? bare : made;
    }

    private static BufferedImage resized(BufferedImage image, Size to) {
        if (image.getWidth() == to.width() && image.getHeight() == to.height()) {
            return image;
        }
        try {
            return Thumbnails.of(image)
                    .forceSize(to.width(), to.height())
                    .imageType(image.getType())
                    .asBufferedImage();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Returns what is published of a file that a text links to: an image without its metadata, any other file as it is.
     */
    public static byte[] published(OutputPath path, byte[] bytes, Consumer<Problem> problems) {
        try {
            Optional<Format> format = Format.of(bytes);
            if (format.equals(Optional.of(Format.SVG))) {
                Original.isUnsafe(path, Svg.of(bytes), problems);
            }
            return format.isPresent() ? format.get().bare(bytes) : bytes;
        } catch (UnfitImage unfit) {
            problems.accept(Original.problem(path, unfit));
            return bytes;
        }
    }
}
