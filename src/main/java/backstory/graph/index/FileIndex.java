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
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that texts may refer to, by their exact names: {@code Dock.PNG} is not {@code dock.png} on any system,
 * since it is not on the server that readers use.
 */
public final class FileIndex {
    /** Matches the name of a host, which hardly any folder has. */
    private static final Pattern HOST =
            Pattern.compile("/(www(?:[.][\\w-]+)+[.][a-z]{2,}(?:/.*)?|[\\w-]+(?:[.][\\w-]+)*[.][a-z]{2,}/.*)$");

    private static final Pattern PICTURE = Pattern.compile("(?i).+[.](?:jpe?g|png|gif|webp|svg|avif|heic|tiff?|bmp)");
    private static final String IMAGES = "content/images/";

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

    /**
     * Returns the path of a file from the root, or empty if it would leave content/. A leading slash means content/
     * itself.
     */
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

    /**
     * Returns the problem of a path whose file is missing, or exists but has no page.
     *
     * @param pages the Markdown files that have pages
     */
    Problem missing(String path, Location at, Collection<String> pages) {
        if (contains(path)) {
            return Problem.of(Rule.BROKEN_LINK, at, path + " has no page")
                    .withHint("only a Markdown file with front matter, in the folder of its kind, has one");
        }
        return Problem.of(Rule.BROKEN_LINK, at, "there is no file " + path).withHint(hint(path, at, known(pages)));
    }

    /** Returns the problem of a path that leads out of content/. */
    Problem leadsOut(String written, Location at, Collection<String> pages) {
        String inside = "content/" + written.replaceFirst("^/?(?:\\.\\./)+", "").replaceFirst("^content/", "");
        String hint = known(pages).contains(inside)
                ? "write " + relative(inside, at)
                : "link to a file in content/, or write the whole address with https:";
        return Problem.of(Rule.BROKEN_LINK, at, written + " leads out of content/")
                .withHint(hint);
    }

    private List<String> known(Collection<String> pages) {
        List<String> known = new ArrayList<>(paths);
        known.addAll(pages);
        return known;
    }

    private static String hint(String path, Location at, List<String> known) {
        if (path.endsWith("/")) {
            String file = path.substring(0, path.length() - 1);
            return known.contains(file) ? "take the / from its end" : "link to a file; a folder has no page of its own";
        }
        Matcher host = HOST.matcher(path);
        if (host.find()) {
            return "write https://" + host.group(1);
        }
        return meant(path, known)
                .map(other -> "did you mean " + relative(other, at)
                        + (other.equalsIgnoreCase(path) ? "? It differs in upper and lower case" : "?"))
                .orElseGet(() -> place(path, at));
    }

    /** Returns where a missing file should be put. */
    private static String place(String path, Location at) {
        if (PICTURE.matcher(path).matches()) {
            String written = path.startsWith(IMAGES) ? "" : " and write " + relative(IMAGES + name(path), at);
            return "put it into " + IMAGES + written;
        }
        return path.endsWith(".html") ? "link to the .md file; Backstory makes the address" : "";
    }

    /**
     * Returns the file that was probably meant: the same name with another case, folder or extension, else the most
     * similar one beside it.
     */
    private static Optional<String> meant(String path, List<String> known) {
        return first(known, other -> other.equalsIgnoreCase(path))
                .or(() -> first(known, other -> name(other).equals(name(path))))
                .or(() -> first(known, other -> !isHtml(other) && stem(other).equals(stem(path))))
                .or(() -> {
                    List<String> neighbours = known.stream()
                            .filter(other -> folder(other).equals(folder(path)))
                            .map(FileIndex::name)
                            .toList();
                    return Suggest.nearest(name(path), neighbours).map(folder(path)::concat);
                });
    }

    private static Optional<String> first(List<String> known, Predicate<String> wanted) {
        return known.stream().filter(wanted).findFirst();
    }

    /** Returns the path of a file as it is written in another one: {@code ../images/map.svg} in an article. */
    static String relative(String file, Location in) {
        String from = folder(in.file());
        String common = from;
        StringBuilder up = new StringBuilder();
        while (!file.startsWith(common)) {
            common = folder(common.substring(0, common.length() - 1));
            up.append("../");
        }
        return up + file.substring(common.length());
    }

    private static boolean isHtml(String path) {
        return path.endsWith(".html");
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the name without its last full stop and what follows. */
    private static String stem(String path) {
        return name(path).replaceFirst("(?<=.)\\.[^.]*$", "");
    }
}
