package backstory.bench;

import backstory.browser.Chromium;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Measures pages of this checkout's site with Lighthouse, as on a phone with a slow network. Only the first of its
 * scores depends on the machine and its load: the median of three runs counts.
 */
final class LighthouseBench {
    private static final int ROUNDS = 3;
    private static final List<String> SCORES = List.of("performance", "accessibility", "best-practices", "seo");

    /** One page of each kind that is more than a list of links. */
    private static final List<String> PAGES = List.of(
            "index.html",
            "articles/maria-butina.html",
            "timeline/2018.html",
            "people/sergey-kislyak.html",
            "claims/index.html",
            "claims/no-interference.html",
            "sources/index.html",
            "search.html");

    private final List<String> command;
    private final Path chromium;
    private final Path report;

    private LighthouseBench(List<String> command, Path chromium, Path report) {
        this.command = command;
        this.chromium = chromium;
        this.report = report;
    }

    /**
     * Prints one table, which is also written to {@code lighthouse.md}.
     *
     * @param program that builds the site
     * @param command that runs Lighthouse, with blanks between its words, or {@code none}
     * @param asked the pages to measure, separated by commas, or {@code all}
     */
    static void measure(Path program, Path work, String command, String asked)
            throws IOException, InterruptedException {
        Optional<Chromium> chromium = Chromium.find();
        if (command.equals("none") || chromium.isEmpty()) {
            System.out.println("Lighthouse is not asked" + (chromium.isEmpty() ? ": there is no Chromium." : "."));
            return;
        }
        Path root = work.resolve("lighthouse");
        PreviewBench.write(root, "real");
        Run.of(List.of(program.resolve("bin/backstory").toString(), "build", "--quiet"), root, Map.of());
        LighthouseBench bench = new LighthouseBench(
                List.of(command.strip().split("\\s+")),
                chromium.get().browser(),
                root.resolve("report.json").toAbsolutePath());
        StringBuilder table = new StringBuilder("""
                | page | performance, median | its runs | accessibility | best practices | SEO |
                |---|---:|---:|---:|---:|---:|
                """);
        try (SlowLink link = SlowLink.to(root.resolve("site"))) {
            for (String page : asked.equals("all") ? PAGES : List.of(asked.split(",", -1))) {
                table.append(bench.row(page, link.address(page)));
                Files.writeString(work.resolve("lighthouse.md"), table);
            }
        }
        System.out.println(table);
    }

    private String row(String page, String address) throws IOException, InterruptedException {
        List<Map<String, Long>> runs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            runs.add(scores(address));
            System.err.printf(Locale.ROOT, "Lighthouse, %s, round %d: %s%n", page, round + 1, runs.get(round));
        }
        List<Long> speeds =
                runs.stream().map(run -> run.get("performance")).sorted().toList();
        String others = SCORES.stream()
                .skip(1)
                .map(score -> Long.toString(
                        runs.stream().mapToLong(run -> run.get(score)).min().orElseThrow()))
                .collect(Collectors.joining(" | "));
        return "| %s | %d | %s | %s |%n"
                .formatted(
                        page,
                        speeds.get(ROUNDS / 2),
                        speeds.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        others);
    }

    /** Returns the scores of one run, out of 100. */
    private Map<String, Long> scores(String address) throws IOException, InterruptedException {
        List<String> run = new ArrayList<>(command);
        run.addAll(List.of(
                address,
                "--quiet",
                "--output=json",
                "--output-path=" + report,
                "--only-categories=" + String.join(",", SCORES),
                "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage"));
        Run.of(run, Path.of("").toAbsolutePath(), Map.of("CHROME_PATH", chromium.toString()));
        JsonNode categories = new ObjectMapper().readTree(report.toFile()).get("categories");
        return SCORES.stream()
                .collect(Collectors.toMap(
                        score -> score,
                        score -> Math.round(categories.get(score).get("score").asDouble() * 100)));
    }
}
