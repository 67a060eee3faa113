package backstory.image;

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
        Matcher found = Pattern.compile("--" + name + ":\\s*#([0-9a-fA-F]{6})\\b").matcher(stylesheet);
        return found.find() ? Integer.parseInt(found.group(1), 16) : usual;
    }
}
