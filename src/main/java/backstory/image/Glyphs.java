package backstory.image;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The letters that were drawn: all cards of a site are written with the same few. For use by many threads. */
final class Glyphs {
    /** Of about 2 KB each. */
    private static final int MOST_KEPT = 4000;

    private final ConcurrentMap<Key, Glyph> drawn = new ConcurrentHashMap<>();

    private record Key(Faces face, float size, int code, boolean half) {}

    /**
     * A letter of a line.
     *
     * @param x where it shall stand: letters stand at whole and half pixels
     */
    Glyph of(GlyphLine line, int code, float x) {
        boolean half = x - Math.floor(x) >= .5;
        Key key = new Key(line.face(), line.size(), code, half);
        Glyph known = drawn.get(key);
        if (known != null) {
            return known;
        }
        Glyph glyph = Glyph.draw(line.face().at(line.size()), code, half ? .5f : 0);
        if (drawn.size() < MOST_KEPT) {
            drawn.put(key, glyph);
        }
        return glyph;
    }
}
