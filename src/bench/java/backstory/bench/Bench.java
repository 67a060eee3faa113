package backstory.bench;

import backstory.testing.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Builds corpora of growing size with the packaged program, as a user would, and with Hugo if it is installed, and
 * prints one table: with social cards, and without them, since Hugo draws none either.
 *
 * <p>Arguments: the program as a tar.gz; a folder to work in; the numbers of articles, separated by commas; the rounds
 * for each (the median counts; sites over 10,000 articles are built once); the JMH benchmarks of single stages to run
 * before, or {@code none}; for {@link PreviewBench}, the sites that are previewed, or {@code none}, and the number of
 * edits for each; for {@link SearchBench}, the sites that are searched, or {@code none}, and the program of Pagefind;
 * for {@link LighthouseBench}, the command that runs Lighthouse, or {@code none}, and the pages to measure.
 */
public final class Bench {
    private static final long SEED = 2018;
    private static final int LARGE = 10_000;

    /** The maximum heap for sites of these sizes, as an option of Java: this program promises it for large sites. */
    private static final SortedMap<Integer, String> HEAPS =
            new TreeMap<>(Map.of(0, "", 10_000, "-Xmx256m", 100_000, "-Xmx2g"));

    private final Path program;
    private final Path work;
    private final int rounds;
    private final Optional<Path> hugo;
    private final Map<Integer, Map<String, Run>> rows = new LinkedHashMap<>();

    private Bench(Path program, Path work, int rounds) {
        this.program = program.toAbsolutePath();
        this.work = work.toAbsolutePath();
        this.rounds = rounds;
        this.hugo = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "hugo"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Path.of(args[1]);
        Bench bench = new Bench(unpack(Path.of(args[0]), work), work, Integer.parseInt(args[3]));
        bench.makeClassArchive();
        if (!args[4].equals("none")) {
            org.openjdk.jmh.Main.main(new String[] {args[4]});
        }
        for (String size : args[2].equals("none") ? new String[0] : args[2].split(",", -1)) {
            bench.measure(Integer.parseInt(size.strip()));
            Files.writeString(bench.work.resolve("table.md"), bench.table());
        }
        System.out.println(bench.table());
        PreviewBench.measure(bench.program, bench.work, List.of(args[5].split(",", -1)), Integer.parseInt(args[6]));
        SearchBench.measure(bench.program, bench.work, List.of(args[7].split(",", -1)), Path.of(args[8]));
        LighthouseBench.measure(bench.program, bench.work, args[9], args[10]);
    }

    private static Path unpack(Path archive, Path work) throws IOException, InterruptedException {
        Path program = work.resolve("program");
        fresh(program);
        Run.of(List.of("tar", "-xzf", archive.toAbsolutePath().toString(), "--strip-components=1"), program, Map.of());
        return program;
    }

    /** Makes the archive of classes: the first build after unpacking does so, and is therefore not measured. */
    private void makeClassArchive() throws IOException, InterruptedException {
        Path site = work.resolve("sites/first");
        fresh(site);
        Corpus.of(1, SEED).writeContent(site);
        build(site, 1);
    }

    private void measure(int articles) throws IOException, InterruptedException {
        Path site = work.resolve("sites/" + articles);
        Path peer = work.resolve("hugo/" + articles);
        Corpus corpus = Corpus.of(articles, SEED);
        fresh(site);
        corpus.writeContent(site);
        if (hugo.isPresent()) {
            fresh(peer);
            HugoSite.write(corpus, peer);
        }
        List<Run> clean = new ArrayList<>();
        List<Run> withoutCards = new ArrayList<>();
        List<Run> ofHugo = new ArrayList<>();
        for (int round = 0; round < (articles > LARGE ? 1 : rounds); round++) {
            withoutCards.add(withoutCards(site, articles));
            clean.add(cleanBuild(site, articles));
            if (hugo.isPresent() && articles <= LARGE) {
                delete(peer.resolve("public"));
                ofHugo.add(Run.of(List.of(hugo.get().toString(), "--quiet"), peer, Map.of()));
            }
            System.err.printf(
                    Locale.ROOT,
                    "%,d articles, round %d: %s, without cards %s, Hugo %s%n",
                    articles,
                    round + 1,
                    clean,
                    withoutCards,
                    ofHugo);
        }
        Map<String, Run> row = new LinkedHashMap<>();
        row.put("clean", Run.median(clean));
        row.put("without cards", Run.median(withoutCards));
        if (!ofHugo.isEmpty()) {
            row.put("hugo", Run.median(ofHugo));
        }
        row.put("nothing", Run.median(List.of(build(site, articles), build(site, articles), build(site, articles))));
        row.put("edit", edited(site, corpus, articles));
        rows.put(articles, row);
    }

