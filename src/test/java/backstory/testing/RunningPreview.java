package backstory.testing;

import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.request.Progress;
import backstory.serve.EditorLink;
import backstory.serve.Preview;
import backstory.serve.PreviewBuild;
import backstory.serve.PreviewOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A preview of a site on a free port, which records its reports. Waiting fails only after a minute. */
public final class RunningPreview implements AutoCloseable, Preview.Listener {
    private static final int TRIES = 3000;
    private static final int PAUSE = 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<PreviewBuild> rounds = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Preview preview;

    private RunningPreview(Path root, String base, boolean drafts) {
        this(root, base, drafts, Optional.of(0));
    }

    private RunningPreview(Path root, String base, boolean drafts, Optional<Integer> port) {
        BuildRequest request = new BuildRequest(
                root,
                root.resolve("site"),
                Optional.empty(),
                Optional.empty(),
                drafts,
                false,
                true,
                2,
                Progress.SILENT);
        PreviewOptions options = new PreviewOptions(
                Optional.empty(), port, base, true, EditorLink.of("vscode").orElseThrow());
        preview = Preview.open(request, options, () -> 0, this);
    }

    public static RunningPreview of(TestSite site) {
        return new RunningPreview(site.root(), "/", true);
    }

    /** Starts a preview on the default port. */
    public static RunningPreview atUsualPort(TestSite site) {
        return new RunningPreview(site.root(), "/", true, Optional.empty());
    }

    public static RunningPreview below(String base, TestSite site) {
        return new RunningPreview(site.root(), base, true);
    }

    public static RunningPreview withoutDrafts(TestSite site) {
        return new RunningPreview(site.root(), "/", false);
    }

    @Override
    public synchronized void built(PreviewBuild round) {
        rounds.add(round);
        notifyAll();
    }

    @Override
    public synchronized void noticed(String sentence) {
        notices.add(sentence);
    }

    /** Returns the builds so far that reported something new. */
    public synchronized List<PreviewBuild> rounds() {
        return rounds.stream().filter(round -> !round.nothingNew()).toList();
    }

    /** Discards all reports so far. */
    public synchronized void forget() {
        rounds.clear();
    }

    public synchronized List<String> notices() {
        return List.copyOf(notices);
    }

    /** Waits until the last build satisfies a condition, and returns it. */
    public PreviewBuild await(Predicate<PreviewBuild> wanted) {
        until(() -> {
            List<PreviewBuild> all = rounds();
            return !all.isEmpty() && wanted.test(all.get(all.size() - 1));
        });
        List<PreviewBuild> all = rounds();
        return all.get(all.size() - 1);
    }

    /** Waits until a condition is true, if only for a moment. */
    public static void until(java.util.function.BooleanSupplier condition) {
        boolean isSo = condition.getAsBoolean();
        try {
            for (int i = 0; i < TRIES && !isSo; i++) {
                Thread.sleep(PAUSE);
                isSo = condition.getAsBoolean();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        if (!isSo) {
            throw new AssertionError("it did not come to that in a minute");
        }
    }

    /** Waits until the page at a path contains these words. */
    public void awaitText(String path, String words) {
        until(() -> get(path).body().contains(words));
    }

    public HttpResponse<String> get(String path, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a file as it was built, without the additions of the preview. */
    public String built(String path) {
        HttpResponse<String> answer = get(path);
        return answer.statusCode() == 200
                ? answer.body().replaceFirst("<script src=\"[^\"]*/\\.backstory/preview\\.js\"[^>]*></script>\n", "")
                : "status " + answer.statusCode();
    }

    /** Returns the address: {@code http://localhost:1234/}. */
    public String address() {
        return preview.address();
    }

    public int port() {
        return URI.create(address()).getPort();
    }

    @Override
    public void close() {
        preview.close();
    }
}
