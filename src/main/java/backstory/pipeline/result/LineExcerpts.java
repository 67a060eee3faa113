package backstory.pipeline.result;

import backstory.problem.Problem;
import backstory.problem.UsageError;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Adds to each problem the line that it refers to, at the very end of a build. The problems of a file are consecutive,
 * so that only the lines of one file are in memory.
 */
public final class LineExcerpts {
    /**
     * The maximum number of bytes: a longer line was written by a program, and each problem in it would contain a copy
     * of it.
     */
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

    /** Returns the problems with the lines of a tree that they refer to, sorted by file and line. */
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

    /** Returns the end of the line that begins here; {@code \n}, {@code \r} and both together end a line. */
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

    /** Decodes without errors, since the problem may be that the file is not UTF-8. */
    private String text(int start, int end) {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        return start == 0 && text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Reads a file; returns nothing if it is not text, no longer exists, or is not part of the site. */
    private byte[] read(String path) {
        try {
            byte[] all = tree.file(path).map(ContentFile::bytes).orElse(new byte[0]);
            return isBinary(all) ? new byte[0] : all;
        } catch (UsageError unreadable) {
            return new byte[0];
        }
    }

    /** Returns true for a binary file, by the rule of git: a text has no zero byte near its beginning. */
    private static boolean isBinary(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 8000); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
