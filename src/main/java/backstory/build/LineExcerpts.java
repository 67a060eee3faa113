package backstory.build;

import backstory.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Adds to each problem the line that it points into, at the very end. Problems of one file follow each other, so that
 * only the lines of one are held.
 */
final class LineExcerpts {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private final Path root;
    private String file = "";
    private String[] lines = {};

    LineExcerpts(Path root) {
        this.root = root;
    }

    /** @param problems by file */
    List<Problem> addTo(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.excerpt().isEmpty() ? problem.withExcerpt(line(problem)) : problem)
                .toList();
    }

    private String line(Problem problem) {
        if (!file.equals(problem.at().file())) {
            file = problem.at().file();
            lines = read(file);
        }
        int line = problem.at().line();
        return line <= lines.length ? lines[line - 1] : "";
    }

    /** Decoded kindly, since the file may be here for not being UTF-8; none for a file that is no text or is gone. */
    private String[] read(String path) {
        try {
            byte[] bytes = Files.readAllBytes(root.resolve(path));
            if (isBinary(bytes)) {
                return new String[0];
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            return LINE_END.split(text.startsWith("\ufeff") ? text.substring(1) : text, -1);
        } catch (IOException e) {
            return new String[0];
        }
    }

    /** As git judges: no text has a zero so early. */
    private static boolean isBinary(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 8000); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
