package backstory.image.copy;

import backstory.output.OutputPath;
import java.util.List;

/**
 * What a page needs to know about an image to show it.
 *
 * @param width of the original in pixels, as readers see it: upright
 * @param height the same
 * @param copies its copies, the narrowest first; at least one
 */
public record Picture(int width, int height, List<Copy> copies) {
    /** A file that shows the image at some width in pixels. */
    public record Copy(OutputPath path, int width) {}

    public Picture {
        copies = List.copyOf(copies);
    }

    /** The height of a copy in pixels. */
    public int heightOf(Copy copy) {
        return (int) Math.max(1, Math.round((double) height * copy.width() / width));
    }

    /**
     * Returns the copy for a browser that does not know {@code srcset}: the widest up to 960 pixels, else the
     * narrowest.
     */
    public Copy usual() {
        Copy usual = copies.get(0);
        for (Copy copy : copies) {
            usual = copy.width() <= 960 ? copy : usual;
        }
        return usual;
    }
}
