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
 * The one policy for addresses, in bodies, front matter and configuration: what leaves the site does so by
 * {@code http:}, {@code https:}, {@code mailto:} or {@code tel:}, and nothing in an address is there to deceive.
 */
public final class WebAddress {
    private static final String UNENCODED = "-._~:/?#@!$&'()*+,;=";
    private static final String HEX = "0123456789ABCDEF";

    private static final Pattern TRACKING = Pattern.compile(
            "(?:utm_[a-z]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid|ttclid|_hsenc|_hsmi|vero_id)=");

    private WebAddress() {}

    /**
     * What is wrong with an address that leaves the site, in words for a message, or empty where nothing is. The
     * schemes are read without regard to case; a path of the site is no address that leaves it.
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

    /** What begins with the name of a host, with the scheme that it lacks; empty for anything else. */
    public static Optional<String> completed(String address) {
        boolean host = address.matches("(?i)[a-z0-9][a-z0-9.-]*[.][a-z]{2,}(?:[/?#]\\S*)?");
        return host ? Optional.of("https://" + address) : Optional.empty();
    }

    /**
     * The address without the parameters by which mail, advertising and social networks tell where somebody comes from;
     * empty where it has none. What stands within another address, as in an archive, is part of that.
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

    /** True where an address begins with a scheme or a host, allowed or not, and so is no path of the site. */
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

    /** What no address may hold, whether it leaves the site or not. */
    public static Optional<String> unfit(String address) {
        if (address.codePoints().anyMatch(WebAddress::isHidden)) {
            return Optional.of("the address holds a control character");
        }
        return address.indexOf('\\') >= 0 ? Optional.of("the address holds a backslash") : Optional.empty();
    }

    /** Control characters, and those that show nothing or turn the direction of what follows. */
    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        boolean joiner = c == 0x200C || c == 0x200D;
        return type == Character.CONTROL
                || (type == Character.FORMAT && !joiner)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    /** The scheme as written, without its colon, or empty where the address has none. */
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
     * The address in ASCII, as attributes hold it: the host in Punycode, all else percent-encoded; what is encoded
     * already stays.
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

    /** A host of letters that no name of the internet can have stays as it can be written. */
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
     * What is wrong with the address of a whole site, or empty where nothing is. All addresses of its pages are made by
     * putting their paths after it.
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

    /** Percent-encoded characters decoded, other percent signs kept; empty where the bytes are not UTF-8. */
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
