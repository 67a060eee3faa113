package backstory.markdown;

import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one policy for addresses in bodies, front matter and configuration. A link may leave the site only by
 * {@code http:}, {@code https:}, {@code mailto:} or {@code tel:}, and an address must not contain anything that
 * deceives readers.
 */
public final class WebAddress {
    private static final String UNENCODED = "-._~:/?#@!$&'()*+,;=";
    private static final String HEX = "0123456789ABCDEF";

    private static final Pattern TRACKING = Pattern.compile(
            "(?:utm_[a-z]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid|ttclid|_hsenc|_hsmi|vero_id)=");

    private WebAddress() {}

    /**
     * Returns what is wrong with an address that leaves the site, in words for a message, or empty if it is valid.
     * Schemes are compared without regard to case. A path of the site does not count as an address that leaves it.
     */
    public static Optional<String> complaint(String address) {
        if (address.isEmpty()) {
            return Optional.of("the address is empty");
        }
        Optional<String> unfit = unfit(address);
        if (unfit.isPresent()) {
            return unfit;
        }
        if (address.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            return Optional.of("an address holds no blanks: write %20 for one");
        }
        String scheme = scheme(address);
        if (scheme.isEmpty()) {
            return Optional.of("the address does not begin with https: or http:");
        }
        return withScheme(scheme, address.substring(scheme.length() + 1));
    }

    /** Returns an address that begins with a host name, completed with the missing scheme; empty for anything else. */
    public static Optional<String> completed(String address) {
        boolean host = address.matches("(?i)[a-z0-9][a-z0-9.-]*[.][a-z]{2,}(?:[/?#]\\S*)?");
        return host ? Optional.of("https://" + address) : Optional.empty();
    }

    /**
     * Returns the address without the parameters by which mailings, advertising and social networks track where a
     * visitor comes from; empty if it has none. Parameters of an address within the address, as in an archive, stay.
     */
    public static Optional<String> untracked(String address) {
        int question = address.indexOf('?');
        int end = address.indexOf('#') < 0 ? address.length() : address.indexOf('#');
        if (question < 0 || question > end || address.indexOf("://", address.indexOf("://") + 1) >= 0) {
            return Optional.empty();
        }
        String query = address.substring(question + 1, end);
        String kept = Stream.of(query.split("&", -1))
                .filter(part -> !TRACKING.matcher(part).lookingAt())
                .collect(Collectors.joining("&"));
        String clean = address.substring(0, question) + (kept.isEmpty() ? "" : "?" + kept) + address.substring(end);
        return kept.equals(query) ? Optional.empty() : Optional.of(clean);
    }

    /**
     * Returns true if an address begins with a scheme or a host, allowed or not, so that it is not a path of the site.
     */
    public static boolean isOutside(String address) {
        StringBuilder visible = new StringBuilder();
        address.codePoints().filter(c -> c > ' ' && !isHidden(c)).forEach(visible::appendCodePoint);
        String bare = visible.toString().replace('\\', '/');
        return bare.startsWith("//") || !scheme(bare).isEmpty();
    }

