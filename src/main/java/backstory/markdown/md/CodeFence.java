package backstory.markdown.md;

/** The backticks around code: more of them than stand in the code anywhere. */
final class CodeFence {
    private CodeFence() {}

    /** @param least how many there are at least */
    static String of(String code, int least) {
        String fence = "`".repeat(least);
        while (code.contains(fence)) {
            fence += "`";
        }
        return fence;
    }

    /** Writes code within a line. A blank is put at both ends where readers of Markdown would else take one off. */
    static void span(String code, StringBuilder out) {
        String fence = of(code, 1);
        boolean padded = code.startsWith("`") || code.endsWith("`") || code.matches(" .*\\S.* ");
        String pad = padded ? " " : "";
        out.append(fence).append(pad).append(code).append(pad).append(fence);
    }
}
