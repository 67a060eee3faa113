package backstory.bench;

import backstory.browser.Chromium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures how long readers wait and how much they load until a search shows its first results, how large the index is,
 * and how often the right result comes first. Pagefind is measured on the same pages, if its program is given.
 *
 * <p>Each first answer is that of a Chromium just started in a new profile: from the first key of a name, all of it
 * typed at once, until a frame with a result has been painted; so delays by which a search waits for more keys are
 * included. Bytes are those of bodies compressed with gzip: first the page, and then everything from the first key on.
 */
final class SearchBench {
    private static final int FIRST_ANSWERS = 7;
    private static final int QUESTIONS = 60;
    private static final double KB = 1000;

    private final Chromium chromium;
    private final SearchedSite site;
    private final List<SearchQuestion> names;

    private SearchBench(Chromium chromium, SearchedSite site) {
        this.chromium = chromium;
        this.site = site;
        this.names = site.names(QUESTIONS, "person", "organization", "term");
    }

    /** Prints one table; the sites are {@code real} or numbers of articles, or {@code none}. */
    static void measure(Path program, Path work, List<String> sites, Path pagefind)
            throws IOException, InterruptedException {
        Optional<Chromium> chromium = Chromium.find();
        if (sites.equals(List.of("none")) || chromium.isEmpty()) {
            System.out.println(chromium.isEmpty() ? "No Chromium: searches are not measured." : "");
            return;
        }
        boolean besides = Files.isExecutable(pagefind);
        StringBuilder table = new StringBuilder("""
                | articles | search | index on disk | its files | page | first answer, median (most) | files | wait | at 1.6 Mbit/s and 150 ms | from disk | first by name | with a slip | by another name | source by title | event by title | article by title |
                |---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
                """);
        for (String name : sites) {
            Path root = work.resolve("searches/" + name.strip());
            SearchedSite.write(name.strip(), root);
            Run.of(List.of(program.resolve("bin/backstory").toString(), "build", "--quiet"), root, Map.of());
            SearchedSite site = SearchedSite.of(root.resolve("site"));
            List<SearchForm> forms = new ArrayList<>(List.of(SearchForm.BACKSTORY));
            if (besides) {
                Run made = PagefindIndex.make(pagefind, site, root.resolve("pages"));
                System.err.printf(Locale.ROOT, "Pagefind, %s: %s%n", name, made);
                forms.add(SearchForm.PAGEFIND);
            }
            table.append(new SearchBench(chromium.get(), site).rows(forms));
            Files.writeString(work.resolve("searches.md"), table);
        }
        System.out.println(
                table.append(besides ? "" : "\nNo Pagefind at " + pagefind + ": only our own is measured.\n"));
    }

    /**
     * Returns one row for each form. They are asked in turn, so that other load on the machine affects them equally.
     */
    private String rows(List<SearchForm> forms) throws IOException {
        List<FirstAnswers> all = forms.stream().map(FirstAnswers::new).toList();
        StringBuilder rows = new StringBuilder();
        try (SlowLink link = SlowLink.to(site.folder())) {
            for (SearchQuestion question : names.subList(0, FIRST_ANSWERS)) {
                all.forEach(answers -> answers.ask(question, link));
            }
            for (FirstAnswers answers : all) {
                rows.append(row(answers, quality(answers.form, link)));
            }
        }
        return rows.toString();
    }

    private String row(FirstAnswers answers, String quality) throws IOException {
        List<Path> index = index(answers.form);
        SlowLink.Sent usual = answers.usual();
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %.1f MB | %,d | %.0f KB | %.0f KB (%.0f) | %d | %s | %s | %s | %s |%n",
                site.articles(),
                answers.form.name(),
                index.stream().mapToLong(SearchBench::size).sum() / KB / KB,
                index.size(),
                answers.near.get(0).page().bytes() / KB,
                usual.bytes() / KB,
                answers.mostBytes() / KB,
                usual.files(),
                wait(answers.near),
                wait(answers.far),
                wait(answers.disk),
                quality);
    }

    /** Returns the files of an index, without the scripts that read it. */
    private List<Path> index(SearchForm form) throws IOException {
        try (Stream<Path> all = Files.walk(site.folder().resolve(form.index()))) {
            return all.filter(Files::isRegularFile)
                    .filter(form.equals(SearchForm.BACKSTORY) ? file -> true : PagefindIndex::isIndex)
                    .toList();
        }
    }

    /** The measurements of one form. */
    private final class FirstAnswers {
        final SearchForm form;
        final List<Answer> near = new ArrayList<>();
        final List<Answer> far = new ArrayList<>();
        final List<Answer> disk = new ArrayList<>();

        FirstAnswers(SearchForm form) {
            this.form = form;
        }

        void ask(SearchQuestion question, SlowLink link) {
            near.add(answer(form, question, link, link.address(form.page())));
            link.take(SlowLink.Speed.MOBILE);
            far.add(answer(form, question, link, link.address(form.page())));
            link.take(SlowLink.Speed.LOOPBACK);
            if (form.equals(SearchForm.BACKSTORY)) { // others cannot load files from disk
                disk.add(answer(
                        form,
                        question,
                        link,
                        site.folder().resolve(form.page()).toUri().toString()));
            }
        }

        SlowLink.Sent usual() {
            return near.stream()
                    .map(Answer::sent)
                    .sorted(Comparator.comparingLong(SlowLink.Sent::bytes))
                    .toList()
                    .get(near.size() / 2);
        }

        double mostBytes() {
            return near.stream()
                    .mapToDouble(answer -> answer.sent().bytes())
                    .max()
                    .orElse(0);
        }
    }

    /**
     * One first answer.
     *
     * @param millis from the first key
     * @param page what was sent before the first key
     * @param sent what was sent from then on
     */
    private record Answer(double millis, SlowLink.Sent page, SlowLink.Sent sent) {}

    private Answer answer(SearchForm form, SearchQuestion question, SlowLink link, String address) {
        try (SearchBrowser browser = SearchBrowser.fresh(chromium)) {
            SlowLink.Sent begin = link.sent();
            browser.open(address, form);
            SlowLink.Sent opened = link.sent();
            double millis = browser.firstAnswer(form, question.text());
            return new Answer(millis, opened.since(begin), link.sent().since(opened));
        }
    }

    private static String wait(List<Answer> answers) {
        double[] sorted = answers.stream().mapToDouble(Answer::millis).sorted().toArray();
        return sorted.length == 0 ? "–" : String.format(Locale.ROOT, "%.0f ms", sorted[sorted.length / 2]);
    }

    /** Returns, for each kind of question, how many find the right page first. */
    private String quality(SearchForm form, SlowLink link) {
        try (SearchBrowser browser = SearchBrowser.fresh(chromium)) {
            browser.open(link.address(form.page()), form);
            return Stream.of(
                            names,
                            SearchQuestion.withSlips(names),
                            site.otherNames(QUESTIONS),
                            site.names(QUESTIONS, "source"),
                            site.names(QUESTIONS, "date"),
                            site.names(QUESTIONS, "article"))
                    .map(questions -> found(form, browser, questions))
                    .collect(Collectors.joining(" | "));
        }
    }

    private static String found(SearchForm form, SearchBrowser browser, List<SearchQuestion> questions) {
        List<SearchQuestion> lost = questions.stream()
                .filter(question -> !browser.best(form, question.text())
                        .replaceFirst("#.*", "")
                        .endsWith(question.page()))
                .toList();
        lost.forEach(question -> System.err.println(form.name() + " does not find first: " + question));
        return questions.isEmpty() ? "–" : questions.size() - lost.size() + " of " + questions.size();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
