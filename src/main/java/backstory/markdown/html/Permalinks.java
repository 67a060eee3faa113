package backstory.markdown.html;

import backstory.markdown.Token;
import backstory.markdown.Token.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which headings link to themselves, so that readers can copy the address of a section: those with words and
 * without links.
 */
final class Permalinks {
    /** Tokens that are links or contain one: links cannot be nested. */
    private static final Set<Kind> LINKS =
            EnumSet.of(Kind.LINK, Kind.MENTION, Kind.CITATION, Kind.NOTE_MARK, Kind.PHRASE);

    private Permalinks() {}

    static boolean isHeading(String element) {
        return element.length() == 2 && element.charAt(0) == 'h' && Character.isDigit(element.charAt(1));
    }

    /** Returns true at the beginning of a heading that has words and no links. */
    static boolean takesPermalink(List<Token> tokens, int at) {
        Token heading = tokens.get(at);
        if (heading.kind() != Kind.OPEN || !isHeading(heading.text(0))) {
            return false;
        }
        boolean words = false;
        for (Token token : tokens.subList(at + 1, tokens.size())) {
            if (LINKS.contains(token.kind())) {
                return false;
            }
            if (token.kind() == Kind.CLOSE && token.text(0).equals(heading.text(0))) {
                break;
            }
            words |= token.kind() == Kind.WORDS && !token.text(0).isBlank();
        }
        return words;
    }
}
