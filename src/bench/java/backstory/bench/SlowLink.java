package backstory.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * A server of a built site that compresses and counts what it sends, and can be as slow as a remote network. A
 * browser's own throttling does not suffice, since it does not slow down the workers of a page.
 */
final class SlowLink implements AutoCloseable {
    /** The number of bytes that are sent at a time, so that responses share the link. */
    private static final int PIECE = 4096;

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Map<Path, byte[]> packed = new ConcurrentHashMap<>();
    private final Object line = new Object();
    private volatile Speed speed = Speed.LOOPBACK;
    private long bytes;
    private int files;

    /**
     * The speed of a link.
     *
     * @param delay milliseconds before a response begins
     * @param rate bytes in a millisecond, for all responses together; 0 for no limit
     */
    record Speed(int delay, int rate) {
        static final Speed LOOPBACK = new Speed(0, 0);

        /** 150 ms and 1.6 Mbit/s, which Lighthouse uses for a slow 4G network. */
        static final Speed MOBILE = new Speed(150, 200);
    }

    /**
     * The amount of data that was sent.
     *
     * @param bytes of bodies, as compressed
     */
    record Sent(long bytes, int files) {
        Sent since(Sent before) {
            return new Sent(bytes - before.bytes, files - before.files);
        }
    }

    private SlowLink(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    static SlowLink to(Path folder) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // otherwise each response waits for 40 ms
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SlowLink link = new SlowLink(folder, server);
        server.createContext("/", link::answer);
        server.setExecutor(link.workers);
        server.start();
        return link;
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    void take(Speed slower) {
        speed = slower;
    }

    Sent sent() {
        synchronized (line) {
            return new Sent(bytes, files);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
        boolean found = Files.isRegularFile(file);
        byte[] body = found ? packed.computeIfAbsent(file, SlowLink::pack) : new byte[0];
        exchange.getResponseHeaders().set("Content-Type", type(file.toString()));
        if (found) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        pause(speed.delay());
        exchange.sendResponseHeaders(found ? 200 : 404, found ? body.length : -1);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int from = 0; from < body.length; from += PIECE) {
                send(out, body, from, Math.min(PIECE, body.length - from));
            }
        }
        synchronized (line) {
            files++;
        }
    }

    private void send(OutputStream out, byte[] body, int from, int length) throws IOException {
        synchronized (line) {
            pause(speed.rate() == 0 ? 0 : length / speed.rate());
            out.write(body, from, length);
            out.flush();
            bytes += length;
        }
    }

    private static void pause(int millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static byte[] pack(Path file) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            Files.copy(file, gzip);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css";
            case "js" -> "text/javascript";
            case "json" -> "application/json";
            case "svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
