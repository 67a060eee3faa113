package backstory.render;

import backstory.page.DataFiles;
import backstory.page.PageKinds;
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
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Reads a theme: the built-in one from the class path, that of a site from its folder. */
final class ThemeFiles {
    /** What templates have in common, and what browsers load. */
    private static final List<String> COMMON = List.of(
            "assets/backstory.css",
            "assets/backstory.js",
            "assets/icon.svg",
            "assets/redirect.js",
            "fulltext.ftlh",
            "layout.ftlh",
            "parts.ftlh",
            "parts/cards.ftlh",
            "parts/claim-block.ftlh",
            "parts/corrections-list.ftlh",
            "parts/drawing.ftlh",
            "parts/event-list.ftlh",
            "parts/lists.ftlh",
            "parts/prose.ftlh",
            "parts/source-list.ftlh",
            "parts/words.ftlh");

    /** All files of the built-in theme, sorted; {@code ThemeTest} holds it against the folder {@code templates/}. */
    static final List<String> BUILT_IN = Stream.of(COMMON, PageKinds.templates(), DataFiles.templates())
            .flatMap(Collection::stream)
            .sorted()
            .toList();

    /** Loaded by every page, after the theme's own. */
    private static final String SITE_STYLE = "assets/site.css";

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

    /** What a site overrides or adds, by name. What is named by nothing is reported and left out. */
    static List<ThemeFile> of(SortedMap<String, byte[]> own, String shown, Problems problems) {
        List<ThemeFile> files = new ArrayList<>();
        own.forEach((name, bytes) -> {
            ThemeFile file = new ThemeFile(name, shown + "/" + name, bytes);
            if (file.isAsset() || isText(file, problems)) {
                files.add(file);
            }
        });
        List<ThemeFile> all = new ArrayList<>(builtIn());
        all.addAll(files);
        return files.stream().filter(file -> isOfUse(file, all, problems)).toList();
    }

    private static boolean isText(ThemeFile file, Problems problems) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes()));
            return true;
        } catch (CharacterCodingException notText) {
            problems.add(Problem.of(Rule.NOT_UTF8, Location.of(file.shown()), "this file is not UTF-8")
                    .withHint("save it as UTF-8; pictures and fonts go to assets/"));
            return false;
        }
    }

    /** True of what overrides a file of the program, and of what another file names. */
    private static boolean isOfUse(ThemeFile file, List<ThemeFile> all, Problems problems) {
        boolean used = BUILT_IN.contains(file.name())
                || file.name().equals(SITE_STYLE)
                || all.stream().anyMatch(other -> !other.name().equals(file.name()) && other.names(file));
        if (!used) {
            problems.add(file.isAsset() ? unused(file) : unknown(file));
        }
        return used;
    }

    private static Problem unused(ThemeFile file) {
        return Problem.of(Rule.UNUSED_FILE, Location.of(file.shown()), "no template and no style sheet names this file")
                .withHint("it is not copied; in a template its address is ${frame.assets[\""
                        + file.name().substring(ThemeFile.ASSETS.length()) + "\"]}");
    }

    private static Problem unknown(ThemeFile file) {
        Problem problem = Problem.of(
                        Rule.UNKNOWN_TEMPLATE,
                        Location.of(file.shown()),
                        "this overrides no template of the built-in theme, and no template includes it")
                .suggest(file.name(), BUILT_IN);
        return problem.hint().isEmpty()
                ? problem.withHint("include it, or take it away; files for pages to load go to assets/")
                : problem;
    }
}
