package backstory.export;

import backstory.markdown.WebAddress;
import backstory.output.MediaTypes;
import backstory.output.OutputPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a site, found by the addresses that one of them contains.
 *
 * @param from the file that contains the addresses
 * @param files the bytes of a file of the site, if it has it
 */
record PageFiles(OutputPath from, Function<OutputPath, Optional<byte[]>> files) {
    /** An arbitrary base: only addresses below it are files of the site. */
    private static final String BASE = "site://files/";

    private static final Pattern IN_STYLE = Pattern.compile("url\\(\\s*[\"']?([^\"')]+?)[\"']?\\s*\\)");

    /** Returns the file of the site that an address leads to; empty if it leads elsewhere, or nowhere. */
    Optional<OutputPath> path(String address) {
        try {
            URI to = URI.create(BASE + from.encoded()).resolve(address.strip());
            boolean inside = BASE.startsWith(to.getScheme() + "://" + to.getHost() + "/");
            String path = inside ? to.getRawPath().substring(1) : "";
            return WebAddress.decode(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path)
                    .filter(decoded -> inside)
                    .flatMap(OutputPath::parse);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Returns the text of the file at an address. */
    Optional<String> text(String address) {
        return path(address).flatMap(files).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Returns the file at an address as a data URL. */
    Optional<String> data(String address) {
        return path(address)
                .flatMap(path -> files.apply(path)
                        .map(bytes -> "data:" + MediaTypes.of(path.text()).replace("; ", ";") + ";base64,"
                                + Base64.getEncoder().encodeToString(bytes)));
    }

    /** Returns the style sheet at an address, with the fonts and pictures that it loads embedded. */
    Optional<String> style(String address) {
        return path(address).flatMap(path -> text(address).map(new PageFiles(path, files)::filled));
    }

    private String filled(String style) {
        return IN_STYLE.matcher(style)
                .replaceAll(url -> Matcher.quoteReplacement(
                        data(url.group(1)).map(data -> "url(" + data + ")").orElse(url.group())));
    }
}
