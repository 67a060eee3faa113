package backstory.serve;

import backstory.json.JsonText;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.serve.http.Site;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;

/**
 * What browsers see and are told. Builds change it, the server reads it; each change is told as a whole.
 *
 * <p>A browser is told the number of the build in which its page last changed, and compares: so one that was asleep, or
 * lost its connection, learns the same as one that listened.
 */
final class ShownSite implements Site {
    /** How long nothing may happen before a stream says so, in milliseconds: whoever went away is noticed by that. */
    private static final long PATIENCE = 15_000;

    private final Path root;
    private final Path folder;
    private final PreviewOptions options;
    private final String session;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Map<String, Integer> changedIn = new HashMap<>();
    private Told told = new Told(List.of(), "", Set.of(), "", false);
    private long times;
    private boolean there;
    private boolean ready;

    /**
     * What a browser is told beside the state of its page.
     *
     * @param drafts the pages of drafts
     * @param followed the page of the article that was edited, or empty
     * @param styles true if nothing but style sheets changed
     */
    record Told(List<Problem> problems, String stopped, Set<String> drafts, String followed, boolean styles) {}

    ShownSite(Path root, Path folder, PreviewOptions options, String session) {
        this.root = root;
        this.folder = folder;
        this.options = options;
        this.session = session;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Lock reading() {
        return lock.readLock();
    }

    /** From now on no page is read, until {@link #endChange}; on the calling thread. */
    void beginChange() {
        lock.writeLock().lock();
    }

    /** Ends what {@link #beginChange} began, if it did. */
    void endChange() {
        if (lock.isWriteLockedByCurrentThread()) {
            lock.writeLock().unlock();
        }
    }

    /** The first request waits for the first build. */
    @Override
    public synchronized boolean isThere() {
        try {
            while (!ready) {
                wait();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return there;
    }

    @Override
    public synchronized int changedIn(String page) {
        return changedIn.getOrDefault(page, 0);
    }

    /** Takes what a build did. */
    synchronized void take(Round round, Told news) {
        there |= round.shown();
        round.pages().forEach(page -> changedIn.put(page, round.number()));
        told = news;
        ready = true;
        times++;
        notifyAll();
    }

    @Override
    public synchronized long await(long known) throws InterruptedException {
        boolean patient = ready && times == known;
        while (!ready || patient) {
            wait(PATIENCE);
            patient = false;
        }
        return times;
    }

    @Override
    public synchronized String told(String page, boolean live) {
        String problems = told.problems().stream().map(this::problem).collect(Collectors.joining(","));
        boolean follows = live && options.follow();
        return "{\"session\":" + JsonText.quoted(session) + ",\"there\":" + there
                + ",\"round\":" + changedIn.getOrDefault(page, 0)
                + ",\"draft\":" + told.drafts().contains(page)
                + ",\"styles\":" + (live && told.styles())
                + ",\"follow\":" + JsonText.quoted(follows ? told.followed() : "")
                + ",\"stopped\":" + JsonText.quoted(told.stopped())
                + ",\"problems\":[" + problems + "]}";
    }

    private String problem(Problem problem) {
        Location at = problem.at();
        return "{\"severity\":" + JsonText.quoted(problem.severity().word())
                + ",\"rule\":" + JsonText.quoted(problem.rule().id())
                + ",\"at\":" + JsonText.quoted(at.toString())
                + ",\"column\":" + at.column()
                + ",\"length\":" + at.length()
                + ",\"message\":" + JsonText.quoted(problem.message())
                + ",\"hint\":" + JsonText.quoted(problem.hint())
                + ",\"excerpt\":" + JsonText.quoted(problem.excerpt())
                + ",\"editor\":" + JsonText.quoted(options.editor().to(root, at)) + "}";
    }
}
