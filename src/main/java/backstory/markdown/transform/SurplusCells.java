package backstory.markdown.transform;

import backstory.markdown.node.Span;
import backstory.markdown.parse.Comments;
import backstory.markdown.parse.LineMap;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Finds cells that the parser drops because the head of their table has no column for them. In each row, the first such
 * cell with words is reported.
 */
public final class SurplusCells extends AbstractVisitor {
    private final LineMap places;
    private final Problems problems;

    private SurplusCells(LineMap places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Reports cells beyond the columns of a table. */
    public static void find(Node document, LineMap places, Problems problems) {
        document.accept(new SurplusCells(places, problems));
    }

    @Override
    public void visit(Paragraph paragraph) {
        // It contains no table.
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row) {
            find(row);
        } else {
            visitChildren(node);
        }
    }

    private void find(TableRow row) {
        int columns = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        Span line = Span.of(row);
        String source = Comments.blank(places.source().substring(line.from(), line.to()));
        List<Span> written = written(source, line.from());
        for (Span cell : written.subList(Math.min(columns, written.size()), written.size())) {
            if (cell.from() < cell.to()) {
                problems.add(Problem.of(Rule.LOST_CELL, places.at(cell), "a cell has no column and is left out")
                        .withHint("give the head of the table another column, or write \\| where a bar is meant"));
                return;
            }
        }
    }

    /**
     * Returns the cells as written, without the blanks around them. A bar after a backslash separates no cells, even in
     * code.
     */
    private static List<Span> written(String row, int offset) {
        List<Span> cells = new ArrayList<>();
        int from = row.length() - row.stripLeading().length();
        from = row.startsWith("|", from) ? from + 1 : from;
        for (int at = from; at < row.length(); at++) {
            if (row.charAt(at) == '\\') {
                at++;
            } else if (row.charAt(at) == '|') {
                cells.add(trimmed(row.substring(from, at), offset + from));
                from = at + 1;
            }
        }
        cells.add(trimmed(row.substring(from), offset + from));
        return cells;
    }

    private static Span trimmed(String cell, int from) {
        int start = from + cell.length() - cell.stripLeading().length();
        return new Span(start, start + cell.strip().length());
    }
}
