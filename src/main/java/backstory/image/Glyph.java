package backstory.image;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * The shape of a letter as pixels, drawn once and put wherever the letter stands.
 *
 * @param left of its origin, in pixels
 * @param top above its base, in pixels: mostly negative
 * @param coverage for each pixel, row by row, how much of it is covered: 0 to 255
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Glyph(int left, int top, int width, byte[] coverage) {
    /**
     * Draws one.
     *
     * @param code of the font
     * @param shift to the right, less than a pixel
     */
    static Glyph draw(Font font, int code, float shift) {
        Shape outline =
                font.createGlyphVector(Measure.WITHOUT_HINTS, new int[] {code}).getOutline(shift, 0);
        Rectangle box = outline.getBounds();
        if (box.isEmpty()) {
            return new Glyph(0, 0, 0, new byte[0]);
        }
        BufferedImage image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(-box.x, -box.y);
        graphics.setColor(Color.WHITE);
        graphics.fill(outline);
        graphics.dispose();
        return new Glyph(
                box.x, box.y, box.width, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }
}
