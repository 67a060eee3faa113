package backstory.read.file;

import backstory.bytes.Utf8Order;
import backstory.entry.site.PromisedAddress;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * {@code content/urls.lock}: the addresses that the site has been published at, one on each line, sorted by code
 * points. It only grows; only people remove lines. Lines may be read in any order and more than once, so that git may
 * merge two versions by keeping the lines of both ({@code content/urls.lock merge=union} in {@code .gitattributes}).
 *
 * @param addresses in the order of the file, each once
 * @param problems what is wrong in the file
 */
public record UrlsLock(List<PromisedAddress> addresses, List<Problem> problems) {
    /** Its path from the root. */
    public static final String PATH = "content/urls.lock";

    private static final String HEADER = """
            # Published addresses, one a line, written by publish and by: backstory list urls --write
            # A build that would lose one is an error. Keep both sides of a merge; order and doubles do not matter.
            """;

    /** Matches a part of a path that every file system accepts, other than {@code .} and {@code ..}. */
    private static final String PART = "(?!\\.{1,2}(/|$))[^/\\\\<>:\"|?*\\p{Cntrl}]+";

    private static final Pattern PAGE = Pattern.compile("(" + PART + "/)*" + PART + "(?<=[^/]\\.html)");
    private static final Pattern MERGE = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");

    public UrlsLock {
        addresses = List.copyOf(addresses);
        problems = List.copyOf(problems);
    }

    /** Reads the lock of a tree; it has no addresses if there is no such file. */
    public static UrlsLock read(ContentTree tree) {
        Problems problems = new Problems();
        Optional<Text> text = tree.file(PATH).flatMap(file -> file.text(problems));
        List<PromisedAddress> addresses = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        int line = 0;
        for (String words : text.map(Text::value).orElse("").split("\n", -1)) {
            line++;
            String path = ContentTree.nfc(words.strip());
            if (!path.isEmpty() && !path.startsWith("#") && seen.add(path)) {
                int before = words.indexOf(words.strip());
                int length = words.strip().codePointCount(0, words.strip().length());
                Location at = new Location(PATH, line, words.codePointCount(0, before) + 1, length);
                add(new PromisedAddress(path, at), addresses, problems);
            }
        }
        return new UrlsLock(addresses, problems.sorted());
    }

    private static void add(PromisedAddress address, List<PromisedAddress> addresses, Problems problems) {
        if (PAGE.matcher(address.path()).matches()) {
            addresses.add(address);
            return;
        }
        String path = address.path();
        boolean merge = MERGE.matcher(path).matches();
        String message = merge ? "a mark of a merge was left here" : "\"" + path + "\" is not the address of a page";
        String hint = merge
                ? "delete the marks and keep the addresses of both sides"
                : "a line is an address below the site's own, such as articles/name.html";
        problems.add(Problem.of(Rule.INVALID_ADDRESS, address.at(), message).withHint(hint));
    }

    /** Returns the text of the file that promises these addresses. */
    public static String text(Collection<String> paths) {
        TreeSet<String> sorted = new TreeSet<>(Utf8Order.COMPARATOR);
        sorted.addAll(paths);
        StringBuilder out = new StringBuilder(HEADER);
        sorted.forEach(path -> out.append(path).append('\n'));
        return out.toString();
    }
}
