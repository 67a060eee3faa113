package backstory.serve.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Refuses requests that no browser of this machine sends. The name in {@code Host} is checked because another site can
 * point its own name at this machine's address, and would then read the drafts (DNS rebinding); a numeric address
 * cannot be used for that.
 *
 * @param host given by the user; empty for this machine only
 */
record RequestCheck(String host) {
    private static final int LONGEST_ADDRESS = 4096;
    private static final int MOST_OF_HEADERS = 32_768;

    /** The size that a header counts in addition to its characters, as in HTTP/2: this limits their number too. */
    private static final int OF_ONE_HEADER = 32;

    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]+]");
    private static final Pattern PORT = Pattern.compile(":[0-9]{0,5}$");

    /** Returns the answer to a request that is refused; empty if it is not. */
    Optional<Response> refusal(HttpExchange exchange) {
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return Optional.of(
                    Response.plain(405, "Only GET and HEAD are answered.").with("Allow", "GET, HEAD"));
        }
        Headers headers = exchange.getRequestHeaders();
        if (headers.containsKey("Transfer-Encoding")
                || !headers.getOrDefault("Content-Length", List.of("0")).equals(List.of("0"))) {
            return Optional.of(Response.plain(413, "A request for a page has no body."));
        }
        URI address = exchange.getRequestURI();
        if (address.toString().length() > LONGEST_ADDRESS) {
            return Optional.of(Response.plain(414, "The address is too long."));
        }
        if (length(headers) > MOST_OF_HEADERS) {
            return Optional.of(Response.plain(431, "The headers are too long."));
        }
        List<String> hosts = headers.getOrDefault("Host", List.of());
        if (hosts.size() != 1 || address.getRawAuthority() != null || address.getRawPath() == null) {
            return Optional.of(Response.plain(400, "The request does not say in one way what it is for."));
        }
        return isOurs(hosts.get(0))
                ? Optional.empty()
                : Optional.of(Response.plain(403, "This preview is not for that host: give its name with --host."));
    }

    private static int length(Headers headers) {
        int length = 0;
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            for (String value : header.getValue()) {
                length += OF_ONE_HEADER + header.getKey().length() + value.length();
            }
        }
        return length;
    }

    private boolean isOurs(String given) {
        String name = PORT.matcher(given).replaceFirst("").toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || (!host.isEmpty() && name.equals(host.toLowerCase(Locale.ROOT)))
                || NUMBERS.matcher(name).matches();
    }
}
