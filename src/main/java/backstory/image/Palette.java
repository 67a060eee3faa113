package backstory.image;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of a theme, as numbers of six hexadecimal digits.
 *
 * @param paper what is written on
 * @param ink what is written with
 * @param muted the same for what matters less
 * @param accent of rules and marks
 */
public record Palette(int paper, int ink, int muted, int accent) {
    private static final Palette USUAL = new Palette(0xfbfaf6, 0x1c1b18, 0x5a564c, 0x9b2d14);

    private static final int STEPS = 32;

    /**
     * The colours that a stylesheet defines first, which are those of light screens: {@code --paper: #fbfaf6}. One that
     * it does not define so is that of the built-in theme.
     */
    public static Palette of(String stylesheet) {
        return new Palette(
                colour(stylesheet, "paper", USUAL.paper),
                colour(stylesheet, "ink", USUAL.ink),
                colour(stylesheet, "muted", USUAL.muted),
                colour(stylesheet, "accent", USUAL.accent));
    }

    private static int colour(String stylesheet, String name, int usual) {
        Matcher found =
                Pattern.compile("--" + name + ":\\s*#([0-9a-fA-F]{6})\\b").matcher(stylesheet);
        return found.find() ? Integer.parseInt(found.group(1), 16) : usual;
    }

    /** The colours, and those between the paper and what is written on it: few enough for an image with a palette. */
    List<Integer> shades() {
        List<Integer> shades = new ArrayList<>(List.of(paper, ink, muted, accent));
        for (int step = 1; step < STEPS; step++) {
            shades.add(between(paper, ink, step));
            shades.add(between(paper, accent, step));
        }
        return shades;
    }

    private static int between(int from, int to, int step) {
        int mixed = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int start = from >> shift & 0xFF;
            int end = to >> shift & 0xFF;
            mixed |= (start + (end - start) * step / STEPS) << shift;
        }
        return mixed;
    }

    /** The shade that differs least; of two, the earlier. */
    static int nearest(int colour, List<Integer> shades) {
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int shade : shades) {
            int distance = 0;
            for (int shift = 0; shift < 24; shift += 8) {
                int apart = (colour >> shift & 0xFF) - (shade >> shift & 0xFF);
                distance += apart * apart;
            }
            if (distance < least) {
                least = distance;
                nearest = shade;
            }
        }
        return nearest;
    }
}
