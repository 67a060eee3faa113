package backstory.output;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where a file of the site stands below the output folder: {@code people/rand-paul.html}. The same path can be made on
 * every file system, so a site that builds on one machine builds on all. Links between files of the site are made here
 * and nowhere else.
 *
 * @param text parts with {@code /} between them, in Unicode form NFC; see {@link #fault} for what is refused
 */
public record OutputPath(String text) implements Comparable<OutputPath> {
    /** What most file systems allow for the name of one file. */
    private static final int NAME_BYTES = 255;

    /** What copies have more in their names: a width, a digest, another ending. */
    private static final int MARK_BYTES = 25;

    private static final String NOT_ON_WINDOWS = "\\<>:\"|?*";

    /** Also with any ending. */
    private static final Set<String> RESERVED = reserved();

    private static final int LONGEST_RESERVED = "conout$".length();

    /** What RFC 3986 allows in a path, without the characters that HTML would have to escape. */
    private static final String PLAIN_IN_LINKS = "/-._~!$()*+,;=@";

    public OutputPath {
        Objects.requireNonNull(text);
        fault(text).ifPresent(fault -> {
            throw new IllegalArgumentException("\"" + text + "\" " + fault);
        });
        if (!isAscii(text) && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException("\"" + text + "\" is not in form NFC");
        }
    }

    /**
     * The path of a text that is known to be good.
     *
     * @throws IllegalArgumentException if it has a {@link #fault}
     */
    public static OutputPath of(String text) {
        return new OutputPath(nfc(text));
    }

    /** The path whose text this is, to the letter; empty if it is that of none. */
    public static Optional<OutputPath> exactly(String text) {
        try {
            return Optional.of(new OutputPath(text));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /** The path of a text from elsewhere, or empty if it has a {@link #fault}. */
    public static Optional<OutputPath> parse(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(of(text));
    }

    /**
     * Why a text cannot be a path of the site, as the end of a sentence that begins with it ({@code has the part "con",
     * a name that Windows reserves}); empty if it can.
     */
    public static Optional<String> fault(String text) {
        if (text.isEmpty()) {
            return Optional.of("is empty");
        }
        for (int start = 0, end; start <= text.length(); start = end + 1) {
            int slash = text.indexOf('/', start);
            end = slash < 0 ? text.length() : slash;
            String fault = faultOfPart(text.substring(start, end));
            if (!fault.isEmpty()) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    /**
     * The same for the path of a file whose copies bear more in their names than the file's own, such as a digest.
     */
    public static Optional<String> faultOfMarked(String text) {
        String name = text.substring(text.lastIndexOf('/') + 1);
        return fault(text)
                .or(() -> bytes(name) > NAME_BYTES - MARK_BYTES
                        ? Optional.of("has more than " + (NAME_BYTES - MARK_BYTES)
                                + " bytes, and the names of its copies have some more")
                        : Optional.empty());
    }

    private static String faultOfPart(String part) {
        if (part.isEmpty()) {
            return "begins or ends with / or has two of them in a row";
        }
        if (part.equals(".") || part.equals("..")) {
            return "has the part \"" + part + "\"";
        }
        String character = faultOfCharacters(part);
        if (!character.isEmpty()) {
            return character;
        }
        if (isReserved(part)) {
            return "has the part \"" + part + "\", a name that Windows reserves";
        }
        if (part.endsWith(".") || part.endsWith(" ")) {
            return "has the part \"" + part + "\", whose last character Windows drops";
        }
        if (part.charAt(0) == '.' && isOurs(fold(part))) {
            return "has the part \"" + part + "\", which is not for files of the site";
        }
        return bytes(part) > NAME_BYTES ? "has a part of more than " + NAME_BYTES + " bytes" : "";
    }

    private static int bytes(String part) {
        return isAscii(part) ? part.length() : nfc(part).getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean isReserved(String part) {
        int dot = part.indexOf('.');
        String stem = dot < 0 ? part : part.substring(0, dot);
        return stem.length() <= LONGEST_RESERVED && RESERVED.contains(fold(stem));
    }

    private static boolean isOurs(String folded) {
        return folded.equals(".git") || folded.startsWith(Manifest.NAME);
    }

    private static String faultOfCharacters(String part) {
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

    /**
     * The form in which two paths are equal if some file system takes them for one: without regard to case, NFC. Only
     * for comparing.
     */
    public String folded() {
        return fold(text);
    }

    /** How many folders stand above the file: 0 for {@code index.html}. */
    public int depth() {
        return slashes(text, 0);
    }

    /** The folder that the file stands in, without a {@code /} at its end; empty for the top of the site. */
    public String folder() {
        return text.substring(0, Math.max(0, text.lastIndexOf('/')));
    }

    /**
     * The link that leads from one file of the site to this one, percent-encoded: {@code ../people/rand-paul.html}.
     * It holds for a root domain, for a subpath and for files opened from the disk.
     */
    public String relativeTo(OutputPath from) {
        int shared = 0;
        int slash = text.indexOf('/');
        while (slash >= 0 && from.text.startsWith(text.substring(0, slash + 1))) {
            shared = slash + 1;
            slash = text.indexOf('/', shared);
        }
        return "../".repeat(slashes(from.text, shared)) + encode(text.substring(shared));
    }

    private static int slashes(String text, int from) {
        int slashes = 0;
        for (int at = text.indexOf('/', from); at >= 0; at = text.indexOf('/', at + 1)) {
            slashes++;
        }
        return slashes;
    }

    /** The path percent-encoded, to stand behind the address of the site: {@code people/ren%C3%A9.html}. */
    public String encoded() {
        return encode(text);
    }

    /** By code points, which is also the order of the UTF-8 bytes. */
    @Override
    public int compareTo(OutputPath other) {
        int common = Math.min(text.length(), other.text.length());
        for (int i = 0; i < common; i++) {
            char mine = text.charAt(i);
            char theirs = other.text.charAt(i);
            if (mine != theirs) {
                return Integer.compare(rank(mine), rank(theirs));
            }
        }
        return Integer.compare(text.length(), other.text.length());
    }

    /** By hand, as that of every key: what Java makes by itself for a record is a chain of calls each time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OutputPath path && text.equals(path.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** Halves of surrogate pairs stand for code points above all others. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? 0x10000 + unit : unit;
    }

    private static String encode(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isPlainInLinks(text.charAt(at))) {
                return percentEncoded(text);
            }
        }
        return text;
    }

    private static boolean isPlainInLinks(int c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN_IN_LINKS.indexOf(c) >= 0);
    }

    private static String percentEncoded(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isPlainInLinks(c)) {
                out.append(c);
            } else {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return out.toString();
    }

    /** Lower, upper and lower again: so that ẞ, ß and ss become one, and ς and σ. */
    private static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String upper = nfc(text).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
        return nfc(upper.toLowerCase(Locale.ROOT));
    }

    private static String nfc(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Most paths are, and need no tables of Unicode. */
    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
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
