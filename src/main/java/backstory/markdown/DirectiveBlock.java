package backstory.markdown;

import java.util.List;
import org.commonmark.node.CustomBlock;

/** A directive in the tree, as written; {@link Directives} judges it. */
final class DirectiveBlock extends CustomBlock {
    private final Word name;
    private final List<Pair> pairs;
    private final List<Fault> faults;
    private final Span span;

    DirectiveBlock(Word name, List<Pair> pairs, List<Fault> faults, Span span) {
        this.name = name;
        this.pairs = List.copyOf(pairs);
        this.faults = List.copyOf(faults);
        this.span = span;
    }

    /** What stands behind the colons. */
    Word name() {
        return name;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** What is wrong with its syntax. */
    List<Fault> faults() {
        return faults;
    }

    /** From its colons to its end. */
    Span span() {
        return span;
    }

    /** Some characters and where they stand. */
    record Word(String text, Span span) {}

    /** An attribute; the value is without its quotes. */
    record Pair(Word key, Word value) {}
}
