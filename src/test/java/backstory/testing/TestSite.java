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
 * A site in a folder of its own, to be written, built and looked at in one chain: {@code TestSite.in(folder).with(path,
 * text).build().page("people/rand-paul.html")}. Everything is real: files, folders and the one build.
 */
public final class TestSite {
    private static final String LEFT = ".backstory";

    private final Path root;
    private UnaryOperator<TestRequest> asked = request -> request;
    private boolean forgets;

    private TestSite(Path root) {
        this.root = root;
    }

    /** A site with a title and nothing else. */
    public static TestSite in(Path folder) {
        return new TestSite(folder).with("content/site.yaml", "title: Test\n");
    }

    /** The site that already stands in a folder. */
    public static TestSite at(Path folder) {
        return new TestSite(folder);
    }

    /** Writes a file of the site; the path is from its root. */
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

    /** An edit between two builds; the same as {@link #with}, for reading. */
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

    /** Changes what the following builds are asked. */
    public TestSite asking(UnaryOperator<TestRequest> change) {
        asked = change;
        return this;
    }

    /**
     * From now on each build begins with nothing: what earlier ones left, {@code .backstory/} and the output, is deleted
     * first. Only so are two builds compared, and not one build with the memory of it.
     */
    public TestSite forgetting() {
        forgets = true;
        return this;
    }

    /** The same content and templates in another folder, which has to be empty or missing, where no build has been. */
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

    /** Builds into {@code site/}. */
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

    /** A site that was built, or was not, for the problems it has. */
    public record Built(Path root, Path output, BuildResult result) {
        /** A page, as a browser reads it. */
        public Document page(String path) {
            return Jsoup.parse(text(path));
        }

        /** A file of the output. */
        public String text(String path) {
            try {
                return Files.readString(output.resolve(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The problems as the console shows them, without colours. */
        public String console() {
            ProblemPrinter printer = new ProblemPrinter(false);
            StringBuilder out = new StringBuilder();
            result.problems().forEach(problem -> out.append(printer.print(problem)));
            return out.toString();
        }

        /** The first line of each error and warning. */
        public List<String> problems() {
            return result.problems().stream()
                    .filter(problem -> problem.severity() != Severity.NOTICE)
                    .map(problem -> problem.at() + ": " + problem.severity().word() + ": " + problem.message() + " ["
                            + problem.rule().id() + "]")
                    .toList();
        }

        /** Every file of the output with its text, by path. */
        public SortedMap<String, String> files() {
            return TestSite.files(output);
        }
    }

    /** Every file below a folder with its bytes as text, one character a byte, by path. */
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

    /** Copies a folder with all that is in it. */
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

    /** Deletes a folder with all that is in it, if it is there; what links lead to stays. */
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
