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
import org.commonmark.node.Node;

/** Finds cells that the parser leaves out since the head of their table has no column for them. */
public final class Cells {
    private final String row;
    private final int offset;

    private Cells(String row, int offset) {
        this.row = row;
        this.offset = offset;
    }

    /** Reports the first cell with words in it that has no column. */
    public static void find(TableRow row, LineMap places, Problems problems) {
        int columns = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        Span line = Span.of(row);
        String source = Comments.blank(places.source().substring(line.from(), line.to()));
        List<Span> written = new Cells(source, line.from()).written();
        for (Span cell : written.subList(Math.min(columns, written.size()), written.size())) {
            if (cell.from() < cell.to()) {
                problems.add(Problem.of(Rule.LOST_CELL, places.at(cell), "a cell has no column and is left out")
                        .withHint("give the head of the table another column, or write \\| where a bar is meant"));
                return;
            }
        }
    }

    /** The cells as written, without the blanks around them; a bar behind a backslash parts none, even in code. */
    private List<Span> written() {
        List<Span> cells = new ArrayList<>();
        int from = row.length() - row.stripLeading().length();
        from = row.startsWith("|", from) ? from + 1 : from;
        for (int at = from; at < row.length(); at++) {
            if (row.charAt(at) == '\\') {
                at++;
            } else if (row.charAt(at) == '|') {
                cells.add(trimmed(from, at));
                from = at + 1;
            }
        }
        cells.add(trimmed(from, row.length()));
        return cells;
    }

    private Span trimmed(int from, int to) {
        String cell = row.substring(from, to);
        int start = offset + from + cell.length() - cell.stripLeading().length();
        return new Span(start, start + cell.strip().length());
    }
}
