package backstory.image.card;

import backstory.problem.UsageError;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The faces that cards are written with. They are part of the program, so that all machines draw the same. */
enum Typeface {
    /** For titles in Latin, Greek, Cyrillic and other letters. */
    SERIF("DejaVuSerifCondensed-Bold.ttf"),
    /** For everything else, and for titles in Arabic and Hebrew. */
    PLAIN("DejaVuSansCondensed-Bold.ttf");

    /** Letters that most titles are made of: U+0000 to U+024F, Latin with its marks. */
    private static final int COMMON = 0x250;

    private final Font font;
    private final boolean[] common = new boolean[COMMON];

    Typeface(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("/backstory/image/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks the font " + file);
            }
            font = Font.createFont(Font.TRUETYPE_FONT, in);
            for (int c = 0; c < COMMON; c++) {
                common[c] = font.canDisplay(c);
            }
        } catch (IOException noRoom) {
            // Java copies the font into a temporary file.
            throw UsageError.ofTemporaryFolder();
        } catch (FontFormatException broken) {
            throw new IllegalStateException("the program's font " + file + " is damaged", broken);
        }
    }

    /** Loads both faces, if that has not been done. */
    static void load() {
        // Java has done it before it comes here.
    }

    /** Returns the face for a title, or empty if neither has all its letters. */
    static Optional<Typeface> ofTitle(String title) {
        return SERIF.has(title) ? Optional.of(SERIF) : Optional.of(PLAIN).filter(face -> face.has(title));
    }

    boolean has(String text) {
        return text.codePoints().allMatch(this::has);
    }

    private boolean has(int c) {
        return c < common.length ? common[c] : font.canDisplay(c);
    }

    /** Returns the first letter of a text that it lacks. */
    Optional<String> lacking(String text) {
        return text.codePoints()
                .filter(c -> !has(c))
                .mapToObj(Character::toString)
                .findFirst();
    }

    /** @param size of the letters in pixels */
    Font at(float size) {
        return font.deriveFont(size);
    }
}
