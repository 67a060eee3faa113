package backstory.markdown.render;

import backstory.markdown.Token;
import java.util.List;
import java.util.Set;

/** The words of a text as they are printed. Each block is set separately; code and addresses stay as they are. */
public final class TypesetWords {
    private static final Set<String> BLOCKS =
            Set.of("p", "li", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "blockquote", "figcaption");
    private static final String CODE = "code";

    private final List<Token> tokens;
    private final Resolver resolver;
    private Typesetter block;
    private boolean inCode;

    /** Prepares the words of a text in the typography of its resolver. */
    public TypesetWords(List<Token> tokens, Resolver resolver) {
        this.tokens = tokens;
        this.resolver = resolver;
        this.block = resolver.typesetter();
    }

    /** Must be called for each token before it is written. */
    public void behind(Token token) {
        switch (token.kind()) {
            case OPEN -> {
                inCode |= token.text(0).equals(CODE);
                if (BLOCKS.contains(token.text(0))) {
                    block = resolver.typesetter();
                }
            }
            case CLOSE -> inCode &= !token.text(0).equals(CODE);
            case CELL, NOTE, ALERT, FIGURE -> block = resolver.typesetter();
            case LABEL, CODE -> block.skip();
            default -> {}
        }
    }

    /** Returns the words of a token, by its index. */
    public String words(int index) {
        String words = tokens.get(index).text(0);
        if (inCode || isAddress(words)) {
            block.skip();
            return words;
        }
        return block.set(words, next(index + 1));
    }

    private static boolean isAddress(String words) {
        return words.indexOf(' ') < 0
                && (words.contains("://") || words.startsWith("www.") || words.indexOf('@') > 0)
                && words.chars().noneMatch(Character::isWhitespace);
    }

    private String next(int from) {
        for (Token token : tokens.subList(from, tokens.size())) {
            switch (token.kind()) {
                case WORDS -> {
                    return token.text(0);
                }
                case LABEL -> {
                    return "x";
                }
                case OPEN, CLOSE -> {
                    if (BLOCKS.contains(token.text(0)) || token.text(0).equals("br")) {
                        return "";
                    }
                }
                case LINK, MENTION, LINK_END, PHRASE -> {}
                default -> {
                    return "";
                }
            }
        }
        return "";
    }
}
