package backstory.render;

import backstory.markdown.WebAddress;
import backstory.output.OutputPath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Resolves addresses as a browser does that shows the pages at the site's address or, if that is not known, at the root
 * of some host.
 */
final class LinkFollower {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final String scheme;
    private final String origin;
    private final String root;

    /** @param url the site's address in ASCII with a slash at its end, or empty */
    LinkFollower(String url) {
        int host = url.indexOf("//") + 2;
        int path = url.indexOf('/', host);
        this.scheme = url.isEmpty() ? "" : url.substring(0, host - 2);
        this.origin = url.isEmpty() ? "" : url.substring(0, path).toLowerCase(Locale.ROOT);
        this.root = url.isEmpty() ? "/" : decoded(url.substring(path));
    }

    /**
     * A place in the site.
     *
     * @param path the path of a file, which need not exist, decoded
     * @param fragment as it is written, or empty
     */
    record Target(String path, String fragment) {}

    /**
     * Returns where an address leads; empty if that is outside the site.
     *
     * @param base the {@code <base>} of the page, or empty
     */
    Optional<Target> from(OutputPath page, String base, String address) {
        String here = root + page.text();
        Optional<String> start = base.isEmpty() ? Optional.of(here) : whole(here, beforeFragment(clean(base)));
        String asked = clean(address);
        return start.flatMap(from -> whole(from, beforeFragment(asked)))
                .filter(path -> path.startsWith(root))
                .map(path -> path.substring(root.length()))
                .map(path ->
                        new Target(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path, fragment(asked)));
    }

    /** Returns the path on the site's host, or empty if the address leads to another host. */
    private Optional<String> whole(String here, String address) {
        String rest = address.startsWith("//") ? scheme + address : address;
        if (SCHEME.matcher(rest).matches()) {
            boolean ours =
                    !origin.isEmpty() && (rest + "/").toLowerCase(Locale.ROOT).startsWith(origin + "/");
            return ours ? Optional.of(straight("/" + path(rest.substring(origin.length())))) : Optional.empty();
        }
        if (rest.startsWith("//")) {
            return Optional.empty();
        }
        String path = path(rest);
        if (path.isEmpty()) {
            return Optional.of(here);
        }
        return Optional.of(straight(path.startsWith("/") ? path : here.substring(0, here.lastIndexOf('/') + 1) + path));
    }

    private static String path(String address) {
        int query = address.indexOf('?');
        return decoded((query < 0 ? address : address.substring(0, query)).replace('\\', '/'));
    }

    private static String decoded(String path) {
        return WebAddress.decode(path).orElse(path);
    }

    /** Returns the path without {@code .} and {@code ..}; nothing is above the root. */
    private static String straight(String path) {
        Deque<String> parts = new ArrayDeque<>();
        String[] all = path.split("/", -1);
        for (int i = 0; i < all.length; i++) {
            boolean last = i == all.length - 1;
            boolean dots = all[i].equals("..") || all[i].equals(".");
            if (all[i].equals("..")) {
                parts.pollLast();
            }
            if (!dots && (i > 0 && (last || !all[i].isEmpty()))) {
                parts.addLast(all[i]);
            } else if (dots && last) {
                parts.addLast("");
            }
        }
        return "/" + String.join("/", parts);
    }

    private static String beforeFragment(String address) {
        int mark = address.indexOf('#');
        return mark < 0 ? address : address.substring(0, mark);
    }

    /** Returns the fragment without a text directive. */
    private static String fragment(String address) {
        int mark = address.indexOf('#');
        String fragment = mark < 0 ? "" : address.substring(mark + 1);
        int text = fragment.indexOf(":~:");
        return text < 0 ? fragment : fragment.substring(0, text);
    }

    /** Cleans an address as browsers do before they parse it. */
    private static String clean(String address) {
        return address.strip().replaceAll("[\\t\\n\\r]", "");
    }
}
