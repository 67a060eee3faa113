package backstory.markdown.html;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Writes tables. */
final class TableWriter {
    private final InlineWriter inline;
    private final HtmlWriter out;

    TableWriter(InlineWriter inline, HtmlWriter out) {
        this.inline = inline;
        this.out = out;
    }

    void write(Node table) {
        out.open("div", "class", ClassNames.TABLE).open("table");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            String tag = part instanceof TableHead ? "thead" : "tbody";
            out.line().open(tag);
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                row((TableRow) row);
            }
            out.line().close(tag);
        }
        out.line().close("table").close("div");
    }

    private void row(TableRow row) {
        out.line().open("tr");
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            TableCell cell = (TableCell) node;
            String tag = cell.isHeader() ? "th" : "td";
            out.open(tag, "scope", cell.isHeader() ? "col" : "", "class", alignment(cell));
            inline.write(cell);
            out.close(tag);
        }
        out.close("tr");
    }

    private static String alignment(TableCell cell) {
        return cell.getAlignment() == null ? "" : ClassNames.cell(cell.getAlignment());
    }
}
