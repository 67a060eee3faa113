package backstory.markdown.prose;

import backstory.markdown.node.Span;
import backstory.markdown.words.WordRange;
import backstory.problem.Location;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Finds where the words of a passage stand in the file, by searching for them in the source text that the parser read.
 */
final class WordPlace extends AbstractVisitor {
    private final ProseIndex index;
    private final WordRange mark;
    private Span found = Span.NONE;

    private WordPlace(ProseIndex index, WordRange mark) {
        this.index = index;
        this.mark = mark;
    }

    /**
     * Returns the place of the words up to the end of their line, or of their whole block if they cannot be
     * distinguished from others.
     */
    static Location of(WordRange mark, Node block, ProseIndex index) {
        return index.places().at(span(mark, block, index));
    }

    static Span span(WordRange mark, Node block, ProseIndex index) {
        WordPlace place = new WordPlace(index, mark);
        block.accept(place);
        return place.found.equals(Span.NONE) ? Span.of(block) : place.found;
    }

    @Override
    public void visit(Text text) {
        int start = index.startOf(text);
        int from = Math.max(0, mark.start() - start);
        int to = Math.min(text.getLiteral().length(), mark.end() - start);
        if (found.equals(Span.NONE) && from < to) {
            found = within(Span.of(text), text.getLiteral(), from, to);
        }
    }

    /** The words of an image are not words of the passage. */
    @Override
    public void visit(Image image) {}

    /**
     * Escapes and entities make a literal shorter than its source, so an offset in one says nothing about the other.
     * But the same words occur equally often before the place in both.
     */
    private Span within(Span span, String literal, int from, int to) {
        String words = literal.substring(from, to);
        String source = index.places().source().substring(span.from(), span.to());
        int at = source.indexOf(words);
        for (int seen = literal.indexOf(words); seen < from && at >= 0; seen = literal.indexOf(words, seen + 1)) {
            at = source.indexOf(words, at + 1);
        }
        return at < 0 ? span : new Span(span.from() + at, span.from() + at + words.length());
    }
}
