package backstory.cli.console;

/**
 * How words are emphasized in help and reference texts.
 *
 * @param hasColours false for plain text, which says the same
 */
public record TerminalStyle(boolean hasColours) {
    /** Returns true for text without colours. */
    public boolean isPlain() {
        return !hasColours;
    }

    public String bold(String text) {
        return styled("1", text);
    }

    public String italic(String text) {
        return styled("3", text);
    }

    public String green(String text) {
        return styled("32", text);
    }

    public String yellow(String text) {
        return styled("33", text);
    }

    private String styled(String code, String text) {
        return hasColours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
