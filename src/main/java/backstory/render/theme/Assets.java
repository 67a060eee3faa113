package backstory.render.theme;

import backstory.bytes.Sha256;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.output.PathFaults;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The assets of a theme under names that hold a digest of their content. If a style sheet refers to another asset
 * beside or below it, in {@code url(…)} or {@code @import}, the new name of that asset is written there.
 */
public final class Assets {
    private static final Pattern ADDRESS = Pattern.compile(
            "/\\*.*?(?:\\*/|$)|url\\(\\s*(?<mark>['\"]?)(?<url>[^'\")\\s]+)\\k<mark>\\s*\\)"
                    + "|@import\\s+(?<quote>['\"])(?<import>[^'\"]+)\\k<quote>",
            Pattern.DOTALL);

    /** Matches an address of another site, one that contains its content, or a place in a drawing. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|//).*", Pattern.DOTALL);

    /** Matches an embedded font: the policy of pages allows embedded pictures in style sheets, and nothing else. */
    private static final Pattern EMBEDDED_FONT = Pattern.compile("(?i)data:(?:font/|application/(?:x-)?font)");

    private static final String STYLE = ".css";
    private static final int DIGITS = 8;

    private final SortedMap<String, byte[]> assets;
    private final String shown;
    private final Problems problems;
    private final List<OutputFile> files = new ArrayList<>();
    private final SortedMap<String, OutputPath> paths = new TreeMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    /** No assets. */
    public static final Assets NONE = Assets.of(Collections.emptySortedMap(), "", style -> style, new Problems());

    /** The style sheet that every page loads first, with the colours and fonts of the site. */
    private static final String THEME_STYLE = "assets/backstory.css";

    private final UnaryOperator<String> dye;

    private Assets(SortedMap<String, byte[]> assets, String shown, UnaryOperator<String> dye, Problems problems) {
        this.assets = assets;
        this.shown = shown;
        this.dye = dye;
        this.problems = problems;
    }

    /**
     * The assets of a theme and of the site.
     *
     * @param assets bytes by name in the theme, such as {@code assets/backstory.css}
     * @param shown the theme's folder in messages
     * @param dye puts the site's colours and fonts into the theme's style sheet
     */
    public static Assets of(
            SortedMap<String, byte[]> assets, String shown, UnaryOperator<String> dye, Problems problems) {
        Assets done = new Assets(assets, shown, dye, problems);
        for (boolean style : new boolean[] {false, true}) {
            assets.keySet().stream()
                    .filter(name -> name.endsWith(STYLE) == style)
                    .forEach(done::make);
        }
        return done;
    }

    /** The files of all assets, at their addresses. */
    public List<OutputFile> files() {
        return Collections.unmodifiableList(files);
    }

    /** The addresses of the assets, by name without their folder: {@code backstory.css}. */
    public SortedMap<String, OutputPath> paths() {
        return Collections.unmodifiableSortedMap(paths);
    }

    private void make(String name) {
        Optional<String> fault = PathFaults.ofMarked(name);
        if (fault.isPresent()) {
            problems.add(Rule.INVALID_ADDRESS, Location.of(shown + "/" + name), "this name " + fault.get());
        } else if (!paths.containsKey(key(name)) && open.add(name)) {
            byte[] bytes = assets.getOrDefault(name, new byte[0]);
            add(name, name.endsWith(STYLE) ? style(name, bytes) : bytes);
            open.remove(name);
        }
    }

    private static String key(String name) {
        return name.substring(ThemeFile.ASSETS.length());
    }

    private void add(String name, byte[] bytes) {
        String digest = Sha256.of(bytes).substring(0, DIGITS);
        int slash = name.lastIndexOf('/');
        int dot = name.lastIndexOf('.');
        int at = dot > slash + 1 ? dot : name.length();
        OutputPath path = OutputPath.of(name.substring(0, at) + "." + digest + name.substring(at));
        files.add(new OutputFile(path, bytes));
        paths.put(key(name), path);
    }

    /** Returns a style sheet with the new names of the assets that it refers to, which are named first. */
    private byte[] style(String name, byte[] bytes) {
        TemplateFile source = new TemplateFile(
                name, shown + "/" + name, new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
        Matcher named = ADDRESS.matcher(source.text());
        while (named.find()) {
            named(named).ifPresent(address -> check(name, address, source, named));
        }
        String folder = name.substring(ThemeFile.ASSETS.length(), name.lastIndexOf('/') + 1);
        OutputPath here = OutputPath.of(name);
        String text = name.equals(THEME_STYLE) ? dye.apply(source.text()) : source.text();
        return ADDRESS.matcher(Stylesheet.lean(text))
                .replaceAll(found -> {
                    String address = named(found).orElse("");
                    OutputPath path = paths.get(folder + bare(address));
                    String whole = found.group();
                    return Matcher.quoteReplacement(
                            path == null ? whole : whole.replace(bare(address), path.relativeTo(here)));
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    private void check(String name, String address, TemplateFile source, Matcher at) {
        boolean loads = !address.startsWith("data:") && !address.startsWith("#");
        String other = name.substring(0, name.lastIndexOf('/') + 1) + bare(address);
        if (EMBEDDED_FONT.matcher(address).lookingAt()) {
            report(source, at, address, Rule.BLOCKED_BY_POLICY, "pages load fonts from files: ", "put it into assets/");
        } else if (loads && ELSEWHERE.matcher(address).matches()) {
            report(
                    source,
                    at,
                    address,
                    Rule.BLOCKED_BY_POLICY,
                    "pages load nothing from elsewhere: ",
                    "put a copy into assets/");
        } else if (loads && assets.containsKey(other)) {
            make(other);
            if (open.contains(other)) {
                report(source, at, address, Rule.BROKEN_LINK, "style sheets import each other in a circle: ", "");
            }
        } else if (loads) {
            report(source, at, address, Rule.BROKEN_LINK, "there is no asset " + other + ": ", "");
        }
    }

    private void report(TemplateFile source, Matcher at, String address, Rule rule, String message, String hint) {
        int from = at.start() + at.group().indexOf(address);
        Location place = source.at(from, from + address.length());
        problems.add(Problem.of(rule, place, message + address).withHint(hint).withExcerpt(source.line(place.line())));
    }

    /** Returns an address without what a server ignores: {@code x.svg#y}, {@code x.woff?v=2}. */
    private static String bare(String address) {
        return address.replaceFirst("[?#].*", "");
    }

    /** Returns the address in {@code url()}, which is the second group, or in {@code @import}, the fourth. */
    private static Optional<String> named(MatchResult found) {
        return Optional.ofNullable(found.group(2)).or(() -> Optional.ofNullable(found.group(4)));
    }
}
