package backstory.markdown.render;

/** The sign of a note: a letter, since numbers are for sources. */
public final class NoteLetter {
    private NoteLetter() {}

    /** a … z, aa, ab …: that of a note by its number, from 1. */
    public static String of(int number) {
        int before = (number - 1) / 26;
        String last = Character.toString('a' + (number - 1) % 26);
        return before == 0 ? last : of(before) + last;
    }
}
