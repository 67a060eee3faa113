package backstory.serve;

import backstory.bytes.Checksum;
import backstory.json.JsonText;
import backstory.output.OutputPath;
import backstory.pipeline.UnwrittenSite;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.format.ProblemPrinter;
import backstory.serve.http.ShownFiles;
import backstory.serve.http.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The state that browsers see and are sent. Builds change it, the server reads it; each change is sent as a whole.
 *
 * <p>A browser is sent the number of the build in which its page last changed, and compares: so a browser that was
 * asleep or lost its connection learns the same as one that was listening. Pages are made on demand, so whether one has
 * changed is determined at that time, by comparing its checksum with the one of its last known state.
 */
final class ShownSite implements Site {
    /**
     * Milliseconds without a message after which a stream sends an empty one, to notice browsers that have gone away.
     */
    private static final long PATIENCE = 15_000;

    private static final OutputPath HOME = OutputPath.of("index.html");
    private static final OutputPath NOT_FOUND = OutputPath.of("404.html");

    private final Path root;
    private final PreviewOptions options;
    private final String session;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private volatile Shown shown = new Shown(0, Optional.empty());
    private volatile Shown before = shown;
    private News news = new News(List.of(), "", Set.of());
    private long times;
    private String followed = "";

    /**
     * The numbers of messages up to and including the last of each of these: an edit of one article, an edit of style
     * sheets, any other edit.
     */
    private long followedAt;

    private long stylesAt;
    private long othersAt;
    private boolean ready;

    /**
     * The last known state of a page.
     *
     * @param check a checksum of what was shown at its address; 0 if the site showed nothing there
     * @param changedIn the number of the build in which it became so
     */
    private record Seen(long check, int changedIn) {}

    /**
     * The news that a browser is sent in addition to the state of its page.
     *
     * @param drafts the pages of drafts
     */
    record News(List<Problem> problems, String stopped, Set<String> drafts) {}

    /** The site of one build. */
    private final class Shown implements ShownFiles {
        private final int number;
        private final Optional<UnwrittenSite> site;

        Shown(int number, Optional<UnwrittenSite> site) {
            this.number = number;
            this.site = site;
        }

        @Override
        public boolean has(OutputPath path) {
            return site.filter(built -> built.has(path)).isPresent();
        }

        @Override
        public Optional<byte[]> bytes(OutputPath path) {
            return site.flatMap(built -> built.bytes(path));
        }

        @Override
        public int changedIn(String page) {
            long check = OutputPath.exactly(page)
                    .flatMap(this::bytes)
                    .or(() -> bytes(NOT_FOUND)) // shown in place of a missing page
                    .map(Checksum::of)
                    .orElse(0L);
            int changedIn = seen.merge(
                            page,
                            new Seen(check, number),
                            (old, fresh) -> old.check() == fresh.check() || old.changedIn() > number ? old : fresh)
                    .changedIn();
            return Math.min(changedIn, number); // the next build may have made its page before it is shown
        }
    }

    ShownSite(Path root, PreviewOptions options, String session) {
        this.root = root;
        this.options = options;
        this.session = session;
    }

    @Override
    public ShownFiles files() {
        return shown;
    }

    /** Returns true if a build is shown; false before the first good one. */
    boolean hasPages() {
        return shown.site.isPresent();
    }

    @Override
    public OutputPath edited() {
        return shown.site.flatMap(UnwrittenSite::lastEdited).orElse(HOME);
    }

    @Override
    public Optional<byte[]> before(OutputPath page) {
        return before.bytes(page);
    }

    @Override
    public void open(String page, boolean isOpen) {
        open.merge(page, isOpen ? 1 : -1, (all, one) -> all + one == 0 ? null : all + one);
    }

    /** Returns true if there are pages. The first request waits for the first build. */
    @Override
    public synchronized boolean isThere() {
        try {
            while (!ready) {
                wait();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return hasPages();
    }

    /**
     * Shows the site of a build from now on. The pages that are open in a browser, and that of the edited article, are
     * made at once.
     *
     * @return those of these pages that have changed
     */
    List<String> show(int number, Optional<UnwrittenSite> site, Optional<OutputPath> edited) {
        Set<String> wanted = new TreeSet<>(open.keySet());
        edited.map(OutputPath::text).ifPresent(wanted::add);
        if (shown.number > 0) {
            edited.map(OutputPath::text).filter(page -> !seen.containsKey(page)).ifPresent(shown::changedIn);
        }
        Shown next = new Shown(number, site);
        wanted.removeIf(page -> next.changedIn(page) != number);
        before = shown;
        shown = next;
        return List.copyOf(wanted);
    }

    /** Records an edit, which the next {@link #send} sends to all browsers; it has to be called before that. */
    synchronized void edited(Optional<String> article, boolean onlyStyles) {
        stylesAt = onlyStyles ? times + 1 : stylesAt;
        othersAt = onlyStyles ? othersAt : times + 1;
        if (article.isPresent()) {
            followed = article.get();
            followedAt = times + 1;
        }
    }

    /** Sends news to all browsers. */
    synchronized void send(News next) {
        news = next;
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
    public synchronized void wake() {
        notifyAll();
    }

    @Override
    public synchronized long times() {
        return times;
    }

    @Override
    public String message(String page, long known) {
        int changedIn = shown.changedIn(page);
        synchronized (this) {
            return message(page, changedIn, known);
        }
    }

    private String message(String page, int changedIn, long known) {
        String problems = news.problems().stream().map(this::problem).collect(Collectors.joining(","));
        boolean follows = options.follow() && followedAt > known;
        return "{\"session\":" + JsonText.quoted(session) + ",\"there\":" + shown.site.isPresent()
                + ",\"round\":" + changedIn
                + ",\"draft\":" + news.drafts().contains(page)
                + ",\"styles\":" + (stylesAt > known && othersAt <= known)
                + ",\"follow\":" + JsonText.quoted(follows ? followed : "")
                + ",\"followedAt\":" + followedAt
                + ",\"stopped\":" + JsonText.quoted(news.stopped())
                + ",\"problems\":[" + problems + "]}";
    }

    private String problem(Problem problem) {
        Location at = problem.at();
        return "{\"severity\":" + JsonText.quoted(problem.severity().word())
                + ",\"rule\":" + JsonText.quoted(problem.rule().id())
                + ",\"at\":" + JsonText.quoted(at.toString())
                + ",\"column\":" + at.column()
                + ",\"length\":" + at.length()
                + ",\"message\":" + visible(problem.message())
                + ",\"hint\":" + visible(problem.hint())
                + ",\"excerpt\":" + visible(problem.excerpt())
                + ",\"editor\":" + JsonText.quoted(options.editor().to(root, at)) + "}";
    }

    private static String visible(String text) {
        return JsonText.quoted(ProblemPrinter.visible(text));
    }
}
