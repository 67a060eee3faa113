package backstory.markdown.node;

import java.util.List;
import org.commonmark.node.CustomBlock;

/** A directive in the tree, as written; {@code Directives} checks it. */
public final class DirectiveBlock extends CustomBlock {
    private final Word name;
    private final List<Pair> pairs;
    private final List<SyntaxFault> faults;
    private final Span span;

    public DirectiveBlock(Word name, List<Pair> pairs, List<SyntaxFault> faults, Span span) {
        this.name = name;
        this.pairs = List.copyOf(pairs);
        this.faults = List.copyOf(faults);
        this.span = span;
    }

    /** What comes after the colons. */
    public Word name() {
        return name;
    }

    public List<Pair> pairs() {
        return pairs;
    }

    /** What is wrong with its syntax. */
    public List<SyntaxFault> faults() {
        return faults;
    }

    /** Where it stands, from its colons to its end. */
    public Span span() {
        return span;
    }

    /** Some characters and where they stand. */
    public record Word(String text, Span span) {}

    /** An attribute; the value is without its quotes. */
    public record Pair(Word key, Word value) {}
}
