package backstory.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.SourceLines;

/**
 * Reads what stands between the brackets of a citation: {@code @key, locator; @key}. A key is Pandoc's: letters, digits
 * and hyphens, with other signs only between them, so that a full stop behind it ends it.
 */
final class CitationSyntax {
    private static final String INNER_SIGNS = "_:.#$%&+?<>~/'-";
    private static final String HINT = "write [@id], [@id, locator] or several with ; between";

    private final SourceLines lines;
    private final String content;
    private final List<CitationNode.Key> keys = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private CitationSyntax(SourceLines lines) {
        this.lines = lines;
        this.content = Guard.show(Comments.blank(lines.getContent()));
    }

    static CitationNode read(SourceLines lines) {
        CitationSyntax syntax = new CitationSyntax(lines);
        int start = 0;
        for (int end = syntax.part(start); ; end = syntax.part(start)) {
            syntax.readPart(start, end);
            if (end >= syntax.content.length()) {
                return new CitationNode(syntax.keys, syntax.faults);
            }
            start = end + 1;
        }
    }

    /** Where the part that begins here ends: at a semicolon, but not at that of an entity in a locator. */
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

    private void readPart(int start, int end) {
        int at = skipBlanks(start, end);
        int keyEnd = at < end && content.charAt(at) == '@' ? keyEnd(at + 1, end) : at;
        if (keyEnd <= at + 1) {
            fault(at == end ? "a citation has nothing behind its semicolon" : "a citation needs @ and an id", at, end);
            return;
        }
        int rest = keyEnd < end && content.charAt(keyEnd) == '.' ? keyEnd + 1 : keyEnd;
        rest = skipBlanks(rest, end);
        String locator = rest < end ? content.substring(rest + 1, end).strip() : "";
        if (rest < end && content.charAt(rest) != ',') {
            fault("a comma is missing behind \"" + content.substring(at, keyEnd) + "\"", at, end);
        } else if (rest < end && locator.isEmpty()) {
            fault("a citation has nothing behind its comma", at, end);
        } else {
            keys.add(new CitationNode.Key(content.substring(at + 1, keyEnd), locator, Span.within(lines, at, keyEnd)));
        }
    }

    private int keyEnd(int start, int end) {
        int at = start;
        while (at < end && (isKeyCharacter(content.charAt(at)) || isInnerSign(start, at, end))) {
            at++;
        }
        return at;
    }

    private boolean isInnerSign(int start, int at, int end) {
        if (INNER_SIGNS.indexOf(content.charAt(at)) < 0 || at == start) {
            return false;
        }
        return content.charAt(at) == '-' || (at + 1 < end && isKeyCharacter(content.charAt(at + 1)));
    }

    private static boolean isKeyCharacter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private int skipBlanks(int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(content.charAt(at))) {
            at++;
        }
        return at;
    }

    private void fault(String message, int from, int to) {
        Span span = from < to ? Span.within(lines, from, to) : Span.within(lines, Math.max(0, from - 1), to);
        faults.add(new Fault(message, HINT, span));
    }
}
