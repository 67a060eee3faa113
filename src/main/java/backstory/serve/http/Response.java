package backstory.serve.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a browser gets.
 *
 * @param status of HTTP
 * @param type as {@code Content-Type} gives it
 * @param headers beside those that every answer has
 */
@SuppressWarnings("ArrayRecordComponent") // it is sent once, and never compared
record Response(int status, String type, byte[] body, Map<String, String> headers) {
    static Response of(int status, String type, byte[] body) {
        return new Response(status, type, body, Map.of());
    }

    /** A sentence without markup. */
    static Response plain(int status, String sentence) {
        return of(status, "text/plain; charset=utf-8", (sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Leads to another place of the same server. */
    static Response moved(String to) {
        return new Response(301, "text/plain; charset=utf-8", new byte[0], Map.of("Location", to));
    }

    /** Leads to another place of the same server for this once. */
    static Response found(String to) {
        return new Response(302, "text/plain; charset=utf-8", new byte[0], Map.of("Location", to));
    }

    Response with(String header, String value) {
        return new Response(status, type, body, Map.of(header, value));
    }
}
