package backstory.markdown.parse;

import backstory.markdown.node.DirectiveBlock;
import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Parses a directive: a line that begins, after up to three blanks, with two colons and a letter. The directive ends
 * with that line. Such a line ends a paragraph above it and needs no empty line around it; in code it is code.
 */
final class DirectiveBlockParser extends AbstractBlockParser {
    private static final int CODE_INDENT = 4;

    private final DirectiveBlock block;

    private DirectiveBlockParser(DirectiveBlock block) {
        this.block = block;
    }

    /** Returns the factory, which has no state and serves all parsers. */
    static BlockParserFactory factory() {
        return DirectiveBlockParser::tryStart;
    }

    private static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int start = state.getNextNonSpaceIndex();
        CharSequence content = state.getLine().getContent();
        if (state.getIndent() >= CODE_INDENT || !DirectiveSyntax.begins(content, start)) {
            return BlockStart.none();
        }
        SourceSpan line = state.getLine().getSourceSpan();
        String written = Comments.blank(
                        content.subSequence(start, content.length()).toString())
                .stripTrailing();
        DirectiveBlock block = DirectiveSyntax.read(BracketMask.unmask(written), line.getInputIndex() + start);
        return BlockStart.of(new DirectiveBlockParser(block)).atIndex(content.length());
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }
}
