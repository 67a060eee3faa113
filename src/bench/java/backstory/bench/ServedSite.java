package backstory.bench;

import backstory.browser.Chromium;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A site that {@code backstory serve} shows, and an article in it that is edited. */
final class ServedSite implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("(http://\\S+)");
    private static final long LONGEST_SECONDS = 120;

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final Process process;
    private final String address;
    private final long begun;
    private final Path file;
    private final String text;
    private final String page;
    private int edits;

    /**
     * A script that makes the page record when it contains certain words and is laid out with them; it may have changed
     * without a load.
     */
    private static final String LOOK_FOR = """
            const words = arguments[0];
            new MutationObserver((changes, observer) => {
              if (!document.body.textContent.includes(words)) return;
              observer.disconnect();
              document.body.getBoundingClientRect();
              window.shownAt = Date.now(); // which is the clock of who saves, unlike the page's own
            }).observe(document.documentElement, { childList: true, characterData: true, subtree: true });
            window.shownAt = 0;
            """;

    /** A script that returns that time, in milliseconds since 1970; 0 for not yet. */
    private static final String SHOWN = """
            if (window.shownAt !== undefined) return window.shownAt;
            const [load] = performance.getEntriesByType('navigation');
            return document.readyState === 'complete' && load.loadEventEnd > 0
              && document.body.textContent.includes(arguments[0])
              ? Date.now() - (performance.now() - load.loadEventEnd) : 0;
            """;

    private ServedSite(Process process, String address, long begun, Path file) throws IOException {
        this.process = process;
        this.address = address;
        this.begun = begun;
        this.file = file;
        this.text = PreviewBench.text(file);
        this.page = "articles/" + file.getFileName().toString().replaceFirst("\\.md$", ".html");
    }

    static ServedSite start(Path program, Path root, String article) throws IOException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(
                        program.resolve("bin/backstory").toString(), "serve", "--port", "0", "--root", root.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread rest = new Thread(() -> said.lines().forEach(more -> {}));
                rest.setDaemon(true);
                rest.start();
                return new ServedSite(
                        process, address.group(1), begun, root.resolve("content/articles/" + article + ".md"));
            }
        }
        throw new IllegalStateException("serve has ended");
    }

    /** Waits for the first page, and listens to changes from then on; returns the milliseconds since the start. */
    double firstPage() throws IOException, InterruptedException {
        get();
        double took = (System.nanoTime() - begun) / 1e6;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + ".backstory/events?page=" + page))
                .build();
        Thread listening = new Thread(() -> client.sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .thenAccept(answer ->
                        answer.body().filter(line -> line.startsWith("data:")).forEach(events::add))
                .join());
        listening.setDaemon(true);
        listening.start();
        events.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        return took;
    }

    private String get() throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address + page)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** Returns words that the article never had. */
    private String words() {
        return "The clerk added a line, number " + ++edits + ".";
    }

    /** Saves the article with these words. */
    private void save(String words) throws IOException {
        Files.writeString(file, text + "\n" + words + "\n");
    }

    /** Returns the milliseconds from a save to the page. */
    double edit() throws IOException, InterruptedException {
        Thread.sleep(30); // no writer saves sooner
        events.clear();
        String words = words();
        long saved = System.nanoTime();
        save(words);
        while (events.poll(LONGEST_SECONDS, TimeUnit.SECONDS) != null) {
            if (get().contains(words)) {
                return (System.nanoTime() - saved) / 1e6;
            }
        }
        throw new IllegalStateException("edit " + edits + " was never shown");
    }

    /** Returns the milliseconds from saves to the page in the browser; none if there is no browser. */
    List<Double> reloads(int count) throws IOException, InterruptedException {
        Optional<Chromium> chromium = Chromium.find();
        return chromium.isPresent() ? reloads(count, chromium.get()) : List.of();
    }

    private List<Double> reloads(int count, Chromium chromium) throws InterruptedException, IOException {
        List<Double> reloads = new ArrayList<>();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.browser().toFile());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        ChromeDriver browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromium.driver().toFile())
                        .build(),
                options);
        try {
            browser.get(address + page);
            for (int i = 0; i < count + 5; i++) {
                Thread.sleep(300);
                double took = reload(browser);
                if (i >= 5) { // it has to warm up too
                    reloads.add(took);
                }
            }
        } finally {
            browser.quit();
        }
        return reloads;
    }

    private double reload(ChromeDriver browser) throws IOException, InterruptedException {
        String words = words();
        browser.executeScript(LOOK_FOR, words);
        double saved = System.currentTimeMillis();
        save(words);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (System.nanoTime() < until) {
            if (browser.executeScript(SHOWN, words) instanceof Number number && number.doubleValue() > 0) {
                return number.doubleValue() - saved;
            }
            Thread.sleep(50); // not often, since each check slows the browser down
        }
        throw new IllegalStateException("edit " + edits + " was never loaded");
    }

    /** Returns the resident set in MB; 0 if the system does not report it. */
    double memory() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        Matcher resident = Pattern.compile("VmRSS:\\s+(\\d+) kB").matcher(Files.readString(status));
        return resident.find() ? Double.parseDouble(resident.group(1)) / 1024 : 0;
    }

    @Override
    public void close() throws IOException {
        Files.writeString(file, text);
        process.destroy();
    }
}
