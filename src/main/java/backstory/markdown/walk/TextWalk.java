package backstory.markdown.walk;

import backstory.markdown.Token;
import backstory.markdown.prose.Prose;
import backstory.markdown.words.WordRange;
import java.util.List;

/** Turns a text into tokens in one walk, after which its tree is no longer needed. */
public final class TextWalk {
    private TextWalk() {}

    /**
     * Returns the tokens of a text.
     *
     * @param mentions the words that become links automatically, in reading order: a {@link Token.Kind#MENTION} has its
     *     index in them
     */
    public static List<Token> tokens(Prose prose, List<WordRange> mentions) {
        BlockWalk walk = new BlockWalk(prose.index(), mentions);
        if (prose.isBody()) {
            walk.body();
        } else {
            walk.inline();
        }
        return walk.tokens();
    }
}
