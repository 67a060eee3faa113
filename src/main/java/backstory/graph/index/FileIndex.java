package backstory.graph.index;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Suggest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that texts may refer to, by their real names: on every system {@code Dock.PNG} is not {@code dock.png},
 * since it is not on the server that readers use.
 */
public final class FileIndex {
    /** A folder is hardly ever called so. */
    private static final Pattern HOST =
            Pattern.compile("/((?:www[.][\\w-]+(?:[.][\\w-]+)*|[\\w-]+(?:[.][\\w-]+)*)[.][a-z]{2,}/.*)$");

    private final Set<String> paths;

    FileIndex(Collection<String> paths) {
        this.paths = new TreeSet<>(paths);
    }

    List<String> list() {
        return List.copyOf(paths);
    }

    boolean contains(String path) {
        return paths.contains(path);
    }

    /** The path of a file from the root, or empty where it would leave content/. A leading slash means content/ itself. */
    public static Optional<String> resolve(Location from, String written) {
        List<String> path = new ArrayList<>(List.of(from.file().split("/")));
        path.remove(path.size() - 1);
        if (written.startsWith("/")) {
            path = new ArrayList<>(List.of("content"));
        }
        for (String part : written.split("/", -1)) {
            if (part.equals("..")) {
                if (path.size() <= 1) {
                    return Optional.empty();
                }
                path.remove(path.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                path.add(part);
            }
        }
        if (written.endsWith("/")) {
            path.add(""); // dock.jpg/ is no file: a server looks for a folder of that name
        }
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(Normalizer.normalize(String.join("/", path), Normalizer.Form.NFC));
    }

    Problem missing(String path, Location at, Collection<String> pages) {
        List<String> known = new ArrayList<>(paths);
        known.addAll(pages);
        return Problem.of(Rule.BROKEN_LINK, at, "there is no file " + path).withHint(hint(path, known));
    }

    private static String hint(String path, List<String> known) {
        if (path.endsWith("/")) {
            String file = path.substring(0, path.length() - 1);
            return known.contains(file) ? "take the / from its end" : "link to a file; a folder has no page of its own";
        }
        Matcher host = HOST.matcher(path);
        if (host.find()) {
            return "write https://" + host.group(1);
        }
        for (String other : known) {
            if (other.equalsIgnoreCase(path)) {
                return other + " differs in upper and lower case";
            }
        }
        List<String> neighbours = known.stream()
                .filter(other -> folder(other).equals(folder(path)))
                .map(FileIndex::name)
                .toList();
        return Suggest.nearest(name(path), neighbours)
                .map(near -> "did you mean " + folder(path) + near + "?")
                .or(() -> known.stream()
                        .filter(other -> name(other).equals(name(path)))
                        .findFirst()
                        .map(other -> "did you mean " + other + "?"))
                .orElse(path.endsWith(".html") ? "link to the .md file; Backstory makes the address" : "");
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
