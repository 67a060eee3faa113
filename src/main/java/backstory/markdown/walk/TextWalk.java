package backstory.markdown.walk;

import backstory.markdown.Token;
import backstory.markdown.prose.Prose;
import backstory.markdown.words.WordRange;
import java.util.List;

/** Goes through a text once and turns it into tokens, after which its tree is needed no more. */
public final class TextWalk {
    private TextWalk() {}

    /**
     * The tokens of a text.
     *
     * @param mentions the words that link themselves, in reading order: a {@link Token.Kind#MENTION} has its index in them
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
