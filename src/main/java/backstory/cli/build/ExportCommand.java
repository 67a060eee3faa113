package backstory.cli.build;

import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.report.ProblemFormat;
import backstory.cli.report.Report;
import backstory.cli.usage.Arguments;
import backstory.cli.usage.Command;
import backstory.cli.usage.SiteOptions;
import backstory.cli.usage.Usage;
import backstory.entry.Article;
import backstory.entry.id.EntryKind;
import backstory.export.ExportedPage;
import backstory.markdown.words.Slug;
import backstory.output.Manifest;
import backstory.output.OutputPath;
import backstory.output.RealPath;
import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.request.Destination;
import backstory.pipeline.result.BuildResult;
import backstory.problem.UsageError;
import backstory.publish.SingleFile;
import backstory.publish.TemporaryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code backstory export}: writes an explainer as one file. */
public final class ExportCommand implements Command {
    public static final Usage USAGE = Usage.of(
                    "export",
                    "Writes an explainer as one HTML file, to mail or to keep.",
                    "The file is the article's page with its style, its pictures and its cards inside: it opens from any"
                            + " folder, and makes no network requests. Links to the rest of the site are"
                            + " whole addresses where its url is known; without, they are their words alone, and the menu is"
                            + " left out.",
                    "The site is built aside for it, so what is wrong anywhere in it stops the export; site/ stays as it is."
                            + " An HTML file of that name is written over, no other file is, and nothing is written into a built"
                            + " site or into the site's own folders, but for content/static/. A draft is exported with --drafts.")
            .taking(SiteOptions.ALL)
            .taking(Usage.valued(
                    "output",
                    "FILE",
                    "Where to write it; - is standard output. Default: SLUG.html in the current folder."))
            .about("SLUG", "Of the article: the name of its file without .md, unless it says another.")
            .showing(
                    "backstory export harbour-line",
                    "backstory export harbour-line --url https://verrin.example/explained",
                    "backstory export harbour-line --output - | gzip > harbour-line.html.gz");

    private static final String STANDARD_OUTPUT = "-";

    private final Console console;
    private final Function<BuildRequest, BuildResult> build;
    private final SiteOptions options;
    private final String slug;
    private final Optional<String> output;

    public ExportCommand(Console console, Function<BuildRequest, BuildResult> build, Arguments given) {
        this.console = console;
        this.build = build;
        this.options = SiteOptions.of(given);
        this.slug = given.operand(word -> word);
        this.output = given.value("output", file -> file);
    }

    @Override
    public int run() {
        boolean prints = output.filter(STANDARD_OUTPUT::equals).isPresent();
        String expected = output.orElse(slug + ".html");
        // Checked first, since a build takes time. An invalid slug is reported later, with the existing articles.
        Optional<SingleFile> target =
                prints || (output.isEmpty() && !Slug.isValid(slug)) ? Optional.empty() : Optional.of(target(expected));
        try (TemporaryFolder scratch = TemporaryFolder.make()) {
            Path folder = scratch.folder().resolve("site");
            BuildResult result =
                    console.watch(options.isQuiet(), progress -> build.apply(options.request(folder, true, progress)));
            if (new Report(console, options.report(ProblemFormat.TEXT)).printFailure(result, "nothing was exported")) {
                return ExitCode.PROBLEMS;
            }
            Article article = article(result.inventory().articles());
            OutputPath page = OutputPath.of(EntryKind.ARTICLE.page(article.address()));
            if (bytes(folder, page).isEmpty()) {
                throw new UsageError("\"" + slug + "\" is dated after --now, and so has no page yet");
            }
            String html = ExportedPage.of(page, path -> bytes(folder, path));
            if (prints) {
                console.out().print(html);
            } else {
                // A former slug leads to an article that now has another name.
                String name = output.orElse(article.key().id() + ".html");
                write(html, name, target.filter(file -> name.equals(expected)).orElseGet(() -> target(name)));
            }
            return ExitCode.GOOD;
        }
    }

    private static Optional<byte[]> bytes(Path folder, OutputPath path) {
        Path file = folder.resolve(path.text());
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the article with the slug, which may be a former one. */
    private Article article(List<Article> all) {
        Article article = all.stream()
                .filter(one -> one.key().id().equals(slug))
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> one.redirectFrom().stream()
                                .anyMatch(former -> former.text().equals(slug)))
                        .findFirst())
                .orElseThrow(() -> new UsageError("there is no article \"" + slug + "\""
                        + Arguments.guess(
                                slug, all.stream().map(one -> one.key().id()).toList())));
        if (article.isDraft() && !options.publishesDrafts()) {
            throw new UsageError("\"" + slug + "\" is a draft: export it with --drafts");
        }
        return article;
    }

    private void write(String html, String name, SingleFile file) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        file.write(out -> out.write(bytes));
        if (!options.isQuiet()) {
            console.out().print("Wrote " + name + ", " + (bytes.length + 999L) / 1000 + " KB\n");
        }
    }

    /** Returns the target: a file that is neither a source of the site nor in a built site. */
    private SingleFile target(String name) {
        Path file = SiteOptions.path(name);
        if (Files.isDirectory(file)) {
            throw new UsageError(name + " is a folder: --output takes the name of a file");
        }
        Path real = RealPath.of(file);
        for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS)) {
                throw new UsageError(name + " lies in a built site: --output takes another folder");
            }
        }
        for (Path kept : Destination.kept(options.root())) {
            if (real.startsWith(RealPath.of(kept)) && !isPublishedAsIs(real)) {
                throw new UsageError(name + " lies in " + kept.getFileName() + "/: --output takes another folder");
            }
        }
        return SingleFile.at(file, SingleFile.Kind.HTML);
    }

    private boolean isPublishedAsIs(Path real) {
        return real.startsWith(RealPath.of(options.root().resolve("content/static")));
    }
}
