package backstory.serve.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

/**
 * Tells browsers of each build, as server-sent events. A stream holds a thread, so there are not more than a few dozen; a
 * page that nobody looks at has none.
 */
final class EventStreams {
    private static final int MOST = 64;

    private final Site site;
    private final Semaphore free = new Semaphore(MOST);

    EventStreams(Site site) {
        this.site = site;
    }

    void answer(HttpExchange exchange) throws IOException {
        if (!free.tryAcquire()) {
            exchange.sendResponseHeaders(503, -1);
            return;
        }
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : 0);
            stream(exchange);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            free.release();
        }
    }

    private void stream(HttpExchange exchange) throws IOException, InterruptedException {
        String page = query(exchange.getRequestURI(), "page");
        String heard = exchange.getRequestHeaders().getFirst("Last-Event-ID");
        site.open(page, true);
        try {
            String known = heard == null ? query(exchange.getRequestURI(), "known") : heard;
            stream(page, known.matches("[0-9]{1,9}") ? Long.parseLong(known) : 0, exchange.getResponseBody());
        } finally {
            site.open(page, false);
        }
    }

    private void stream(String page, long first, OutputStream out) throws IOException, InterruptedException {
        long known = first;
        for (long now = site.await(-1); true; now = site.await(known)) {
            boolean news = now != known || known == first;
            write(out, news ? "id: " + now + "\ndata: " + site.message(page, known) + "\n\n" : ":\n\n");
            known = now;
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String query(URI address, String name) {
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        for (String part : query.split("&", -1)) {
            if (part.startsWith(name + "=")) {
                try {
                    return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException malformed) {
                    return "";
                }
            }
        }
        return "";
    }
}
