package backstory.markdown.walk;

import backstory.markdown.Token.Kind;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Turns tables into tokens. */
final class TableWalk {
    private final InlineWalk inline;
    private final TokenList out;

    TableWalk(InlineWalk inline, TokenList out) {
        this.inline = inline;
        this.out = out;
    }

    void table(Node table) {
        out.add(Kind.TABLE);
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            String tag = part instanceof TableHead ? "thead" : "tbody";
            out.line().open(tag);
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                row(row);
            }
            out.line().close(tag);
        }
        out.line().add(Kind.TABLE_END);
    }

    private void row(Node row) {
        out.line().open("tr");
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            TableCell cell = (TableCell) node;
            String tag = cell.isHeader() ? "th" : "td";
            out.add(Kind.CELL, tag, alignment(cell));
            inline.block(cell);
            out.close(tag);
        }
        out.close("tr");
    }

    private static String alignment(TableCell cell) {
        return cell.getAlignment() == null ? "" : cell.getAlignment().name().toLowerCase(Locale.ROOT);
    }
}
