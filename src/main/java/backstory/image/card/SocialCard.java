package backstory.image.card;

import backstory.bytes.Sha256;
import backstory.output.OutputPath;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The content of the picture that is shown when someone shares the address of an article.
 *
 * @param path of its file: an address that changes with the content, since other sites cache the picture for long
 * @param site the name of the site
 * @param title of the article
 * @param line what is written below the title, such as its kind and day
 * @param rightToLeft true where its language is written that way
 */
public record SocialCard(
        OutputPath path, String site, String title, String line, boolean rightToLeft, Palette palette) {
    /** In pixels: what Open Graph and its readers ask for. */
    public static final int WIDTH = 1200;

    /** In pixels. */
    public static final int HEIGHT = 630;

    /** The version of the design: another design gives other addresses. */
    private static final String DESIGN = "2";

    private static final int DIGITS = 8;

    /**
     * The card that shows this, at its address.
     *
     * @param name of its file, without folder and ending
     */
    public static SocialCard of(
            String name, String site, String title, String line, boolean rightToLeft, Palette palette) {
        String all = String.join("\n", "card " + DESIGN, site, title, line, "" + rightToLeft, palette.toString());
        String digest = Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        return new SocialCard(
                OutputPath.of("cards/" + name + "." + digest + ".png"), site, title, line, rightToLeft, palette);
    }

    /**
     * Loads the fonts, which takes as long as drawing a hundred cards. It can be called early, so that drawing need not
     * wait.
     */
    public static void loadFonts() {
        Typeface.load();
    }

    /** Returns true if the fonts have every letter of it; else no picture is made. */
    public boolean isDrawable() {
        return lacking(title).isEmpty()
                && lacking(site).isEmpty()
                && lacking(line).isEmpty();
    }

    /** Returns the first letter of a text that the fonts lack; empty if they have all. */
    public static Optional<String> lacking(String text) {
        return Typeface.ofTitle(text).isPresent() ? Optional.empty() : Typeface.PLAIN.lacking(text);
    }
}
