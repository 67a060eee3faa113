package backstory.read;

import backstory.entry.Entry;
import backstory.problem.Problem;
import backstory.read.file.ContentTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A site's folder made of texts, read and told back in lines. */
public final class TestFolder {
    public static final String ARTICLE = "content/articles/a.md";

    private final Path root;

    public TestFolder(Path root) {
        this.root = root;
        with("content/site.yaml", "title: A site\n");
    }

    Path root() {
        return root;
    }

    public TestFolder with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public TestFolder with(String path, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.write(root.resolve(path), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article with a title, a date, these further lines of front matter and a line of text. */
    public TestFolder withArticle(String lines) {
        return with(
                ARTICLE, "---\ntitle: T\ndate: 2031-04-05\n" + lines + (lines.isEmpty() ? "" : "\n") + "---\nText.\n");
    }

    public Content content() {
        return Content.read(ContentTree.scan(root));
    }

    /** Each problem as {@code path:line:column: message}, with the hint after {@code ;}, the path from content/ on. */
    public List<String> problems() {
        return lines(content().problems());
    }

    public <E extends Entry> E only(Class<E> type) {
        List<E> all = content().entries().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
        if (all.size() != 1) {
            throw new AssertionError(all + " " + problems());
        }
        return all.get(0);
    }

    public static List<String> lines(List<Problem> problems) {
        return problems.stream().map(TestFolder::line).toList();
    }

    private static String line(Problem problem) {
        String hint = problem.hint().isEmpty() ? "" : "; " + problem.hint();
        return problem.at().toString().replaceFirst("^content/", "") + ": " + problem.message() + hint;
    }
}
