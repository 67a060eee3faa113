package backstory.image.card;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The letters that were drawn, since all cards of a site use the same few. Safe for use by many threads. */
final class GlyphCache {
    /** How many letters are kept, of about 1 KB each. */
    private static final int MOST_KEPT = 8000;

    private final ConcurrentMap<Key, Glyph> drawn = new ConcurrentHashMap<>();

    private record Key(Typeface face, float size, int code, int halves, Palette.Shade shade) {
        /**
         * Written by hand, as for every key: the one that Java generates for a record costs a chain of calls each time.
         */
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && code == key.code
                    && halves == key.halves
                    && face == key.face
                    && Float.compare(size, key.size) == 0
                    && shade == key.shade;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * code + halves) + face.hashCode()) + shade.hashCode();
        }
    }

    /**
     * A letter of a line.
     *
     * @param halves how many halves of a pixel it is to the right of an even one: 0 to 3
     */
    Glyph of(GlyphLine line, int code, int halves, Palette.Shade shade) {
        Key key = new Key(line.face(), line.size(), code, halves, shade);
        Glyph known = drawn.get(key);
        if (known != null) {
            return known;
        }
        Glyph glyph = Glyph.draw(line.face().at(line.size()), code, halves / 2f, shade);
        if (drawn.size() < MOST_KEPT) {
            drawn.put(key, glyph);
        }
        return glyph;
    }
}
