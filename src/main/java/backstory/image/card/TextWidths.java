package backstory.image.card;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.HashMap;
import java.util.Map;

/**
 * Measures how wide words are in a face. Each is laid out once, at one size, since widths are proportional to the size
 * when there is no hinting. Use one for each card, in one thread.
 */
final class TextWidths {
    static final FontRenderContext WITHOUT_HINTS = new FontRenderContext(null, true, true);
    private static final float SIZE = 100;
    private static final String CUT = "…";

    /** The most characters that are measured: twice as many as any line or title has room for. */
    private static final int MOST_SHOWN = 1000;

    private final Typeface face;
    private final Map<String, Float> widths = new HashMap<>();

    TextWidths(Typeface face) {
        this.face = face;
    }

    /** The width of words with one blank between, in pixels. */
    float width(String words, float size) {
        float width = 0;
        for (String word : words.split(" ", -1)) {
            width = with(word, width);
        }
        return at(size, width);
    }

    /**
     * The width of words with one more after them, at the size at which all are laid out.
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

    /** The words of a text with one blank between, and no more of them than may be seen. */
    static String words(String text) {
        int end = Math.min(text.length(), MOST_SHOWN);
        boolean whole = end == text.length();
        int cut = !whole && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        String words = String.join(" ", text.substring(0, cut).strip().split("\\s+", -1));
        return whole ? words : words + CUT;
    }

    /** Returns the text cut to the width, with a sign that it goes on. */
    String shortened(String text, float size, float width) {
        return longest(text, CUT, size, width).stripTrailing() + CUT;
    }

    /**
     * Returns a long beginning of the text, of at least one character, that fits together with an ending; with one more
     * character it would not fit. It looks at little more of the text than fits.
     */
    String longest(String text, String ending, float size, float width) {
        int fits = text.offsetByCodePoints(0, 1);
        int more = Math.min(2 * fits, text.length());
        while (more < text.length() && fits(text, more, ending, size, width)) {
            fits = more;
            more = Math.min(2 * more, text.length());
        }
        while (more - fits > 1) {
            int middle = (fits + more) / 2;
            if (fits(text, middle, ending, size, width)) {
                fits = middle;
            } else {
                more = middle;
            }
        }
        int end = more > fits && fits(text, more, ending, size, width) ? more : fits;
        boolean halved = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return text.substring(0, halved ? Math.max(end - 1, text.offsetByCodePoints(0, 1)) : end);
    }

    private boolean fits(String text, int end, String ending, float size, float width) {
        Font letters = face.at(SIZE);
        String all = text.substring(0, end) + ending;
        return at(size, (float) letters.getStringBounds(all, WITHOUT_HINTS).getWidth()) <= width;
    }
}
