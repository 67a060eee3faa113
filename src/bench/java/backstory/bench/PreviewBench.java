package backstory.bench;

import backstory.testing.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures how long a writer waits for the preview: edits an article of a site repeatedly while the packaged program
 * serves it, and prints one table. A site is {@code real}, the one in this checkout, or the number of articles of an
 * invented one.
 *
 * <p>The time to the served page ends when the page with the new words has been received completely, after a request
 * that follows the preview's message. The time to the page in a browser ends when a headless Chromium has laid it out
 * with the new words, by the browser's own clock.
 */
final class PreviewBench {
    private static final long SEED = 2018;

    /** The number of edits before any is measured, since a process that has just started is slow. */
    private static final int WARMING = 40;

    /** The number of edits after which memory is measured. */
    private static final int MANY = 1000;

    private PreviewBench() {}

    static void measure(Path program, Path work, List<String> sites, int edits)
            throws IOException, InterruptedException {
        StringBuilder table = new StringBuilder("""
                | site | first page | save to served page | worst of ten | save to page in a browser | memory after %d edits | after %,d |
                |---|---:|---:|---:|---:|---:|---:|
                """.formatted(WARMING, MANY));
        for (String site : sites) {
            if (!site.equals("none")) {
                table.append(row(program, work.resolve("previews/" + site), site, edits));
                Files.writeString(work.resolve("previews.md"), table);
            }
        }
        System.out.println(table);
    }

    private static String row(Path program, Path root, String site, int edits)
            throws IOException, InterruptedException {
        String article = write(root, site);
        try (ServedSite served = ServedSite.start(program, root, article)) {
            double first = served.firstPage();
            for (int i = 0; i < WARMING; i++) {
                served.edit();
            }
            double before = served.memory();
            List<Double> pages = new ArrayList<>();
            for (int i = 0; i < edits; i++) {
                pages.add(served.edit());
            }
            List<Double> reloads = served.reloads(edits);
            for (int i = WARMING + 2 * edits; i < MANY; i++) {
                served.edit();
            }
            return String.format(
                    Locale.ROOT,
                    "| %s | %.1f s | %.0f ms | %.0f ms | %s | %.0f MB | %.0f MB |%n",
                    site,
                    first / 1000,
                    at(pages, 0.5),
                    at(pages, 0.9),
                    reloads.isEmpty() ? "–" : String.format(Locale.ROOT, "%.0f ms", at(reloads, 0.5)),
                    before,
                    served.memory());
        }
    }

    /** Returns the path of the article that is edited. */
    static String write(Path root, String site) throws IOException {
        Bench.fresh(root);
        if (!site.equals("real")) {
            Corpus corpus = Corpus.of(Integer.parseInt(site), SEED);
            corpus.writeContent(root);
            return corpus.story(0, corpus.people(), corpus.terms()).slug();
        }
        for (String part : List.of("content", "templates")) {
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, root.resolve(file.toString()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        try (Stream<Path> articles = Files.list(root.resolve("content/articles"))) {
            return articles.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .findFirst()
                    .orElseThrow()
                    .replaceFirst("\\.md$", "");
        }
    }

    private static double at(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) (share * (sorted.size() - 1)));
    }

    static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
