package backstory.page;

import java.util.regex.Pattern;

/** Cuts texts to a length, at words. */
public final class Excerpts {
    private static final int DESCRIPTION = 160;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:،؛–-]+$");

    private Excerpts() {}

    /** Returns at most 160 characters on one line, as search engines show them. */
    public static String description(String text) {
        String line = BLANKS.matcher(text.strip()).replaceAll(" ");
        if (line.codePointCount(0, line.length()) <= DESCRIPTION) {
            return line;
        }
        int end = line.offsetByCodePoints(0, DESCRIPTION - 1);
        int blank = line.lastIndexOf(' ', end);
        return LOOSE_END.matcher(line.substring(0, blank > 0 ? blank : end)).replaceAll("") + "…";
    }
}
