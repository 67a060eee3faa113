package backstory.serve.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A response to a browser.
 *
 * @param status of HTTP
 * @param type the value of {@code Content-Type}
 * @param headers in addition to those that every response has
 */
@SuppressWarnings("ArrayRecordComponent") // it is sent once, and never compared
record Response(int status, String type, byte[] body, Map<String, String> headers) {
    static Response of(int status, String type, byte[] body) {
        return new Response(status, type, body, Map.of());
    }

    /** Returns a response with a sentence as plain text. */
    static Response plain(int status, String sentence) {
        return of(status, "text/plain; charset=utf-8", (sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a permanent redirect to another path of this server. */
    static Response moved(String to) {
        return new Response(301, "text/plain; charset=utf-8", new byte[0], Map.of("Location", to));
    }

    /** Returns a temporary redirect to another path of this server. */
    static Response found(String to) {
        return new Response(302, "text/plain; charset=utf-8", new byte[0], Map.of("Location", to));
    }

    Response with(String header, String value) {
        return new Response(status, type, body, Map.of(header, value));
    }
}
