package backstory.markdown.parse;

import backstory.markdown.node.CitationNode;
import backstory.markdown.node.Span;
import backstory.markdown.node.SyntaxFault;
import backstory.markdown.words.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.parser.SourceLines;

/**
 * Parses the content of a citation's brackets: {@code see @key, locator; @key}. A key is Pandoc's: letters, digits and
 * hyphens, with other signs only between them, so that a full stop after it ends it; in braces, as in
 * {@code @{http://zotero.org/items/1}}, any text is a key.
 */
public final class CitationSyntax {
    private static final String INNER_SIGNS = "_:.#$%&+?<>~/'-";
    private static final String HINT = "write [@id], [see @id, locator] or several with ; between";

    /** Matches what a writer puts between two keys. */
    private static final Pattern JOINED = Pattern.compile("(?:[\\s,;]|(?<=\\s)(?:and|&))+$");

    private final SourceLines lines;
    private final String content;
    private final List<CitationNode.Key> keys = new ArrayList<>();
    private final List<SyntaxFault> faults = new ArrayList<>();

    private CitationSyntax(SourceLines lines) {
        this.lines = lines;
        this.content = BracketMask.unmask(Comments.blank(lines.getContent()));
    }

    static CitationNode read(SourceLines lines) {
        CitationSyntax syntax = new CitationSyntax(lines);
        int start = 0;
        for (int end = syntax.part(start); ; end = syntax.part(start)) {
            syntax.readPart(start, end);
            if (end >= syntax.content.length()) {
                return new CitationNode(syntax.content, syntax.keys, syntax.faults);
            }
            start = end + 1;
        }
    }

    /** Returns the end of the part that begins here: the next semicolon, unless it ends an entity in a locator. */
    private int part(int start) {
        boolean locator = false;
        for (int i = start; i < content.length(); i++) {
            char c = content.charAt(i);
            locator |= c == ',';
            if (c == ';' && !(locator && endsEntity(start, i))) {
                return i;
            }
        }
        return content.length();
    }

    private boolean endsEntity(int start, int semicolon) {
        int i = semicolon - 1;
        while (i > start && (Character.isLetterOrDigit(content.charAt(i)) || content.charAt(i) == '#')) {
            i--;
        }
        return i < semicolon - 1 && content.charAt(i) == '&';
    }

    /**
     * Returns where the next key begins, at its {@code @}, or -1. A key begins at the start of the text or after a
     * blank or a bracket; a minus may stand before it. Anywhere else an {@code @} belongs to an address.
     */
    public static int nextKey(CharSequence text, int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            if (text.charAt(at) == '@' && (isKeyCharacter(text.charAt(at + 1)) || bracedEnd(text, at + 1, to) > 0)) {
                int before = at > from && text.charAt(at - 1) == '-' ? at - 2 : at - 1;
                if (before < from || Character.isWhitespace(text.charAt(before)) || text.charAt(before) == '(') {
                    return at;
                }
            }
        }
        return -1;
    }

    private void readPart(int start, int end) {
        int first = skipBlanks(start, end);
        int at = nextKey(content, start, end);
        if (at < 0) {
            boolean none = first == end;
            fault(
                    none ? "a citation has nothing after its semicolon" : "a citation needs @ and an id",
                    HINT,
                    first,
                    end);
            return;
        }
        int keyEnd = keyEnd(content, at + 1, end);
        int rest = keyEnd < end && content.charAt(keyEnd) == '.' ? keyEnd + 1 : keyEnd;
        rest = skipBlanks(rest, end);
        String key = content.substring(at, keyEnd);
        String prefix = content.substring(first, at).strip();
        String behind = content.substring(Math.min(end, rest), end).strip();
        if (prefix.endsWith("-")) {
            fault(
                    "a minus before an id means nothing here, since no names are shown",
                    "write [" + key + "]",
                    at - 1,
                    end);
        } else if (nextKey(content, keyEnd, end) >= 0) {
            fault("two ids stand in one part of a citation", "write [" + parted() + "]", first, end);
        } else if (!behind.isEmpty() && behind.charAt(0) != ',') {
            String before = prefix.isEmpty() ? "" : prefix + " ";
            boolean sticks = rest == keyEnd && keyEnd < end && !Character.isWhitespace(content.charAt(keyEnd));
            if (sticks) {
                String[] word = content.substring(at + 1, end).strip().split("(?=[\\s,])", 2);
                String braced = before + "@{" + word[0] + "}" + (word.length > 1 ? word[1] : "");
                fault("an id with such signs stands in braces", "write [" + braced + "]", at, end);
            } else {
                fault(
                        "a comma is missing after \"" + key + "\"",
                        "write [" + before + key + ", " + behind + "]",
                        at,
                        end);
            }
        } else if (behind.equals(",")) {
            fault("a citation has nothing after its comma", HINT, at, end);
        } else {
            String locator = behind.isEmpty() ? "" : behind.substring(1).strip();
            String bare = key.startsWith("@{") ? key.substring(2, key.length() - 1) : key.substring(1);
            keys.add(new CitationNode.Key(prefix, bare, locator, Span.within(lines, at, keyEnd)));
        }
    }

    /** Returns the whole citation with a semicolon between any two keys. */
    private String parted() {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int key = nextKey(content, 0, content.length());
        while (key >= 0) {
            int next = nextKey(content, key + 1, content.length());
            int end = next < 0 ? content.length() : next;
            String part = content.substring(from, end).strip();
            parts.add(next < 0 ? part : JOINED.matcher(part).replaceFirst(""));
            from = end;
            key = next;
        }
        return String.join("; ", parts).replaceAll("\\s+", " ");
    }

    /** Returns the end of the key that begins here, after its {@code @}. */
    public static int keyEnd(CharSequence content, int start, int end) {
        int braced = bracedEnd(content, start, end);
        if (braced > 0) {
            return braced;
        }
        int at = start;
        while (at < end && (isKeyCharacter(content.charAt(at)) || isInnerSign(content, start, at, end))) {
            at++;
        }
        return at;
    }

    /** Returns the end of a key in braces that begins here; 0 if there is none. */
    private static int bracedEnd(CharSequence content, int start, int end) {
        if (start >= end || content.charAt(start) != '{') {
            return 0;
        }
        int at = start + 1;
        while (at < end && content.charAt(at) != '}' && !Character.isWhitespace(content.charAt(at))) {
            at++;
        }
        return at > start + 1 && at < end && content.charAt(at) == '}' ? at + 1 : 0;
    }

    private static boolean isInnerSign(CharSequence content, int start, int at, int end) {
        if (INNER_SIGNS.indexOf(content.charAt(at)) < 0 || at == start) {
            return false;
        }
        return content.charAt(at) == '-' || (at + 1 < end && isKeyCharacter(content.charAt(at + 1)));
    }

    private static boolean isKeyCharacter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Letters.isMark(c);
    }

    private int skipBlanks(int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(content.charAt(at))) {
            at++;
        }
        return at;
    }

    private void fault(String message, String hint, int from, int to) {
        Span span = from < to ? Span.within(lines, from, to) : Span.within(lines, Math.max(0, from - 1), to);
        faults.add(new SyntaxFault(message, hint, span));
    }
}
