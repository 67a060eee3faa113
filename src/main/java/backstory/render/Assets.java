package backstory.render;

import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.output.Sha256;
import backstory.problem.Location;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The assets of a theme under names that hold a digest of their content. Where a stylesheet names another asset beside
 * or below it, in {@code url(…)}, the other one's new name is written in its place.
 */
final class Assets {
    private static final Pattern URL = Pattern.compile("url\\((['\"]?)([^'\")]+)\\1\\)");
    private static final String STYLE = ".css";
    private static final int DIGITS = 8;

    private final List<OutputFile> files = new ArrayList<>();
    private final SortedMap<String, OutputPath> paths = new TreeMap<>();

    private Assets() {}

    /**
     * @param assets bytes by name in the theme, such as {@code assets/backstory.css}
     * @param shown the theme's folder in messages
     */
    static Assets of(SortedMap<String, byte[]> assets, String shown, Problems problems) {
        Assets done = new Assets();
        for (boolean style : new boolean[] {false, true}) {
            assets.forEach((name, bytes) -> {
                Optional<String> fault = OutputPath.faultOfMarked(name);
                if (name.endsWith(STYLE) == style && fault.isEmpty()) {
                    done.add(name, style ? done.renamed(name, bytes) : bytes);
                } else if (name.endsWith(STYLE) == style) {
                    problems.add(Rule.INVALID_ADDRESS, Location.of(shown + "/" + name), "this name " + fault.get());
                }
            });
        }
        return done;
    }

    List<OutputFile> files() {
        return Collections.unmodifiableList(files);
    }

    /** By name without the folder of the assets: {@code backstory.css}. */
    SortedMap<String, OutputPath> paths() {
        return Collections.unmodifiableSortedMap(paths);
    }

    private void add(String name, byte[] bytes) {
        String digest = Sha256.of(bytes).substring(0, DIGITS);
        int slash = name.lastIndexOf('/');
        int dot = name.lastIndexOf('.');
        int at = dot > slash + 1 ? dot : name.length();
        OutputPath path = OutputPath.of(name.substring(0, at) + "." + digest + name.substring(at));
        files.add(new OutputFile(path, bytes));
        paths.put(name.substring(ThemeFile.ASSETS.length()), path);
    }

    private byte[] renamed(String name, byte[] bytes) {
        String folder = name.substring(ThemeFile.ASSETS.length(), name.lastIndexOf('/') + 1);
        OutputPath here = OutputPath.of(name);
        String style = Stylesheet.lean(new String(bytes, StandardCharsets.UTF_8));
        return URL.matcher(style)
                .replaceAll(url -> {
                    OutputPath path = paths.get(folder + url.group(2));
                    String mark = url.group(1);
                    return Matcher.quoteReplacement(
                            path == null ? url.group() : "url(" + mark + path.relativeTo(here) + mark + ")");
                })
                .getBytes(StandardCharsets.UTF_8);
    }
}
