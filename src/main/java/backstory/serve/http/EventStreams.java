package backstory.serve.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells browsers of each build, as server-sent events, and sends them the pages that it has changed. A stream uses a
 * thread, so their number is limited to a few dozen; a page that is not visible has none. A browser that has gone away
 * is noticed only when something is written to its stream. So if there are too many streams, the oldest is ended: a
 * browser that still listens to it connects again by itself.
 */
final class EventStreams {
    private static final int MOST = 64;

    private static final byte[] DATA = "\ndata: ".getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = "\n\n".getBytes(StandardCharsets.UTF_8);

    private final Site site;
    private final SentPages pages;

    /** The flags of the open streams, the oldest first: true if the stream has to end. */
    private final Deque<AtomicBoolean> open = new ArrayDeque<>();

    EventStreams(Site site, SentPages pages) {
        this.site = site;
        this.pages = pages;
    }

    void answer(HttpExchange exchange) throws IOException {
        AtomicBoolean isOver = begin();
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : 0);
            stream(exchange, isOver);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            end(isOver);
        }
    }

    private synchronized AtomicBoolean begin() {
        if (open.size() == MOST) {
            open.remove().set(true);
            site.wake();
        }
        AtomicBoolean isOver = new AtomicBoolean();
        open.add(isOver);
        return isOver;
    }

    private synchronized void end(AtomicBoolean isOver) {
        open.remove(isOver);
    }

    private void stream(HttpExchange exchange, AtomicBoolean isOver) throws IOException, InterruptedException {
        URI address = exchange.getRequestURI();
        String page = query(address, "page");
        String heard = exchange.getRequestHeaders().getFirst("Last-Event-ID");
        site.open(page, true);
        try {
            long known = number(heard == null ? query(address, "known") : heard);
            new Stream(page, number(query(address, "round")), exchange.getResponseBody(), isOver).send(known);
        } finally {
            site.open(page, false);
        }
    }

    /** The stream to one browser that shows a page. */
    private final class Stream {
        private final String page;
        private final OutputStream out;
        private final AtomicBoolean isOver;

        /** The number of the build from which the browser has its page. */
        private long round;

        Stream(String page, long round, OutputStream out, AtomicBoolean isOver) {
            this.page = page;
            this.round = round;
            this.out = out;
            this.isOver = isOver;
        }

        /**
         * Sends the current state, and everything that happens from now on.
         *
         * @param known the number of messages there had been when the browser last received one
         */
        void send(long known) throws IOException, InterruptedException {
            long now = site.await(-1);
            tell(known, now);
            while (!isOver.get()) {
                long last = now;
                now = site.await(last);
                if (now == last) {
                    write(":\n\n"); // fails if the browser has gone away
                } else {
                    tell(last, now);
                }
            }
        }

        private void tell(long known, long now) throws IOException {
            String message = site.message(page, known); // first: the page may be newer than the message
            int changed = site.files().changedIn(page);
            if (changed > round && sendPage(pages.at(page))) {
                round = changed;
            }
            write("id: " + now + "\ndata: " + message + "\n\n");
        }

        /**
         * Sends the page itself ahead of the message, so that the browser need not request it; returns false if there
         * is none now.
         */
        private boolean sendPage(Response answer) throws IOException {
            if (!answer.type().equals(SentPages.HTML)) {
                return false;
            }
            out.write(event("page", answer.body()));
            return true;
        }

        private void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    /** Returns a text as an event: each of its lines, with any line end, is a line of data. */
    static byte[] event(String name, byte[] text) {
        ByteArrayOutputStream event = new ByteArrayOutputStream(text.length + text.length / 8);
        event.writeBytes(("event: " + name).getBytes(StandardCharsets.UTF_8));
        int from = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == '\n' || text[i] == '\r') {
                event.writeBytes(DATA);
                event.write(text, from, i - from);
                i += i + 1 < text.length && text[i] == '\r' && text[i + 1] == '\n' ? 1 : 0;
                from = i + 1;
            }
        }
        event.writeBytes(END);
        return event.toByteArray();
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
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
