package backstory.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a social card: the name of the site on top, the title as large as it can stand, a line below, in the colours of
 * the theme. Letters are filled as outlines, never set by the system's text drawing, so that no machine's settings
 * change a pixel.
 */
final class CardDrawing {
    /** From each side; nothing but the bar at the top stands nearer to an edge. */
    static final int MARGIN = 80;

    private static final int BAR = 16;
    private static final int SITE_BASE = 118;
    private static final int RULE = 150;
    private static final int LINE_BASE = SocialCard.HEIGHT - 62;
    private static final int TITLE_TOP = RULE + 36;
    private static final int TITLE_BOTTOM = LINE_BASE - 62;
    private static final float SITE_SIZE = 34;
    private static final float LINE_SIZE = 28;

    private final SocialCard card;
    private final Graphics2D graphics;

    private CardDrawing(SocialCard card, Graphics2D graphics) {
        this.card = card;
        this.graphics = graphics;
    }

    static BufferedImage of(SocialCard card) {
        BufferedImage image = new BufferedImage(SocialCard.WIDTH, SocialCard.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new CardDrawing(card, graphics).draw();
        graphics.dispose();
        snap(image, card.palette().shades());
        return image;
    }

    /** Puts the nearest shade for each pixel at the edge of a letter, so that the file needs a palette only. */
    private static void snap(BufferedImage image, List<Integer> shades) {
        Map<Integer, Integer> nearest = new HashMap<>();
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = nearest.computeIfAbsent(pixels[i], pixel -> Palette.nearest(pixel, shades));
        }
        image.setRGB(0, 0, width, image.getHeight(), pixels, 0, width);
    }

    private void draw() {
        Palette palette = card.palette();
        box(palette.paper(), 0, 0, SocialCard.WIDTH, SocialCard.HEIGHT);
        box(palette.accent(), 0, 0, SocialCard.WIDTH, BAR);
        box(palette.muted(), MARGIN, RULE, SocialCard.WIDTH - 2 * MARGIN, 2);
        line(card.site(), SITE_SIZE, palette.ink(), SITE_BASE);
        line(card.line(), LINE_SIZE, palette.accent(), LINE_BASE);
        title();
    }

    private void box(int colour, int x, int y, int width, int height) {
        graphics.setColor(new Color(colour));
        graphics.fillRect(x, y, width, height);
    }

    private void title() {
        Faces face = Faces.ofTitle(card.title()).orElseThrow();
        Title title = Title.fit(card.title(), face, SocialCard.WIDTH - 2 * MARGIN, TITLE_BOTTOM - TITLE_TOP);
        float base = TITLE_TOP + (TITLE_BOTTOM - TITLE_TOP - title.height()) / 2 + title.firstBase();
        for (String line : title.lines()) {
            draw(
                    Measure.layout(line, face.at(title.size()), card.rightToLeft()),
                    card.palette().ink(),
                    base);
            base += title.leading();
        }
    }

    /** One line, shortened where it is too long. */
    private void line(String text, float size, int colour, float base) {
        Measure measure = new Measure(Faces.PLAIN);
        float width = SocialCard.WIDTH - 2f * MARGIN;
        String clean = String.join(" ", text.strip().split("\\s+"));
        if (!clean.isEmpty()) {
            String shown = measure.width(clean, size) <= width ? clean : measure.shortened(clean, size, width);
            draw(Measure.layout(shown, Faces.PLAIN.at(size), card.rightToLeft()), colour, base);
        }
    }

    private void draw(TextLayout layout, int colour, float base) {
        float x = card.rightToLeft() ? SocialCard.WIDTH - MARGIN - layout.getAdvance() : MARGIN;
        graphics.setColor(new Color(colour));
        graphics.fill(layout.getOutline(AffineTransform.getTranslateInstance(x, base)));
    }
}