    private static Optional<String> withScheme(String scheme, String rest) {
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "http", "https" -> host(rest);
            case "mailto" ->
                rest.indexOf('@') > 0 && rest.indexOf('@') < rest.length() - 1
                        ? Optional.empty()
                        : Optional.of("mailto: needs an e-mail address");
            case "tel" -> isNumber(rest) ? Optional.empty() : Optional.of("tel: needs a telephone number");
            default -> Optional.of("address scheme \"" + scheme + "\" is not allowed");
        };
    }

    private static Optional<String> host(String rest) {
        if (!rest.startsWith("//")) {
            return Optional.of("two slashes are missing after the colon of the address");
        }
        int end = 2;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String host = rest.substring(2, end);
        if (host.isEmpty() || host.startsWith(":")) {
            return Optional.of("the address has no host");
        }
        return host.indexOf('@') >= 0 ? Optional.of("the address holds a user name") : Optional.empty();
    }

    private static boolean isNumber(String rest) {
        boolean digits = rest.chars().anyMatch(c -> c >= '0' && c <= '9');
        return digits && rest.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.()*#;=extphoncw".indexOf(c) >= 0);
    }

    /**
     * Returns what is wrong with an address that contains something that no address may contain, whether it leaves the
     * site or not.
     */
    public static Optional<String> unfit(String address) {
        if (address.codePoints().anyMatch(WebAddress::isHidden)) {
            return Optional.of("the address holds a control character");
        }
        return address.indexOf('\\') >= 0 ? Optional.of("the address holds a backslash") : Optional.empty();
    }

    /**
     * Returns true for control characters and for characters that are invisible or change the direction of the text
     * after them.
     */
    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        boolean joiner = c == 0x200C || c == 0x200D;
        return type == Character.CONTROL
                || (type == Character.FORMAT && !joiner)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    /** Returns the scheme as written, without its colon, or empty if the address has none. */
    public static String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (c == ':') {
                return address.substring(0, i);
            }
            if (!letter && (i == 0 || !((c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0))) {
                return "";
            }
        }
        return "";
    }

    /**
     * Returns the address in ASCII, as attributes hold it: the host in Punycode and all else percent-encoded. What is
     * already encoded stays.
     */
    public static String encode(String address) {
        int start = isWeb(scheme(address)) ? scheme(address).length() + 3 : address.length();
        int end = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        if (start >= end || !address.startsWith("//", start - 2)) {
            return percentEncoded(address);
        }
        return address.substring(0, start)
                + punycode(address.substring(start, end))
                + percentEncoded(address.substring(end));
    }

    /** Returns the host in Punycode; a host that cannot exist on the internet is only percent-encoded. */
    private static String punycode(String host) {
        if (host.matches("\\[[0-9A-Fa-f:.]+](:[0-9]*)?")) {
            return host;
        }
        if (host.chars().allMatch(c -> c < 0x80)) {
            return percentEncoded(host);
        }
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException noName) {
            return percentEncoded(host);
        }
    }

    private static boolean isWeb(String scheme) {
        return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    }

    /**
     * Returns what is wrong with the address of a whole site, or empty if it is valid. The addresses of its pages are
     * made by appending their paths to it.
     */
    public static Optional<String> siteComplaint(String address) {
        Optional<String> complaint = complaint(address);
        if (complaint.isPresent()) {
            return complaint;
        }
        String scheme = scheme(address);
        String rest = address.substring(Math.min(address.length(), scheme.length() + 3));
        String path = rest.indexOf('/') < 0 ? "" : rest.substring(rest.indexOf('/'));
        if (!isWeb(scheme)) {
            return Optional.of("the address of a site begins with https: or http:");
        }
        if (address.indexOf('?') >= 0 || address.indexOf('#') >= 0) {
            return Optional.of("the address of a site has neither ? nor #");
        }
        if (path.contains("//")) {
            return Optional.of("the address has two slashes in a row");
        }
        if (Arrays.stream(path.split("/", -1)).anyMatch(part -> part.equals(".") || part.equals(".."))) {
            return Optional.of("the address has the part . or ..");
        }
        return path.toLowerCase(Locale.ROOT).matches(".*\\.(html?|php|aspx?)")
                ? Optional.of("the address is that of a page, not of the folder that the site stands in")
                : Optional.empty();
    }

    private static String percentEncoded(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); ) {
            int c = address.codePointAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || (c < 0x80 && UNENCODED.indexOf(c) >= 0) || (c == '%' && isEncoded(address, i))) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
                }
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /**
     * Returns the text with percent-encoded characters decoded and other percent signs kept; empty if the bytes are not
     * UTF-8.
     */
    public static Optional<String> decode(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 3);
        for (int i = 0; i < text.length(); ) {
            if (isEncoded(text, i)) {
                bytes.put((byte) Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 3;
            } else {
                int c = text.codePointAt(i);
                bytes.put(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(c);
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static boolean isEncoded(String text, int at) {
        return text.charAt(at) == '%'
                && at + 2 < text.length()
                && isHex(text.charAt(at + 1))
                && isHex(text.charAt(at + 2));
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 0x80;
    }
}
