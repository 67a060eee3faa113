package backstory.render;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.UsageError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a theme: the built-in one from the class path, that of a site from its folder. */
final class ThemeFiles {
    /** All files of the built-in theme; {@code ThemeTest} holds it against the folder {@code templates/}. */
    static final List<String> BUILT_IN = List.of(
            "404.ftlh",
            "article.ftlh",
            "articles.ftlh",
            "assets/backstory.css",
            "assets/backstory.js",
            "assets/icon.svg",
            "assets/redirect.js",
            "claim.ftlh",
            "claims.ftlh",
            "corrections.ftlh",
            "feed.ftlj",
            "feed.ftlx",
            "fulltext.ftlh",
            "glossary.ftlh",
            "home.ftlh",
            "layout.ftlh",
            "organization.ftlh",
            "organizations.ftlh",
            "page.ftlh",
            "parts.ftlh",
            "people.ftlh",
            "person.ftlh",
            "redirect.ftlh",
            "sitemap.ftlx",
            "source.ftlh",
            "sources.ftlh",
            "term.ftlh",
            "timeline.ftlh",
            "topic.ftlh",
            "withdrawn.ftlh",
            "year.ftlh");

    /** What may lie in a theme's folder beside its files. */
    private static final String README = "README.md";

    private ThemeFiles() {}

    static List<ThemeFile> builtIn() {
        return BUILT_IN.stream()
                .map(name -> new ThemeFile(name, "backstory:templates/" + name, resource(name)))
                .toList();
    }

    private static byte[] resource(String name) {
        try (InputStream in = ThemeFiles.class.getResourceAsStream("/backstory/templates/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the built-in theme lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * What a site overrides or adds, by name. A template that overrides nothing is reported and left out.
     *
     * @throws UsageError if the folder cannot be read
     */
    static List<ThemeFile> of(Path folder, String shown, Problems problems) {
        try {
            List<ThemeFile> files = new ArrayList<>();
            for (String name : names(folder)) {
                UsageError.unlessNameable(name, shown);
                ThemeFile file = new ThemeFile(name, shown + "/" + name, Files.readAllBytes(folder.resolve(name)));
                Optional<Problem> fault = fault(file);
                fault.ifPresentOrElse(problems::add, () -> files.add(file));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UsageError(shown + " cannot be read: " + unreadable.getMessage());
        }
    }

    /** Regular files below the folder; those whose path holds a name that begins with a dot are not part of a theme. */
    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(README) && !("/" + name).contains("/."))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Problem> fault(ThemeFile file) {
        if (file.isAsset()) {
            return Optional.empty();
        }
        Location at = Location.of(file.shown());
        if (!BUILT_IN.contains(file.name())) {
            return Optional.of(unknown(file.name(), at));
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes()));
            return Optional.empty();
        } catch (CharacterCodingException notText) {
            return Optional.of(
                    Problem.of(Rule.NOT_UTF8, at, "this file is not UTF-8").withHint("save it as UTF-8"));
        }
    }

    private static Problem unknown(String name, Location at) {
        Problem problem = Problem.of(
                        Rule.UNKNOWN_TEMPLATE, at, "the built-in theme has no template \"" + name + "\" to override")
                .suggest(name, BUILT_IN);
        return problem.hint().isEmpty()
                ? problem.withHint("files of your own go to assets/; templates are "
                        + String.join(
                                ", ",
                                BUILT_IN.stream()
                                        .filter(known -> !known.startsWith(ThemeFile.ASSETS))
                                        .toList()))
                : problem;
    }
}
