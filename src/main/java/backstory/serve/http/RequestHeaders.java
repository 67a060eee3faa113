package backstory.serve.http;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The headers of a browser's request. */
record RequestHeaders(Headers all) {
    /** Matches gzip in a list of accepted encodings, without a weight or with one that is not 0. */
    private static final Pattern GZIP = Pattern.compile(
            "(?:^|,)\\s*gzip\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[^,]*)?(?:,|$)", Pattern.CASE_INSENSITIVE);

    boolean acceptsGzip() {
        return GZIP.matcher(String.join(",", all.getOrDefault("Accept-Encoding", List.of())))
                .find();
    }

    /**
     * Returns true if the browser has the file already, by the tag of its bytes; a proxy that compresses files may have
     * made the tag weak.
     */
    boolean holds(String tag) {
        return all.getOrDefault("If-None-Match", List.of()).stream()
                .flatMap(tags -> Stream.of(tags.split(",", -1)))
                .map(String::strip)
                .anyMatch(held -> held.equals("*") || held.equals(tag) || held.equals("W/" + tag));
    }
}