    private Run cleanBuild(Path site, int articles) throws IOException, InterruptedException {
        delete(site.resolve("site"));
        delete(site.resolve(".backstory"));
        return build(site, articles);
    }

    /**
     * Measures a clean build of the same site without social cards, since Hugo draws none; the site is unchanged
     * afterwards.
     */
    private Run withoutCards(Path site, int articles) throws IOException, InterruptedException {
        Path settings = site.resolve("content/site.yaml");
        String before = Files.readString(settings);
        Files.writeString(settings, before + "social-cards: off\n");
        try {
            return cleanBuild(site, articles);
        } finally {
            Files.writeString(settings, before);
        }
    }

    private Run build(Path site, int articles) throws IOException, InterruptedException {
        return Run.of(
                List.of(program.resolve("bin/backstory").toString(), "build", "--quiet"),
                site,
                Map.of("BACKSTORY_OPTS", heap(articles)));
    }

    private static String heap(int articles) {
        return HEAPS.headMap(articles + 1).values().stream().reduce("", (smaller, larger) -> larger);
    }

    private Run edited(Path site, Corpus corpus, int articles) throws IOException, InterruptedException {
        List<Run> runs = new ArrayList<>();
        String slug = corpus.story(0, corpus.people(), corpus.terms()).slug();
        for (int edit = 1; edit <= 3; edit++) {
            Files.writeString(
                    site.resolve("content/articles/" + slug + ".md"),
                    "\nThe clerk added a line, number " + edit + ".\n",
                    StandardOpenOption.APPEND);
            runs.add(build(site, articles));
        }
        return Run.median(runs);
    }

    private String table() {
        StringBuilder out = new StringBuilder();
        out.append("| articles | clean build, wall | CPU | peak memory | Hugo, wall | × Hugo"
                + " | without cards, wall | × Hugo | nothing changed | one edit |\n");
        out.append("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        rows.forEach((articles, row) -> {
            Run clean = row.get("clean");
            Run bare = row.get("without cards");
            Run peer = row.getOrDefault("hugo", new Run(Double.NaN, Double.NaN, Double.NaN));
            out.append(String.format(
                            Locale.ROOT,
                            "| %,d | %.2f s | %.2f s | %.0f MB%s | %.2f s | %.2f | %.2f s | %.2f | %.2f s | %.2f s |%n",
                            articles,
                            clean.wall(),
                            clean.cpu(),
                            clean.peak(),
                            heap(articles).isEmpty() ? "" : " (`" + heap(articles) + "`)",
                            peer.wall(),
                            clean.wall() / peer.wall(),
                            bare.wall(),
                            bare.wall() / peer.wall(),
                            row.get("nothing").wall(),
                            row.get("edit").wall())
                    .replace("NaN s", "–")
                    .replace("NaN", "–"));
        });
        out.append('\n').append(exponents()).append(machine()).append('\n');
        return out.toString();
    }

    /** Returns the exponents with which the CPU time grows with the number of articles, from each size to the next. */
    private String exponents() {
        StringBuilder out = new StringBuilder();
        List<Integer> sizes = List.copyOf(rows.keySet());
        for (int i = 1; i < sizes.size(); i++) {
            double growth = rows.get(sizes.get(i)).get("clean").cpu()
                    / rows.get(sizes.get(i - 1)).get("clean").cpu();
            double power = Math.log(growth) / Math.log((double) sizes.get(i) / sizes.get(i - 1));
            out.append(String.format(
                    Locale.ROOT,
                    "%s %,d to %,d: %.2f",
                    i == 1 ? "CPU grows by the power:" : ";",
                    sizes.get(i - 1),
                    sizes.get(i),
                    power));
        }
        return out.isEmpty() ? "" : out.append(".\n").toString();
    }

    private String machine() {
        return "Machine: %s, %d cores, %s %s, Java %s%s."
                .formatted(
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.version"),
                        hugo.map(program -> ", beside it " + version(program)).orElse("; no Hugo on PATH"));
    }

    /** Returns Hugo's version from its output: {@code hugo v0.111.3+extended linux/amd64 …}. */
    private static String version(Path hugo) {
        try {
            Process process = new ProcessBuilder(hugo.toString(), "version")
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException silent) {
            return "a Hugo that does not tell its version";
        }
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException notLinux) {
            return System.getProperty("os.arch");
        }
    }

    static void fresh(Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
