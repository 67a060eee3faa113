package backstory.markdown.md;

/** Chooses the backticks around code: more of them than occur together anywhere in the code. */
final class CodeFence {
    private CodeFence() {}

    /** @param least the least number of backticks */
    static String of(String code, int least) {
        String fence = "`".repeat(least);
        while (code.contains(fence)) {
            fence += "`";
        }
        return fence;
    }

    /** Writes code within a line. It adds a blank at both ends where a Markdown parser would otherwise strip one. */
    static void span(String code, StringBuilder out) {
        String fence = of(code, 1);
        boolean padded = code.startsWith("`") || code.endsWith("`") || code.matches(" .*\\S.* ");
        String pad = padded ? " " : "";
        out.append(fence).append(pad).append(code).append(pad).append(fence);
    }
}
