package backstory.browser;

import backstory.testing.TestSite;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A built site, on disk and on a server that compresses its responses and serves it below {@code /project/}. */
final class ServedSite implements AutoCloseable {
    private static final String ROOT = "/project/";

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(2);

    private ServedSite(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    /** Builds a site into a folder and serves it. */
    static ServedSite of(Path site, Path output) {
        TestSite.Built built = TestSite.at(site.toAbsolutePath())
                .asking(request -> request.withOutput(output))
                .build();
        if (built.result().changes().isEmpty()) {
            throw new IllegalStateException(built.console());
        }
        return at(output);
    }

    /** Serves the present and future files of a folder. */
    static ServedSite at(Path folder) {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // otherwise each response waits for 40 ms
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ServedSite served = new ServedSite(folder, server);
            server.createContext("/", served::answer);
            server.setExecutor(served.workers);
            server.start();
            return served;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Returns true if an absolute address is that of a file of this site. */
    boolean answers(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** Returns the address of a page over http. */
    String http(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + ROOT + path;
    }

    /** Returns the address of a page on disk. */
    String file(String path) {
        int end = path.contains("#") ? path.indexOf('#') : path.length();
        return folder.resolve(path.substring(0, end)).toUri() + path.substring(end);
    }

    Path folder() {
        return folder;
    }

    /** Returns the paths of all pages. */
    List<String> pages() {
        return TestSite.files(folder).keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = folder.resolve(path.startsWith(ROOT) ? path.substring(ROOT.length()) : "none");
        if (path.endsWith("/")) {
            file = file.resolve("index.html");
        }
        boolean found = path.startsWith(ROOT) && Files.isRegularFile(file);
        Path sent = found ? file : folder.resolve("404.html");
        byte[] packed = packed(Files.readAllBytes(sent));
        exchange.getResponseHeaders().set("Content-Type", type(sent.toString()));
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(found ? 200 : 404, packed.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(packed);
        }
    }

    private static String type(String name) {
        if (name.endsWith(".js")) {
            return "text/javascript";
        }
        String known = URLConnection.guessContentTypeFromName(name.endsWith(".css") ? "style.css" : name);
        return name.endsWith(".css") ? "text/css" : known == null ? "application/octet-stream" : known;
    }

    static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
