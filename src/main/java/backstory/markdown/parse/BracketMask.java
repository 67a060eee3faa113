package backstory.markdown.parse;

import java.util.regex.Pattern;

/**
 * Hides characters from the parser that it would take for something else, each behind one stand-in, so that no place in
 * the text moves.
 *
 * <ul>
 *   <li>The bracket that opens a citation or a note's mark. To the parser every bracket may be a link, and a link in a
 *       link's words undoes the outer one; behind the stand-in a mark is an atom and the link around it lives.
 *   <li>{@code _ * ~} within a bare address, which are part of it and no emphasis.
 * </ul>
 *
 * <p>The stand-ins are noncharacters of Unicode, which no text may hold; one that does shows U+FFFD in its place.
 */
public final class BracketMask {
    /** Stands for a bracket that opens a mark. */
    static final char BRACKET = '\uFDD0';

    private static final String HIDDEN = "\uFDD0\uFDD1\uFDD2\uFDD3";
    private static final String SHOWN = "[_*~";
    private static final String ADDRESS_CHARACTERS = "-._~:/?#@!$&'()*+,;=%";

    /** Matches what, after a bracket at the start of a block, would make it a link definition. */
    private static final Pattern ADDRESS_BEHIND =
            Pattern.compile(":[ \t]*\\n?[ \t]*(?:<|[/#]|\\.\\.?/|(?:https?|mailto|tel):)");

    private final String text;
    private final char[] out;
    private int lastMarkEnd = -1;

    private BracketMask(String text) {
        this.text = text;
        this.out = text.toCharArray();
    }

    /** Hides characters in a text before blocks are parsed. */
    static String hide(String text) {
        return new BracketMask(text).run();
    }

    /** Hides characters in one paragraph before inlines are parsed: no link definition can stand in it either. */
    static String hideInline(String text) {
        StringBuilder out = new StringBuilder(hide(text));
        for (int start = 0; start >= 0; start = text.indexOf('\n', start) + 1) {
            int first = start;
            while (first < text.length() && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
                first++;
            }
            if (text.startsWith("[", first) && definesLink(text, first)) {
                out.setCharAt(first, BRACKET);
            }
            if (text.indexOf('\n', start) < 0) {
                break;
            }
        }
        return out.toString();
    }

    /** Returns a text with what was hidden shown again. */
    public static String unmask(String text) {
        String shown = text;
        for (int i = 0; i < HIDDEN.length(); i++) {
            shown = shown.replace(HIDDEN.charAt(i), SHOWN.charAt(i));
        }
        return shown;
    }

    private static boolean definesLink(String text, int bracket) {
        int close = text.indexOf(']', bracket);
        return close > 0 && text.startsWith(":", close + 1);
    }

    private String run() {
        for (int i = 0; i < out.length; i++) {
            char c = out[i];
            if (c == '[') {
                hideMark(i);
            } else if (c >= BRACKET && HIDDEN.indexOf(c) >= 0) {
                out[i] = '\uFFFD';
            } else if ((c == 'h' || c == 'H' || c == 'w' || c == 'W') && startsAddress(i)) {
                i = hideInAddress(i) - 1;
            }
        }
        return new String(out);
    }

    private void hideMark(int open) {
        int close = isEscaped(open) ? -1 : closing(open + 1);
        if (close < 0 || !isMark(open, close)) {
            return;
        }
        char next = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
        char afterNext = close + 2 < text.length() ? text.charAt(close + 2) : ' ';
        boolean link = next == '(' || (next == '[' && afterNext != '@' && afterNext != '^');
        if (!link) {
            out[open] = BRACKET;
            lastMarkEnd = close + 1;
        }
    }

    private boolean isMark(int open, int close) {
        char kind = text.charAt(open + 1);
        if (kind == '^') {
            return isNoteMark(open, close);
        }
        boolean citation = kind == '@' || CitationSyntax.nextKey(text, open + 1, close) >= 0;
        return citation
                && !(startsBlock(open)
                        && ADDRESS_BEHIND
                                .matcher(text)
                                .region(close + 1, text.length())
                                .lookingAt());
    }

    /**
     * Returns true unless the bracket is the label after a phrase, the beginning of a note's text, or no label at all.
     */
    private boolean isNoteMark(int open, int close) {
        boolean label = close > open + 2;
        for (int i = open + 2; i < close; i++) {
            label &= text.charAt(i) > ' ';
        }
        boolean behindPhrase = open > 0 && text.charAt(open - 1) == ']' && lastMarkEnd != open;
        return label && !behindPhrase && !(text.startsWith(":", close + 1) && startsBlock(open));
    }

    private boolean startsBlock(int open) {
        int lineStart = text.lastIndexOf('\n', open) + 1;
        for (int i = lineStart; i < open; i++) {
            if ("\t >-+*.)0123456789".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns where the bracket closes, or -1 if another one opens or the paragraph ends before that. */
    private int closing(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i;
            }
            if (c == '[' || (c == '\n' && text.startsWith("\n", i + 1))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isEscaped(int at) {
        return isEscaped(text, at);
    }

    /** Returns true after an odd number of backslashes. */
    public static boolean isEscaped(String text, int at) {
        int slashes = 0;
        while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private boolean startsAddress(int at) {
        boolean word = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        return !word && (starts("http://", at) || starts("https://", at) || starts("www.", at));
    }

    private boolean starts(String address, int at) {
        return text.regionMatches(true, at, address, 0, address.length());
    }

    /** Hides emphasis inside the address but not at its end, where it may close emphasis around it. */
    private int hideInAddress(int start) {
        int end = start;
        while (end < text.length() && isAddressCharacter(text.charAt(end))) {
            end++;
        }
        int last = end;
        while (last > start && !Character.isLetterOrDigit(text.charAt(last - 1)) && text.charAt(last - 1) != '/') {
            last--;
        }
        for (int i = start; i < last; i++) {
            int shown = SHOWN.indexOf(text.charAt(i));
            if (shown > 0) {
                out[i] = HIDDEN.charAt(shown);
            }
        }
        return end;
    }

    private static boolean isAddressCharacter(char c) {
        return Character.isLetterOrDigit(c) || ADDRESS_CHARACTERS.indexOf(c) >= 0;
    }
}
