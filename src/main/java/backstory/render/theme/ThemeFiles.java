package backstory.render.theme;

import backstory.bytes.Resource;
import backstory.plan.DataFiles;
import backstory.plan.PageKinds;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a theme: the built-in one, read from the class path, and those of a site.
 *
 * @param own what a site overrides or adds, by name
 */
public record ThemeFiles(List<ThemeFile> builtIn, List<ThemeFile> own) {
    /** The parts that templates share, and the assets that browsers load. */
    private static final List<String> COMMON = List.of(
            "assets/backstory.css",
            "assets/backstory.js",
            "assets/copy.js",
            "assets/embed.css",
            "assets/embed.js",
            "assets/entry.css",
            "assets/icon.svg",
            "assets/index.css",
            "assets/print.css",
            "assets/redirect.js",
            "assets/search.js",
            "assets/story.css",
            "embed.ftlh",
            "fulltext.ftlh",
            "layout.ftlh",
            "parts.ftlh",
            "parts.ftlm",
            "parts/cards.ftlh",
            "parts/claim-block.ftlh",
            "parts/corrections-list.ftlh",
            "parts/embed-code.ftlh",
            "parts/event-list.ftlh",
            "parts/lists.ftlh",
            "parts/party.ftlh",
            "parts/prose.ftlh",
            "parts/source-list.ftlh",
            "parts/story.ftlh",
            "parts/strip.ftlh",
            "parts/words.ftlh");

    /** All files of the built-in theme, sorted; {@code ThemeTest} compares it with the folder {@code templates/}. */
    public static final List<String> BUILT_IN = Stream.of(COMMON, PageKinds.templates(), DataFiles.templates())
            .flatMap(Collection::stream)
            .sorted()
            .toList();

    /** A style sheet that every page loads, after the theme's own. */
    private static final String SITE_STYLE = "assets/site.css";

    /** A file of the built-in theme, one of {@link #BUILT_IN}. */
    static ThemeFile builtIn(String name) {
        return new ThemeFile(
                name, "backstory:templates/" + name, Resource.bytes(ThemeFiles.class, "/backstory/templates/" + name));
    }

    /** Adds the files of a site. A template that nothing uses is reported and left out. */
    public static ThemeFiles of(SortedMap<String, byte[]> files, String shown, Problems problems) {
        List<ThemeFile> own = new ArrayList<>();
        files.forEach((name, bytes) -> {
            ThemeFile file = new ThemeFile(name, shown + "/" + name, bytes);
            if (file.isAsset() || isText(file, problems)) {
                own.add(file);
            }
        });
        ThemeFiles all =
                new ThemeFiles(BUILT_IN.stream().map(ThemeFiles::builtIn).toList(), own);
        return new ThemeFiles(
                all.builtIn,
                own.stream()
                        .filter(file -> file.isAsset() || all.isOfUse(file, problems))
                        .toList());
    }

    /** Returns all files of the program that are not overridden, and all files of the site. */
    public Stream<ThemeFile> all() {
        Set<String> names = own.stream().map(ThemeFile::name).collect(Collectors.toSet());
        return Stream.concat(builtIn.stream().filter(file -> !names.contains(file.name())), own.stream());
    }

    /** All templates, by name. */
    public SortedMap<String, TemplateFile> templates() {
        SortedMap<String, TemplateFile> templates = new TreeMap<>();
        all().filter(file -> !file.isAsset()).forEach(file -> templates.put(file.name(), file.template()));
        return templates;
    }

    /** Returns true if a template is the site's own. */
    public boolean hasOwnTemplates() {
        return own.stream().anyMatch(file -> !file.isAsset());
    }

    /**
     * Returns the assets that pages load, by name: the program's, and those of the site that something refers to.
     * Others are reported.
     *
     * @param named the assets to which no file of the theme has to refer
     */
    public SortedMap<String, byte[]> assets(Set<String> named, Problems problems) {
        SortedMap<String, byte[]> assets = new TreeMap<>();
        all().filter(ThemeFile::isAsset)
                .filter(file -> named.contains(file.name()) || isOfUse(file, problems))
                .forEach(file -> assets.put(file.name(), file.bytes()));
        return assets;
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

    /** Returns true for a file that overrides one of the program, or to which another file refers. */
    private boolean isOfUse(ThemeFile file, Problems problems) {
        boolean used = BUILT_IN.contains(file.name())
                || file.name().equals(SITE_STYLE)
                || Stream.concat(builtIn.stream(), own.stream())
                        .anyMatch(other -> !other.name().equals(file.name()) && other.names(file));
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
