package backstory.page;

/**
 * A line of a card: a text in its own language between words of the interface.
 *
 * @param before such as {@code Formerly}, or empty
 * @param text such as a role
 * @param after such as the time of a role, or empty
 */
public record CardLine(String before, String text, LanguageView language, String after) {
    /** A line in the words of the interface alone, or of names. */
    static CardLine of(String text) {
        return new CardLine("", text, LanguageView.SAME, "");
    }
}
