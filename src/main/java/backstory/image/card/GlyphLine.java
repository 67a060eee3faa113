package backstory.image.card;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of text as the letters of a font, each in the form that it takes among its neighbours, from left to right.
 *
 * @param width in pixels
 */
record GlyphLine(Typeface face, float size, float width, List<Placed> glyphs) {
    /** The code of a letter that was merged into another. */
    private static final int NOTHING = 0xFFFF;

    /** A letter by its code in the font, and how far it is from the left end of the base. */
    record Placed(int code, float x, float y) {}

    static GlyphLine of(String text, Typeface face, float size, boolean rightToLeft) {
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        IntStream.range(0, runs).forEach(run -> levels[run] = (byte) bidi.getRunLevel(run));
        Integer[] order = IntStream.range(0, runs).boxed().toArray(Integer[]::new);
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        Font font = face.at(size);
        List<Placed> glyphs = new ArrayList<>();
        float x = 0;
        for (int run : Arrays.asList(order)) {
            int flags = bidi.getRunLevel(run) % 2 == 1 ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
            GlyphVector laid = font.layoutGlyphVector(
                    TextWidths.WITHOUT_HINTS, text.toCharArray(), bidi.getRunStart(run), bidi.getRunLimit(run), flags);
            for (int i = 0; i < laid.getNumGlyphs(); i++) {
                Point2D at = laid.getGlyphPosition(i);
                if (laid.getGlyphCode(i) != NOTHING) {
                    glyphs.add(new Placed(laid.getGlyphCode(i), x + (float) at.getX(), (float) at.getY()));
                }
            }
            x += (float) laid.getGlyphPosition(laid.getNumGlyphs()).getX();
        }
        return new GlyphLine(face, size, x, glyphs);
    }
}
