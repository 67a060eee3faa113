package backstory.image.card;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * The shape of a letter in one shade, drawn once and copied wherever the letter occurs, at every second pixel, since
 * two pixels are a byte.
 *
 * @param left of its origin, in bytes
 * @param top above its base, in pixels: mostly negative
 * @param row in bytes
 * @param height in pixels
 * @param packed the numbers of its colours, two to a byte, row by row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Glyph(int left, int top, int row, int height, byte[] packed) {
    /**
     * Draws one.
     *
     * @param code of the font
     * @param shift to the right, less than two pixels
     */
    static Glyph draw(Font font, int code, float shift, Palette.Shade shade) {
        Shape outline = font.createGlyphVector(TextWidths.WITHOUT_HINTS, new int[] {code})
                .getOutline(shift, 0);
        Rectangle box = outline.getBounds();
        if (box.isEmpty()) {
            return new Glyph(0, 0, 0, 0, new byte[0]);
        }
        int left = Math.floorDiv(box.x, 2);
        int row = Math.floorDiv(box.x + box.width + 1, 2) - left;
        byte[] coverage = fill(outline, new Rectangle(2 * left, box.y, 2 * row, box.height));
        byte[] packed = new byte[row * box.height];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) (shade.at(coverage[2 * i] & 0xFF) << 4 | shade.at(coverage[2 * i + 1] & 0xFF));
        }
        return new Glyph(left, box.y, row, box.height, packed);
    }

    /** How much of each pixel of a box is covered, 0 to 255. */
    private static byte[] fill(Shape outline, Rectangle box) {
        BufferedImage image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(-box.x, -box.y);
        graphics.setColor(Color.WHITE);
        graphics.fill(outline);
        graphics.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
}
