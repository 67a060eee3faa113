package backstory.markdown.walk;

import backstory.markdown.Token;
import backstory.markdown.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** The tokens so far. */
final class TokenList {
    private final List<Token> tokens = new ArrayList<>();

    TokenList add(Kind kind, String... texts) {
        return add(kind, 0, texts);
    }

    TokenList add(Kind kind, int number, String... texts) {
        tokens.add(Token.of(kind, number, texts));
        return this;
    }

    TokenList line() {
        return add(Kind.LINE);
    }

    /** @param more the element's name, then names and values of its attributes */
    TokenList open(String... more) {
        return add(Kind.OPEN, more);
    }

    TokenList close(String name) {
        return add(Kind.CLOSE, name);
    }

    TokenList words(String words) {
        return add(Kind.WORDS, words);
    }

    List<Token> all() {
        return List.copyOf(tokens);
    }
}
