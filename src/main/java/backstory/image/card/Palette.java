package backstory.image.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The colours of a theme, as numbers of six hexadecimal digits.
 *
 * @param paper the background
 * @param ink the colour of text
 * @param muted the colour of less important text
 * @param accent the colour of rules and marks
 */
public record Palette(int paper, int ink, int muted, int accent) {
    /** The coverage of a pixel that a letter covers completely. */
    static final int WHOLE = 255;

    private static final Palette USUAL = new Palette(0xfdfcf8, 0x1b1a17, 0x54504a, 0x9b2d14);

    /**
     * The colours of a style sheet; one that it does not define is that of the built-in theme.
     *
     * @param colors those for light screens, by token: {@code paper}
     */
    public static Palette of(Map<String, Integer> colors) {
        return new Palette(
                colors.getOrDefault("paper", USUAL.paper),
                colors.getOrDefault("ink", USUAL.ink),
                colors.getOrDefault("muted", USUAL.muted),
                colors.getOrDefault("accent", USUAL.accent));
    }

    /**
     * The shades in which a card is drawn, each in steps from the paper's colour to its own: sixteen colours in all.
     */
    enum Shade {
        /** Its number 0 is the paper. */
        INK(0, 8),
        ACCENT(8, 6),
        MUTED(14, 1);

        private final int steps;
        private final int[] colours = new int[WHOLE + 1];

        Shade(int below, int steps) {
            this.steps = steps;
            for (int coverage = 0; coverage <= WHOLE; coverage++) {
                int step = (coverage * steps + WHOLE / 2) / WHOLE;
                colours[coverage] = step == 0 ? 0 : below + step;
            }
        }

        /**
         * The number of its colour for a pixel.
         *
         * @param coverage how much of the pixel is covered, 0 to 255
         */
        int at(int coverage) {
            return colours[coverage];
        }
    }

    /** The sixteen colours by their numbers. */
    List<Integer> shades() {
        List<Integer> shades = new ArrayList<>(List.of(paper));
        for (Shade shade : Shade.values()) {
            int full = shade == Shade.INK ? ink : shade == Shade.ACCENT ? accent : muted;
            for (int step = 1; step <= shade.steps; step++) {
                shades.add(between(paper, full, step, shade.steps));
            }
        }
        return shades;
    }

    private static int between(int from, int to, int step, int steps) {
        int mixed = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int start = from >> shift & 0xFF;
            int end = to >> shift & 0xFF;
            mixed |= (start + (end - start) * step / steps) << shift;
        }
        return mixed;
    }
}
