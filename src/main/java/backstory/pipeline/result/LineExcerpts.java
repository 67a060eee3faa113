package backstory.pipeline.result;

import backstory.problem.Problem;
import backstory.problem.UsageError;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Adds to each problem the line that it points into, at the very end. Problems of one file follow each other, so that
 * only the lines of one are held.
 */
public final class LineExcerpts {
    /** In bytes: a longer line was written by a program, and each problem in it would carry a copy of it. */
    private static final int LONGEST = 20_000;

    private final ContentTree tree;
    private String file = "";
    private byte[] bytes = {};
    private int line = 1;
    private int end;
    private String text = "";

    private LineExcerpts(ContentTree tree) {
        this.tree = tree;
    }

    /** The same problems with the lines of a tree that they point into; by file and line. */
    public static List<Problem> addTo(List<Problem> problems, ContentTree tree) {
        return new LineExcerpts(tree).addTo(problems);
    }

    private List<Problem> addTo(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.excerpt().isEmpty() ? problem.withExcerpt(line(problem)) : problem)
                .toList();
    }

    private String line(Problem problem) {
        if (!file.equals(problem.at().file()) || problem.at().line() < line) {
            file = problem.at().file();
            bytes = read(file);
            goTo(0, 1);
        }
        while (line < problem.at().line() && end < bytes.length) {
            goTo(afterLineEnd(end), line + 1);
        }
        return line == problem.at().line() ? text : "";
    }

    private void goTo(int start, int number) {
        line = number;
        end = end(start);
        text = start >= bytes.length || end - start > LONGEST ? "" : text(start, end);
    }

    /** Where the line that begins here ends; {@code \n}, {@code \r} and both together end one. */
    private int end(int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return end;
    }

    private int afterLineEnd(int end) {
        boolean both = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
        return end + (both ? 2 : 1);
    }

    /** Decoded kindly, since the file may be here for not being UTF-8. */
    private String text(int start, int end) {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        return start == 0 && text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Nothing for a file that is no text, is gone, or is none of the site's. */
    private byte[] read(String path) {
        try {
            byte[] all = tree.file(path).map(ContentFile::bytes).orElse(new byte[0]);
            return isBinary(all) ? new byte[0] : all;
        } catch (UsageError unreadable) {
            return new byte[0];
        }
    }

    /** As git has it: no text has a zero so early. */
    private static boolean isBinary(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 8000); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
