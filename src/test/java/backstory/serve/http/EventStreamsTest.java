package backstory.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.output.OutputPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventStreamsTest {
    /** Line ends are those of server-sent events in the HTML standard: CR, LF or both. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    '',           'data: '
                    a,            'data: a'
                    'a~b',        'data: a~data: b'
                    'a~',         'data: a~data: '
                    'a<CR>~b',    'data: a~data: b'
                    'a<CR>b<CR>', 'data: a~data: b~data: '
                    '~~é: b',     'data: ~data: ~data: é: b'
                    """)
    void each_line_of_a_page_is_a_line_of_data(String text, String data) {
        byte[] page = text.replace('~', '\n').replace("<CR>", "\r").getBytes(StandardCharsets.UTF_8);
        assertThat(new String(EventStreams.event("page", page), StandardCharsets.UTF_8))
                .isEqualTo("event: page\n" + data.replace('~', '\n') + "\n\n");
    }

    /** A site in which nothing happens: each wait ends as after a timeout. */
    private record QuietSite(String page) implements Site, ShownFiles {
        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public ShownFiles files() {
            return this;
        }

        @Override
        public OutputPath edited() {
            return OutputPath.of("a.html");
        }

        @Override
        public Optional<byte[]> before(OutputPath path) {
            return Optional.empty();
        }

        @Override
        public long await(long known) {
            return 7;
        }

        @Override
        public void wake() {}

        @Override
        public long times() {
            return 7;
        }

        @Override
        public String message(String path, long known) {
            return "since " + known;
        }

        @Override
        public void open(String path, boolean isOpen) {}

        @Override
        public boolean has(OutputPath path) {
            return path.text().equals("a.html");
        }

        @Override
        public Optional<byte[]> bytes(OutputPath path) {
            return has(path) ? Optional.of(page.getBytes(StandardCharsets.UTF_8)) : Optional.empty();
        }

        @Override
        public int changedIn(String path) {
            return 5;
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    7, 5, 'id: 7|data: since 7||:||:||:'
                    6, 5, 'id: 7|data: since 6||:||:||:'
                    6, 4, 'event: page|data: <p>||id: 7|data: since 6||:||:||:'
                    """)
    void a_browser_is_told_once_how_things_are_and_then_nothing_as_long_as_nothing_happens(
            int known, int round, String lines) throws IOException {
        Site site = new QuietSite("<p>");
        InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        PreviewServer.Where where = new PreviewServer.Where("", "/", "session");
        try (PreviewServer server = PreviewServer.open(any, where, site)) {
            String address = "http://127.0.0.1:" + server.port() + "/.backstory/events?page=a.html&known=" + known
                    + "&round=" + round;
            try (BufferedReader events = new BufferedReader(
                    new InputStreamReader(URI.create(address).toURL().openStream(), StandardCharsets.UTF_8))) {
                assertThat(events.lines().limit(lines.split("\\|").length)).containsExactly(lines.split("\\|"));
            }
        }
    }
}
