package backstory.markdown.transform;

import backstory.markdown.LinkScheme;
import backstory.markdown.node.Span;
import backstory.markdown.parse.LineMap;
import backstory.markdown.words.Slug;
import backstory.problem.Problem;
import backstory.problem.Rule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains why something that looks like a link is not one, and how to write it. */
final class MalformedLink {
    /** Matches what is between the words and the address of a link that the parser did not see. */
    static final Pattern OPEN = Pattern.compile("\\]\\(");

    /**
     * Matches the same with a blank between them, before an address that only a link can have. The part that is a web
     * address is no longer text, since it has already become a link.
     */
    static final Pattern PARTED = Pattern.compile(
            "\\] +\\((?:" + LinkScheme.pattern(LinkScheme.ENTRY) + ":[^()\\s]+\\)|(?=https?://[^()\\s]+\\)))");

    private static final Pattern BLANK_BEHIND_COLON =
            Pattern.compile("(" + LinkScheme.pattern(LinkScheme.ALL) + ":)[ \\t]+([^()\\s]+)[ \\t]*\\)");
    private static final Pattern ENTRY =
            Pattern.compile("(" + LinkScheme.pattern(LinkScheme.ENTRY) + ":)([^()?]+)(\\?[^()\\s]*)?");
    private static final int LONGEST_WORDS = 60;

    private MalformedLink() {}

    /** Makes the problem of a link whose address cannot be read. */
    static Problem unread(Span open, LineMap places) {
        String behind = line(places.source(), open.to());
        Problem problem = Problem.of(Rule.STRAY_MARKUP, places.at(open), "this is no link and shown as text");
        Matcher blank = BLANK_BEHIND_COLON.matcher(behind);
        if (blank.lookingAt()) {
            return problem.withHint("leave out the blank after the colon: (" + blank.group(1) + blank.group(2) + ")");
        }
        int close = behind.indexOf(')');
        if (close < 0) {
            String address = behind.strip().split("[\\s,;]", 2)[0];
            return problem.withHint("close the bracket after the address: (" + address + ")");
        }
        return problem.withHint(withBlank(behind.substring(0, close).strip()));
    }

    private static String withBlank(String address) {
        if (address.matches("\\S+")) {
            return "put no link into the words of another";
        }
        Matcher entry = ENTRY.matcher(address);
        String query = entry.matches() && entry.group(3) != null ? entry.group(3) : "";
        return entry.matches()
                ? "an id has no blanks: (" + entry.group(1) + Slug.of(entry.group(2)) + query + ")"
                : "put an address with blanks between < and >";
    }

    /** Makes the problem of a link with a blank between its words and its address. */
    static Problem parted(Span between, LineMap places) {
        String source = places.source();
        int open = source.lastIndexOf('[', between.from());
        int bracket = source.indexOf('(', between.from());
        String address = source.substring(bracket, source.indexOf(')', bracket) + 1);
        boolean near = open >= 0
                && between.from() - open <= LONGEST_WORDS
                && !source.substring(open, between.from()).contains("\n");
        String words = near ? source.substring(open, between.from() + 1) : "[…]";
        return Problem.of(Rule.STRAY_MARKUP, places.at(between), "this is no link and shown as text")
                .withHint("leave out the blank between the brackets: " + words + address);
    }

    private static String line(String source, int from) {
        int end = source.indexOf('\n', from);
        return source.substring(from, end < 0 ? source.length() : end);
    }
}
