package backstory.build;

import backstory.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds to each problem the line that it points into, read once for each file, at the very end. */
final class LineExcerpts {
    private final Path root;
    private final Map<String, String[]> lines = new HashMap<>();

    LineExcerpts(Path root) {
        this.root = root;
    }

    List<Problem> addTo(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.excerpt().isEmpty() ? problem.withExcerpt(line(problem)) : problem)
                .toList();
    }

    private String line(Problem problem) {
        String[] all = lines.computeIfAbsent(problem.at().file(), this::read);
        int line = problem.at().line();
        return line <= all.length ? all[line - 1] : "";
    }

    /** Decoded kindly, since the file may be here for not being UTF-8; none for a file that is no text or is gone. */
    private String[] read(String file) {
        try {
            byte[] bytes = Files.readAllBytes(root.resolve(file));
            if (isBinary(bytes)) {
                return new String[0];
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            return (text.startsWith("\ufeff") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
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
