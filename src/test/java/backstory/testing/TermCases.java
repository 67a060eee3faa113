package backstory.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A text and the terms by which it is found, for both the build and the script of the search page. */
public record TermCases(String text, List<String> terms) {
    /** Returns all cases of the shared file. */
    public static List<TermCases> all() {
        try (InputStream file = TermCases.class.getResourceAsStream("/backstory/search/terms.txt")) {
            String lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(line -> new TermCases(
                            line[0].strip(),
                            Stream.of(line[1].strip().split(" "))
                                    .filter(term -> !term.isEmpty())
                                    .toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
