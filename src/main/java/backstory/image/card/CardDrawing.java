package backstory.image.card;

/**
 * Draws a social card in the colours of the theme: the name of the site at the top, the title as large as it fits, a
 * line below. Letters are filled as outlines and never set by the system's text drawing, so that no machine's settings
 * change a pixel. A site has as many cards as articles, so drawing uses only the few colours of a card.
 */
final class CardDrawing {
    /** The distance from each side, in pixels; only the bar at the top is nearer to an edge. */
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
    private final GlyphCache glyphs;
    private final Canvas canvas;

    private CardDrawing(SocialCard card, GlyphCache glyphs, Canvas canvas) {
        this.card = card;
        this.glyphs = glyphs;
        this.canvas = canvas;
    }

    /** Returns a canvas for cards, which are drawn on it one after the other. */
    static Canvas canvas() {
        return new Canvas(SocialCard.WIDTH, SocialCard.HEIGHT);
    }

    /** The card as a PNG file. */
    static byte[] png(SocialCard card, GlyphCache glyphs, Canvas canvas) {
        canvas.clear();
        new CardDrawing(card, glyphs, canvas).draw();
        return canvas.png(card.palette());
    }

    private void draw() {
        canvas.box(Palette.Shade.ACCENT, 0, 0, SocialCard.WIDTH, BAR);
        canvas.box(Palette.Shade.MUTED, MARGIN, RULE, SocialCard.WIDTH - 2 * MARGIN, 2);
        line(card.site(), SITE_SIZE, Palette.Shade.INK, SITE_BASE);
        line(card.line(), LINE_SIZE, Palette.Shade.ACCENT, LINE_BASE);
        title();
    }

    private void title() {
        Typeface face = Typeface.ofTitle(card.title()).orElseThrow();
        Title title = Title.fit(card.title(), face, SocialCard.WIDTH - 2 * MARGIN, TITLE_BOTTOM - TITLE_TOP);
        float base = TITLE_TOP + (TITLE_BOTTOM - TITLE_TOP - title.height()) / 2 + title.firstBase();
        for (String line : title.lines()) {
            draw(GlyphLine.of(line, face, title.size(), card.rightToLeft()), Palette.Shade.INK, base);
            base += title.leading();
        }
    }

    /** One line, shortened where it is too long. */
    private void line(String text, float size, Palette.Shade shade, float base) {
        TextWidths widths = new TextWidths(Typeface.PLAIN);
        float width = SocialCard.WIDTH - 2f * MARGIN;
        String clean = TextWidths.words(text);
        if (!clean.isEmpty()) {
            String shown = widths.width(clean, size) <= width ? clean : widths.shortened(clean, size, width);
            draw(GlyphLine.of(shown, Typeface.PLAIN, size, card.rightToLeft()), shade, base);
        }
    }

    private void draw(GlyphLine line, Palette.Shade shade, float base) {
        float left = card.rightToLeft() ? SocialCard.WIDTH - MARGIN - line.width() : MARGIN;
        for (GlyphLine.Placed glyph : line.glyphs()) {
            int halves = Math.round(2 * (left + glyph.x()));
            int even = Math.floorDiv(halves, 4) * 2;
            Glyph shape = glyphs.of(line, glyph.code(), halves - 2 * even, shade);
            canvas.draw(shape, even, Math.round(base + glyph.y()));
        }
    }
}
