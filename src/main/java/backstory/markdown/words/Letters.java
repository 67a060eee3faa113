package backstory.markdown.words;

/** What belongs to the letter before it, in every script. */
public final class Letters {
    private static final int FIRST_MARK = 0x0300;

    private Letters() {}

    /** True for a combining mark: an accent, a vowel sign, a ring around a letter. No word begins or ends before one. */
    public static boolean isMark(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
