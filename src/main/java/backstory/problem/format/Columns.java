package backstory.problem.format;

/** Computes how wide a terminal draws a character, so that the marks under an excerpt are in the right place. */
final class Columns {
    private Columns() {}

    /** Returns 0 for combining marks, 2 for East Asian wide characters and emoji, else 1. */
    static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    /** Returns the character itself, a blank for a tab, U+2400 and following for other control characters. */
    static int picture(int codePoint) {
        if (codePoint == '\t' || codePoint == 0x2028 || codePoint == 0x2029) {
            return ' ';
        }
        if (codePoint < 0x20) {
            return 0x2400 + codePoint;
        }
        boolean control = codePoint >= 0x7F && codePoint < 0xA0;
        boolean direction =
                (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        return control || direction ? 0xFFFD : codePoint;
    }
}
