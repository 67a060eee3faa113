package backstory.output;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds why a text cannot be a path of the site: because some file system rejects, changes or reserves it, or because
 * it is not meant for files of the site.
 */
public final class PathFaults {
    /** The longest name of a file on most file systems. */
    private static final int NAME_BYTES = 255;

    /** The room for what the names of copies have in addition: a width, a digest, another extension. */
    private static final int MARK_BYTES = 25;

    private static final String NOT_ON_WINDOWS = "\\<>:\"|?*";

    /** Names that Windows reserves, with or without an extension. */
    private static final Set<String> RESERVED = reserved();

    private static final int LONGEST_RESERVED = "conout$".length();

    private PathFaults() {}

    /**
     * Returns why a text cannot be a path of the site, as the end of a sentence that begins with it
     * ({@code has the part "con", a name that Windows reserves}); empty if it can.
     */
    public static Optional<String> of(String text) {
        if (text.isEmpty()) {
            return Optional.of("is empty");
        }
        for (int start = 0, end; start <= text.length(); start = end + 1) {
            int slash = text.indexOf('/', start);
            end = slash < 0 ? text.length() : slash;
            String fault = ofPart(text.substring(start, end));
            if (!fault.isEmpty()) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns true for a path of lower-case Latin letters, digits and hyphens, with extensions: it has no fault and
     * only one form. Nearly all paths are like that, and a site has hundreds of thousands and checks each many times.
     */
    static boolean isPlain(String text) {
        byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1); // with ? for each that is none of these
        int name = 0;
        int word = 0;
        for (int at = 0; at <= letters.length; at++) {
            byte letter = at == letters.length ? (byte) '/' : letters[at];
            if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-') {
                continue;
            }
            boolean ends = letter == '/' || letter == '.';
            if (!ends || at == word || at - name > NAME_BYTES || isReserved(text, word, at)) {
                return false;
            }
            word = at + 1;
            name = letter == '/' ? word : name;
        }
        return true;
    }

    private static boolean isReserved(String text, int from, int to) {
        return to - from <= LONGEST_RESERVED && RESERVED.contains(text.substring(from, to));
    }

    /** Returns the fault of the path of a file whose copies have longer names, with a digest for example. */
    public static Optional<String> ofMarked(String text) {
        String name = text.substring(text.lastIndexOf('/') + 1);
        return of(text).or(() -> bytes(name) > NAME_BYTES - MARK_BYTES
                ? Optional.of("has more than " + (NAME_BYTES - MARK_BYTES)
                        + " bytes, and the names of its copies have some more")
                : Optional.empty());
    }

    private static String ofPart(String part) {
        if (part.isEmpty()) {
            return "begins or ends with / or has two of them in a row";
        }
        if (part.equals(".") || part.equals("..")) {
            return "has the part \"" + part + "\"";
        }
        String character = ofCharacters(part);
        if (!character.isEmpty()) {
            return character;
        }
        if (isReserved(part)) {
            return "has the part \"" + part + "\", a name that Windows reserves";
        }
        if (part.endsWith(".") || part.endsWith(" ")) {
            return "has the part \"" + part + "\", whose last character Windows drops";
        }
        if (part.charAt(0) == '.' && isOurs(PathNormalization.folded(part))) {
            return "has the part \"" + part + "\", which is not for files of the site";
        }
        return bytes(part) > NAME_BYTES ? "has a part of more than " + NAME_BYTES + " bytes" : "";
    }

    private static int bytes(String part) {
        return PathNormalization.isAscii(part)
                ? part.length()
                : PathNormalization.nfc(part).getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean isReserved(String part) {
        int dot = part.indexOf('.');
        String stem = dot < 0 ? part : part.substring(0, dot);
        return stem.length() <= LONGEST_RESERVED && RESERVED.contains(PathNormalization.folded(stem));
    }

    private static boolean isOurs(String folded) {
        return folded.equals(".git") || folded.startsWith(Manifest.NAME);
    }

    private static String ofCharacters(String part) {
        int c;
        for (int at = 0; at < part.length(); at += Character.charCount(c)) {
            c = part.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                continue;
            }
            if (NOT_ON_WINDOWS.indexOf(c) >= 0) {
                return "has the character " + Character.toString(c) + ", which Windows does not allow";
            }
            int type = Character.getType(c);
            if (type == Character.CONTROL || type == Character.SURROGATE) {
                return String.format(Locale.ROOT, "has the character U+%04X", c);
            }
        }
        return "";
    }

    private static Set<String> reserved() {
        Set<String> names = new HashSet<>(List.of("con", "prn", "aux", "nul", "conin$", "conout$"));
        for (char number : "123456789¹²³".toCharArray()) {
            names.add("com" + number);
            names.add("lpt" + number);
        }
        return Collections.unmodifiableSet(names);
    }
}
