package backstory.markdown.render;

/** The label of a note: a letter, since numbers are for sources. */
public final class NoteLetter {
    private NoteLetter() {}

    /** Returns the letters of a note by its number, from 1: a … z, aa, ab …. */
    public static String of(int number) {
        int before = (number - 1) / 26;
        String last = Character.toString('a' + (number - 1) % 26);
        return before == 0 ? last : of(before) + last;
    }
}
