package backstory.markdown.prose;

import backstory.markdown.node.AlertBlock;
import backstory.markdown.words.Passage;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * The kind of a block with words, as its own type and the blocks around it determine it. The text of a note has a
 * context of its own.
 */
record BlockContext(Passage.Kind kind, String alert, boolean quoted) {
    static BlockContext of(Node block) {
        String alert = "";
        boolean quoted = false;
        for (Node around = block.getParent(); around != null; around = around.getParent()) {
            if (around instanceof FootnoteDefinition) {
                return new BlockContext(Passage.Kind.NOTE, "", quoted);
            }
            quoted |= around instanceof BlockQuote;
            if (around instanceof AlertBlock box && alert.isEmpty()) {
                alert = box.alert().word();
            }
        }
        return new BlockContext(quoted ? Passage.Kind.QUOTATION : kind(block), alert, quoted);
    }

    private static Passage.Kind kind(Node block) {
        if (block instanceof org.commonmark.node.Heading) {
            return Passage.Kind.HEADING;
        } else if (block instanceof TableCell cell) {
            return cell.isHeader() ? Passage.Kind.COLUMN_HEAD : Passage.Kind.CELL;
        } else if (isVerbatim(block)) {
            return Passage.Kind.VERBATIM;
        }
        return block.getParent() instanceof ListItem ? Passage.Kind.LIST_LINE : Passage.Kind.PARAGRAPH;
    }

    private static boolean isVerbatim(Node block) {
        return block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock || block instanceof HtmlBlock;
    }

    /** Returns false if no mention in the block becomes a link. */
    boolean linkable(Node block) {
        return !quoted && !(block instanceof org.commonmark.node.Heading) && !isVerbatim(block);
    }
}
