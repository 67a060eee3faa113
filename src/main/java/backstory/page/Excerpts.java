package backstory.page;

/** Cuts texts to a length, at words. */
final class Excerpts {
    private static final int DESCRIPTION = 160;

    private Excerpts() {}

    /** At most 160 characters on one line, as search engines show them. */
    static String description(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= DESCRIPTION) {
            return line;
        }
        int end = line.offsetByCodePoints(0, DESCRIPTION - 1);
        int blank = line.lastIndexOf(' ', end);
        return line.substring(0, blank > 0 ? blank : end).replaceAll("[\\s,;:،؛–-]+$", "") + "…";
    }
}
