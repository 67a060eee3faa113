package backstory.image.card;

import backstory.output.OutputFile;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Makes the pictures of social cards. Safe for use by many threads. Nothing is cached, since drawing a card takes no
 * longer than finding it.
 */
public final class CardWriter {
    private final GlyphCache glyphs = new GlyphCache();

    /** Free canvases: as many as there were threads drawing cards at once. */
    private final Queue<Canvas> canvases = new ConcurrentLinkedQueue<>();

    /** Draws one card. */
    public OutputFile draw(SocialCard card) {
        Canvas canvas = Optional.ofNullable(canvases.poll()).orElseGet(CardDrawing::canvas);
        OutputFile file = new OutputFile(card.path(), CardDrawing.png(card, glyphs, canvas));
        canvases.add(canvas);
        return file;
    }
}
