package backstory.read.value;

import backstory.entry.value.Body;
import backstory.entry.value.LocatedText;
import backstory.markdown.WebAddress;
import backstory.markdown.words.Slug;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.read.file.ContentTree;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Checks {@code redirect-from}: a former id, or an old address that begins with {@code /}. An address is written
 * without percent encoding: a server decodes a requested address before it looks for the file, so an encoded one would
 * never be found.
 */
final class FormerAddress {
    private static final String ALONE = "write the path alone, such as /2019/old-page.html";

    /** Characters that no path of a file on a server contains; a question mark or {@code #} would end it. */
    private static final String STRANGE = "\\?#:*\"<>|\uFFFD";

    private FormerAddress() {}

    /** Returns what is wrong with a former id or address, or empty if nothing is. */
    static Optional<Problem> complaint(LocatedText written) {
        String former = written.text();
        if (WebAddress.isOutside(former)) {
            return Optional.of(none(written).withHint(ofPath(path(former))));
        }
        if (former.startsWith("/")) {
            return address(written);
        }
        if (former.indexOf('/') >= 0) {
            return Optional.of(none(written).withHint(ofPath("/" + former)));
        }
        Optional<Problem> complaint = Ids.complaint("a former id", former, written.at());
        int dot = former.lastIndexOf('.');
        return complaint.map(problem -> dot > 0 ? problem.withHint(ofFile(former, former.substring(0, dot))) : problem);
    }

    /**
     * Returns the advice for a name with an extension. An id has none, so it was a file at the top of the site, or the
     * page of the entry.
     */
    private static String ofFile(String name, String stem) {
        if (stem.equals("index")) {
            return "the first page of the site cannot be given away; write an id, such as old-page, or a path, such as"
                    + " /2019/old-page.html";
        }
        boolean page = name.endsWith(".html") || name.endsWith(".htm") || Body.isMarkdown(name);
        return page && Slug.isValid(stem)
                ? "write " + stem + ", or /" + name + " if it stood at the top"
                : ofPath("/" + name);
    }

    private static Optional<Problem> address(LocatedText written) {
        Optional<String> decoded = WebAddress.decode(written.text());
        String path = decoded.orElse("/\\");
        if (isStrange(path)) {
            return Optional.of(none(written).withHint(ALONE));
        }
        if (!path.equals(written.text())) {
            String message = "\"" + written + "\" is written as servers are asked for it, not as the file is called";
            return Optional.of(
                    Problem.of(Rule.INVALID_ADDRESS, written.at(), message).withHint("write " + ContentTree.nfc(path)));
        }
        return parts(path).stream().anyMatch(Ids::isLong)
                ? Optional.of(Problem.of(
                                Rule.INVALID_ADDRESS,
                                written.at(),
                                "a part of this address is too long: it has more than " + Ids.LONGEST + " bytes")
                        .withHint("no page can be made there; leave it out"))
                : Optional.empty();
    }

    private static Problem none(LocatedText written) {
        return Problem.of(
                Rule.INVALID_ADDRESS, written.at(), "\"" + written + "\" is no address of a page of this site");
    }

    private static boolean isStrange(String path) {
        List<String> parts = parts(path);
        return path.chars().anyMatch(c -> c < 0x20 || STRANGE.indexOf(c) >= 0)
                || parts.subList(0, parts.size() - 1).contains("")
                || parts.contains("..")
                || parts.contains(".");
    }

    private static List<String> parts(String path) {
        return Arrays.asList(path.substring(1).split("/", -1));
    }

    /** Returns the path of a whole address, decoded; {@code /} if it has none. */
    private static String path(String address) {
        String rest = address.replaceFirst("^([A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*", "")
                .replaceFirst("[?#].*$", "");
        return rest.startsWith("/")
                ? WebAddress.decode(rest).map(ContentTree::nfc).orElse("/")
                : "/";
    }

    private static String ofPath(String path) {
        return path.equals("/") || isStrange(path) ? ALONE : "write " + path;
    }
}
