package backstory.testing;

import backstory.pipeline.Build;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.request.Progress;
import backstory.pipeline.result.BuildResult;
import backstory.problem.Severity;
import backstory.problem.format.ProblemPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site in a folder of its own, which can be written, built and inspected in one chain: {@code
 * TestSite.in(folder).with(path, text).build().page("people/rand-paul.html")}. Nothing is mocked: it uses real files
 * and folders, and the one build.
 */
public final class TestSite {
    private static final String LEFT = ".backstory";

    private final Path root;
    private UnaryOperator<TestRequest> asked = request -> request;
    private boolean forgets;

    private TestSite(Path root) {
        this.root = root;
    }

    /** Returns a site with a title and nothing else. */
    public static TestSite in(Path folder) {
        return new TestSite(folder).with("content/site.yaml", "title: Test\n");
    }

    /** Returns the site that already exists in a folder. */
    public static TestSite at(Path folder) {
        return new TestSite(folder);
    }

    /** Writes a file of the site; the path is relative to its root. */
    public TestSite with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public TestSite with(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an article with the title T of 5 April 2031; {@code rest} is further front matter, {@code ---}, and text. */
    public TestSite article(String name, String rest) {
        return with("content/articles/" + name + ".md", "---\ntitle: T\ndate: 2031-04-05\n" + rest);
    }

    /** Edits a file between two builds; does the same as {@link #with}, but reads better. */
    public TestSite change(String path, String text) {
        return with(path, text);
    }

    public TestSite remove(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes the request of the following builds. */
    public TestSite asking(UnaryOperator<TestRequest> change) {
        asked = change;
        return this;
    }

    /**
     * Makes each following build start from nothing: the results of earlier ones, {@code .backstory/} and the output,
     * are deleted first. Otherwise a test would not compare two builds, but one build with its memory.
     */
    public TestSite forgetting() {
        forgets = true;
        return this;
    }

    /**
     * Copies the content and templates into another folder, which must be empty or missing, without results of builds.
     */
    public TestSite copiedTo(Path folder) {
        for (String part : List.of("content", "templates")) {
            copy(root.resolve(part), folder.resolve(part));
        }
        return at(folder).asking(asked);
    }

    /** Returns the request for a build: it writes into {@code site/}, with the options that were set. */
    public BuildRequest request() {
        BuildRequest plain = new BuildRequest(
                root, root.resolve("site"), Optional.empty(), Optional.empty(), false, false, true, 2, Progress.SILENT);
        return asked.apply(new TestRequest(plain.remembering())).request();
    }

    /** Builds the site into {@code site/}. */
    public Built build() {
        BuildRequest request = request();
        if (forgets) {
            delete(root.resolve(LEFT));
            delete(request.output());
        }
        return new Built(root, request.output(), Build.run(request));
    }

    public Path root() {
        return root;
    }

    /** The result of a build, whether it succeeded or failed because of problems. */
    public record Built(Path root, Path output, BuildResult result) {
        /** Returns a page, parsed as by a browser. */
        public Document page(String path) {
            return Jsoup.parse(text(path));
        }

        /** Returns the text of an output file. */
        public String text(String path) {
            try {
                return Files.readString(output.resolve(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Returns the problems as the console shows them, without colours. */
        public String console() {
            ProblemPrinter printer = new ProblemPrinter(false);
            StringBuilder out = new StringBuilder();
            result.problems().forEach(problem -> out.append(printer.print(problem)));
            return out.toString();
        }

        /** Returns the first line of each error and warning. */
        public List<String> problems() {
            return result.problems().stream()
                    .filter(problem -> problem.severity() != Severity.NOTICE)
                    .map(problem -> problem.at() + ": " + problem.severity().word() + ": " + problem.message() + " ["
                            + problem.rule().id() + "]")
                    .toList();
        }

        /** Returns every file of the output with its text, by path. */
        public SortedMap<String, String> files() {
            return TestSite.files(output);
        }
    }

    /** Returns every file below a folder with its bytes as text, one character per byte, by path. */
    public static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder with all its contents. */
    public static void copy(Path from, Path to) {
        files(from).forEach((path, text) -> {
            try {
                Files.createDirectories(to.resolve(path).getParent());
                Files.write(to.resolve(path), text.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Deletes a folder with all its contents, if it exists; the targets of links are kept. */
    public static void delete(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
