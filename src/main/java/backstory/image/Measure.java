package backstory.image;

import java.awt.font.FontRenderContext;
import java.util.HashMap;
import java.util.Map;

/**
 * How wide words are in a face. Each is laid out once, at one size, since without hints to the screen widths grow
 * evenly with the size. For one card, on one thread.
 */
final class Measure {
    static final FontRenderContext WITHOUT_HINTS = new FontRenderContext(null, true, true);
    private static final float SIZE = 100;
    private static final String CUT = "…";

    private final Faces face;
    private final Map<String, Float> widths = new HashMap<>();

    Measure(Faces face) {
        this.face = face;
    }

    /** Of words with one blank between, in pixels. */
    float width(String words, float size) {
        float width = 0;
        for (String word : words.split(" ", -1)) {
            width = with(word, width);
        }
        return at(size, width);
    }

    /**
     * The width of words with one more behind them, at the size at which all are laid out.
     *
     * @param words the width of those before, at the same size; 0 where there is none
     */
    float with(String word, float words) {
        return words + ((words == 0 ? 0 : ofOne(" ")) + ofOne(word));
    }

    /** A width in pixels, for letters of a size. */
    float at(float size, float width) {
        return width * size / SIZE;
    }

    private float ofOne(String word) {
        return word.isEmpty()
                ? 0
                : widths.computeIfAbsent(word, key -> (float)
                        face.at(SIZE).getStringBounds(key, WITHOUT_HINTS).getWidth());
    }

    /** The text with a sign that it goes on. */
    String shortened(String text, float size, float width) {
        return longest(text, CUT, size, width).stripTrailing() + CUT;
    }

    /** The longest beginning, of at least one character, that fits together with an ending. */
    String longest(String text, String ending, float size, float width) {
        int end = text.length();
        while (end > text.offsetByCodePoints(0, 1) && width(text.substring(0, end) + ending, size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }
}
