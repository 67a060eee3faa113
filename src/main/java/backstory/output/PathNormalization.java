package backstory.output;

import java.text.Normalizer;
import java.util.Locale;

/** The forms of Unicode in which paths are written and compared. */
final class PathNormalization {
    private PathNormalization() {}

    /**
     * Returns a text without regard to case: lower, upper and lower again, so that ẞ, ß and ss are equal, and ς and σ.
     */
    static String folded(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String upper = nfc(text).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
        return nfc(upper.toLowerCase(Locale.ROOT));
    }

    static String nfc(String text) {
        return PathFaults.isPlain(text) || isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Returns true for ASCII, as most paths are; such a text needs no tables of Unicode. */
    static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
