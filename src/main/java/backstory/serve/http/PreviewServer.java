package backstory.serve.http;

import backstory.bytes.Checksum;
import backstory.bytes.Resource;
import backstory.output.MediaTypes;
import backstory.output.OutputPath;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The HTTP server that shows a site on this machine. */
public final class PreviewServer implements AutoCloseable {
    /** The folder for files of the preview: no site can have a file with this name. */
    public static final String OWN = ".backstory/";

    /** The address that leads to the page of the article that was edited last. */
    public static final String EDITED = "edited";

    private static final String BEFORE = "before/";
    private static final int WORTH_PACKING = 1024;
    private static final Map<String, String> OWN_FILES = Map.of(
            "preview.js", "text/javascript; charset=utf-8",
            "bar.css", "text/css; charset=utf-8",
            "page.css", "text/css; charset=utf-8",
            "narrow.css", "text/css; charset=utf-8",
            "narrow.html", "text/html; charset=utf-8",
            "narrow.js", "text/javascript; charset=utf-8");

    private final HttpServer server;
    private final ExecutorService workers;
    private final String base;
    private final RequestCheck check;
    private final SentPages pages;
    private final Site site;
    private final EventStreams events;

    private PreviewServer(HttpServer server, Where where, Site site) {
        this.server = server;
        this.base = where.base();
        this.check = new RequestCheck(where.host());
        this.pages = new SentPages(site, base, new PageAdditions(where.base(), where.session()));
        this.site = site;
        this.events = new EventStreams(site, pages);
        this.workers = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "backstory-preview");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * The place where a site is shown.
     *
     * @param host a name or number of this machine
     * @param base the path below which the site is, with a slash at either end
     * @param session identifies this run of the preview
     */
    public record Where(String host, String base, String session) {}

    /**
     * Takes a port, and answers requests from now on.
     *
     * @param at the machine's address and the port; 0 for any that is free
     * @throws IOException if the port is taken or not allowed
     */
    public static PreviewServer open(InetSocketAddress at, Where where, Site site) throws IOException {
        // read when the server's classes are loaded: send without waiting for more data, and limit the time of a
        // request
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "20");
        System.setProperty("jdk.httpserver.maxConnections", "256");
        PreviewServer preview = new PreviewServer(HttpServer.create(at, 0), where, site);
        preview.server.createContext("/", preview::answer);
        preview.server.setExecutor(preview.workers);
        preview.server.start();
        return preview;
    }

    /** Returns the port that was taken. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
            Optional<Response> refusal = check.refusal(exchange);
            if (refusal.isPresent()) {
                send(exchange, refusal.get());
                return;
            }
            String path = exchange.getRequestURI().getPath();
            if (path.equals(base + OWN + "events")) {
                events.answer(exchange);
            } else {
                send(exchange, answer(path));
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private Response answer(String path) throws IOException {
        if ((path.equals("/") && !base.equals("/")) || path.equals(base.substring(0, base.length() - 1))) {
            return Response.moved(base);
        }
        if (!path.startsWith(base)) {
            return Response.plain(404, "The preview is below " + base + ".");
        }
        String below = path.substring(base.length());
        String own = below.startsWith(OWN) ? below.substring(OWN.length()) : "";
        if (own.equals(EDITED)) {
            return site.isThere() ? Response.found(base + site.edited().encoded()) : Response.found(base);
        }
        if (own.startsWith(BEFORE)) {
            return before(own.substring(BEFORE.length()));
        }
        return OWN_FILES.containsKey(own)
                ? Response.of(200, OWN_FILES.get(own), Resource.bytes(PreviewServer.class, "/backstory/serve/" + own))
                : pages.at(below);
    }

    /** Returns a page of the build before, without the additions of the preview. */
    private Response before(String page) {
        return OutputPath.exactly(page)
                .filter(path -> MediaTypes.of(path.text()).equals(SentPages.HTML))
                .flatMap(site::before)
                .map(bytes -> Response.of(200, SentPages.HTML, bytes))
                .orElseGet(() -> Response.plain(404, "There was no such page."));
    }

    private static void send(HttpExchange exchange, Response answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        answer.headers().forEach(headers::set);
        headers.set("Content-Type", answer.type());
        headers.set("Cache-Control", "no-cache");
        headers.set("Vary", "Accept-Encoding");
        String tag = "\"" + HexFormat.of().toHexDigits(Checksum.of(answer.body())) + "\"";
        if (answer.status() == 200) {
            headers.set("ETag", tag);
            if (new RequestHeaders(exchange.getRequestHeaders()).holds(tag)) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
        }
        byte[] body = packed(exchange, answer);
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static byte[] packed(HttpExchange exchange, Response answer) throws IOException {
        boolean isAccepted = new RequestHeaders(exchange.getRequestHeaders()).acceptsGzip();
        if (answer.body().length < WORTH_PACKING || !MediaTypes.isText(answer.type()) || !isAccepted) {
            return answer.body();
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new FastGzip(packed)) {
            gzip.write(answer.body());
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        return packed.toByteArray();
    }

    /** Compresses fast rather than well, since the data stays on this machine. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        server.stop(0);
    }
}
