package backstory.render;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

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
            "older.ftlh",
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

    /** What a site overrides or adds, by name. A template that overrides nothing is reported and left out. */
    static List<ThemeFile> of(SortedMap<String, byte[]> own, String shown, Problems problems) {
        List<ThemeFile> files = new ArrayList<>();
        own.forEach((name, bytes) -> {
            ThemeFile file = new ThemeFile(name, shown + "/" + name, bytes);
            fault(file).ifPresentOrElse(problems::add, () -> files.add(file));
        });
        return files;
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
