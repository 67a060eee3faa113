package backstory.render.style;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file of a font, as far as a style sheet has to know it.
 *
 * @param format what {@code format()} calls it
 * @param variable true where one file holds all weights
 */
record FontFile(String format, boolean variable) {
    /** The table of a font that says which weights it has, and its number in WOFF 2. */
    private static final String AXES = "fvar";

    private static final int AXES_IN_WOFF2 = 47;
    private static final int NAMED_IN_WOFF2 = 63;

    /** What the bytes are by their first four; empty where they are no font that browsers take. */
    static Optional<FontFile> of(byte[] bytes) {
        String start = text(bytes, 0);
        return switch (start) {
            case "wOF2" -> Optional.of(new FontFile("woff2", isVariableWoff2(bytes)));
            case "wOFF" -> Optional.of(new FontFile("woff", hasTable(bytes, 44, 20)));
            case "\0\1\0\0", "true" -> Optional.of(new FontFile("truetype", hasTable(bytes, 12, 16)));
            case "OTTO" -> Optional.of(new FontFile("opentype", hasTable(bytes, 12, 16)));
            default -> Optional.empty();
        };
    }

    /** A list of tables, each of some bytes that begin with its name; in both formats the count stands near the front. */
    private static boolean hasTable(byte[] bytes, int from, int size) {
        int count = number(bytes, from == 12 ? 4 : 12);
        for (int table = 0; table < count; table++) {
            if (text(bytes, from + table * size).equals(AXES)) {
                return true;
            }
        }
        return false;
    }

    /** The list of a WOFF 2 file: a number for the name, then one or two lengths in bytes of seven bits. */
    private static boolean isVariableWoff2(byte[] bytes) {
        int at = 48;
        for (int table = number(bytes, 12); table > 0 && at < bytes.length; table--) {
            int flags = bytes[at++] & 0xFF;
            int name = flags & NAMED_IN_WOFF2;
            if (name == AXES_IN_WOFF2) {
                return true;
            }
            at += name == NAMED_IN_WOFF2 ? 4 : 0;
            boolean outline = name == 10 || name == 11; // glyf and loca, which are transformed unless they say so
            boolean transformed = outline ? flags >> 6 != 3 : flags >> 6 != 0;
            at = behindLength(bytes, at);
            at = transformed ? behindLength(bytes, at) : at;
        }
        return false;
    }

    private static int behindLength(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] < 0) {
            at++;
        }
        return at + 1;
    }

    private static int number(byte[] bytes, int at) {
        return at + 1 < bytes.length ? ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF) : 0;
    }

    private static String text(byte[] bytes, int at) {
        return at + 4 <= bytes.length ? new String(bytes, at, 4, StandardCharsets.ISO_8859_1) : "";
    }
}
