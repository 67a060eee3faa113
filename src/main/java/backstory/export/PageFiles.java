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
 * The files of a site as one of them names them.
 *
 * @param from the file whose addresses are followed
 * @param files the bytes of a file of the site, if it has it
 */
record PageFiles(OutputPath from, Function<OutputPath, Optional<byte[]>> files) {
    /** Any base will do: only what stands below it is a file of the site. */
    private static final String BASE = "site://files/";

    private static final Pattern IN_STYLE = Pattern.compile("url\\(\\s*[\"']?([^\"')]+?)[\"']?\\s*\\)");

    /** The file of the site that an address leads to; empty where it leads elsewhere, or nowhere. */
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

    /** The text of a file that an address names. */
    Optional<String> text(String address) {
        return path(address).flatMap(files).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** A file that an address names, as an address that holds it. */
    Optional<String> data(String address) {
        return path(address)
                .flatMap(path -> files.apply(path)
                        .map(bytes -> "data:" + MediaTypes.of(path.text()).replace("; ", ";") + ";base64,"
                                + Base64.getEncoder().encodeToString(bytes)));
    }

    /** A style sheet that an address names, with the fonts and pictures that it names. */
    Optional<String> style(String address) {
        return path(address).flatMap(path -> text(address).map(new PageFiles(path, files)::filled));
    }

    private String filled(String style) {
        return IN_STYLE.matcher(style)
                .replaceAll(url -> Matcher.quoteReplacement(
                        data(url.group(1)).map(data -> "url(" + data + ")").orElse(url.group())));
    }
}
