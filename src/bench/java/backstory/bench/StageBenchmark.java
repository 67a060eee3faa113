package backstory.bench;

import backstory.entry.Article;
import backstory.entry.Entry;
import backstory.graph.index.EntryIndex;
import backstory.graph.index.LinkedEntry;
import backstory.graph.link.Linker;
import backstory.markdown.prose.Prose;
import backstory.pipeline.Build;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.request.Progress;
import backstory.pipeline.result.BuildResult;
import backstory.problem.Problems;
import backstory.read.Content;
import backstory.read.ReadTree;
import backstory.read.entry.EntryReader;
import backstory.read.entry.FileEntries;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import backstory.testing.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Stages of a build of a hundred articles, each with one thread; milliseconds for all hundred. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {
    private Path root;
    private List<ContentFile> files;
    private List<Article> articles;
    private Linker linker;

    @Setup
    public void write() throws IOException {
        root = Files.createTempDirectory("bench");
        Corpus.of(100, 2018).writeContent(root);
        ContentTree tree = ContentTree.scan(root);
        files = tree.files();
        Content content = Content.of(
                new ReadTree(tree, files.stream().map(EntryReader::read).toList()));
        List<String> paths = files.stream().map(ContentFile::path).toList();
        EntryIndex index = EntryIndex.of(
                new EntryIndex.Input(content.entries(), content.images(), paths, content.invalid(), List.of()),
                Optional.empty(),
                false,
                new Problems());
        articles = index.all(Article.class);
        linker = new Linker(index, content.site());
    }

    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Benchmark
    public List<FileEntries> read() {
        return files.stream().map(EntryReader::read).toList();
    }

    @Benchmark
    public List<Prose> parse() {
        return articles.stream()
                .map(article -> Prose.parse(article.body().text()))
                .toList();
    }

    /** Links all texts, including a parse of each body. */
    @Benchmark
    public List<LinkedEntry> link() {
        return articles.stream().map((Entry article) -> linker.link(article)).toList();
    }

    /** Runs all stages except rendering and writing. */
    @Benchmark
    public BuildResult check() {
        return build(false);
    }

    /** Runs all stages; existing files are compared and kept. */
    @Benchmark
    public BuildResult build() {
        return build(true);
    }

    private BuildResult build(boolean write) {
        return Build.run(new BuildRequest(
                root,
                root.resolve("site"),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                write,
                1,
                Progress.SILENT));
    }
}
