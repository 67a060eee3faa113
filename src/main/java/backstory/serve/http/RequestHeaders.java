package backstory.serve.http;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a browser says of itself when it asks for a file. */
record RequestHeaders(Headers all) {
    /** In a list of what is accepted, with or without a weight, which must not be 0. */
    private static final Pattern GZIP = Pattern.compile(
            "(?:^|,)\\s*gzip\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[^,]*)?(?:,|$)", Pattern.CASE_INSENSITIVE);

    boolean acceptsGzip() {
        return GZIP.matcher(String.join(",", all.getOrDefault("Accept-Encoding", List.of())))
                .find();
    }

    /** True if the browser has a file already, by the tag of its bytes; a proxy may have packed them, and weakened the tag. */
    boolean holds(String tag) {
        return all.getOrDefault("If-None-Match", List.of()).stream()
                .flatMap(tags -> Stream.of(tags.split(",", -1)))
                .map(String::strip)
                .anyMatch(held -> held.equals("*") || held.equals(tag) || held.equals("W/" + tag));
    }
}
