package backstory.output;

import backstory.bytes.Utf8Order;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * The path of a file of the site below the output folder: {@code people/rand-paul.html}. It is valid on every file
 * system, so a site that builds on one machine builds on all. Only this class makes links between files of the site.
 *
 * @param text parts with {@code /} between them, in Unicode form NFC; see {@link PathFaults} for what is refused
 */
public record OutputPath(String text) implements Comparable<OutputPath> {
    /** The characters that RFC 3986 allows in a path, without those that HTML would have to escape. */
    private static final boolean[] PLAIN_IN_LINKS = plainInLinks();

    public OutputPath {
        Objects.requireNonNull(text);
        if (!PathFaults.isPlain(text)) {
            PathFaults.of(text).ifPresent(fault -> {
                throw new IllegalArgumentException("\"" + text + "\" " + fault);
            });
            if (!PathNormalization.isAscii(text) && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                throw new IllegalArgumentException("\"" + text + "\" is not in form NFC");
            }
        }
    }

    /**
     * Returns the path of a text that is known to be valid.
     *
     * @throws IllegalArgumentException if it has a {@linkplain PathFaults fault}
     */
    public static OutputPath of(String text) {
        return new OutputPath(PathNormalization.nfc(text));
    }

    /** Returns the path that is exactly this text; empty if there is none. */
    public static Optional<OutputPath> exactly(String text) {
        try {
            return Optional.of(new OutputPath(text));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /** Returns the path of a text from elsewhere; empty if it has a {@linkplain PathFaults fault}. */
    public static Optional<OutputPath> parse(String text) {
        return PathFaults.of(text).isPresent() ? Optional.empty() : Optional.of(of(text));
    }

    /**
     * Returns the form in which two paths are equal if some file system takes them for the same: without regard to
     * case, NFC. Use it only for comparisons.
     */
    public String folded() {
        return PathNormalization.folded(text);
    }

    /** Returns how many folders are above the file: 0 for {@code index.html}. */
    public int depth() {
        return slashes(text, 0);
    }

    /**
     * The path of a file of another kind beside this one: {@code people/rand-paul.json}.
     *
     * @param ending the extension with its dot, which replaces this one's
     */
    public OutputPath withEnding(String ending) {
        int dot = text.lastIndexOf('.');
        return OutputPath.of(text.substring(0, dot > text.lastIndexOf('/') ? dot : text.length()) + ending);
    }

    /** Returns the folder of the file, without a {@code /} at its end; empty for the top of the site. */
    public String folder() {
        return text.substring(0, Math.max(0, text.lastIndexOf('/')));
    }

    /**
     * Returns the link from one file of the site to this one, percent-encoded: {@code ../people/rand-paul.html}. It
     * works at a root domain, below a path and for files opened from the disk.
     */
    public String relativeTo(OutputPath from) {
        int shared = 0;
        int slash = text.indexOf('/');
        while (slash >= 0 && from.text.regionMatches(shared, text, shared, slash + 1 - shared)) {
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

    /** Returns the path percent-encoded, to follow the address of the site: {@code people/ren%C3%A9.html}. */
    public String encoded() {
        return encode(text);
    }

    @Override
    public int compareTo(OutputPath other) {
        return Utf8Order.compare(text, other.text);
    }

    /** Written by hand, as for every key: the one that Java generates for a record costs a chain of calls each time. */
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

    private static String encode(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isPlainInLinks(text.charAt(at))) {
                return percentEncoded(text);
            }
        }
        return text;
    }

    private static boolean[] plainInLinks() {
        boolean[] plain = new boolean[0x80];
        for (int c = 0; c < plain.length; c++) {
            plain[c] = Character.isLetterOrDigit(c) || "/-._~!$()*+,;=@".indexOf(c) >= 0;
        }
        return plain;
    }

    private static boolean isPlainInLinks(char c) {
        return c < PLAIN_IN_LINKS.length && PLAIN_IN_LINKS[c];
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
}
