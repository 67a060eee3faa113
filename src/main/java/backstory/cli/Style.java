package backstory.cli;

/**
 * How words of help and of reference stand out.
 *
 * @param hasColours false for plain text, which says the same
 */
record Style(boolean hasColours) {
    boolean isPlain() {
        return !hasColours;
    }

    String bold(String text) {
        return styled("1", text);
    }

    String italic(String text) {
        return styled("3", text);
    }

    String green(String text) {
        return styled("32", text);
    }

    String yellow(String text) {
        return styled("33", text);
    }

    private String styled(String code, String text) {
        return hasColours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
