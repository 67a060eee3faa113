package backstory.serve;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.RunningPreview;
import backstory.testing.TestSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests which requests are answered and which are refused, by raw sockets if Java's HTTP client would not send them.
 */
class PreviewRequestsTest {
    private static final String SECRET = "secret-of-the-source";

    @TempDir
    static Path folder;

    private static RunningPreview preview;

    @BeforeAll
    static void open() {
        TestSite site = TestSite.in(folder)
                .with("content/site.yaml", "title: Test # " + SECRET + "\n")
                .with("content/static/.well-known/x.txt", "well known\n")
                .article("a", "---\n" + "Words and more words. ".repeat(200) + "\n")
                .with("content/people/mara.md", "---\nname: Mara Okafor\n---\nMara.\n");
        preview = RunningPreview.below("/project/", site);
        preview.get("");
    }

    @AfterAll
    static void close() {
        preview.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/project/../content/site.yaml",
                "/project/%2e%2e/content/site.yaml",
                "/%2e%2e/%2e%2e/etc/hosts",
                "/project/..%2f..%2fetc/hosts",
                "/project/..\\..\\x",
                "/project/a%00.html",
                "/project/articles/a.html%00",
                "/project/.git/config",
                "/project/.backstory",
                "/project/.backstory/../.backstory/preview.js",
                "/project/.backstory/build",
                "/project/%c0%ae%c0%ae/content/site.yaml",
                "/project//etc/hosts",
                "//evil.example/project/index.html",
                "http://evil.example/project/index.html",
                "/project/articles",
                "/project/ARTICLES/a.html",
                "/content/site.yaml",
                "/etc/hosts",
                "*"
            })
    void no_address_leads_out_of_the_site(String address) throws IOException {
        String answer = ask("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(status(answer)).isIn(400, 403, 404);
        assertThat(answer).doesNotContain(SECRET).doesNotContain("127.0.0.1\tlocalhost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", "BREW"})
    void no_method_but_two_is_answered(String method) throws IOException {
        String answer = ask(method + " /project/index.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(status(answer)).isIn(400, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example\r\n",
                "Host: localhost.evil.example\r\n",
                "Host: 127.0.0.1.evil.example\r\n",
                "Host: localhost@evil.example\r\n",
                "Host: \r\n",
                "",
                "Host: localhost\r\nHost: evil.example\r\n"
            })
    void a_foreign_host_is_refused(String hosts) throws IOException {
        String answer = ask("GET /project/index.html HTTP/1.1\r\n" + hosts + "Connection: close\r\n\r\n");
        assertThat(status(answer)).isIn(400, 403);
        assertThat(ask("GET /project/.backstory/events HTTP/1.1\r\n" + hosts + "Connection: close\r\n\r\n"))
                .doesNotContain("problems");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LocalHost:1", "127.0.0.1:8000", "[::1]:8000", "192.168.0.7", "news.localhost"})
    void names_and_numbers_of_this_machine_are_answered(String host) throws IOException {
        assertThat(status(ask("GET /project/index.html HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")))
                .isEqualTo(200);
    }

    @Test
    void oversized_requests_are_refused_and_others_answered_after_them() throws IOException {
        String start = "GET /project/index.html";
        String host = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        assertThat(status(ask(start + "?" + "x".repeat(5000) + host + "\r\n"))).isEqualTo(414);
        assertThat(status(ask(start + host + "Cookie: " + "x".repeat(40_000) + "\r\n\r\n")))
                .isIn(0, 400, 413, 431);
        assertThat(status(ask(start + host + "X: y\r\n".repeat(1000) + "\r\n"))).isIn(0, 400, 413, 431);
        assertThat(status(ask(start + host + "Content-Length: 3\r\n\r\nabc"))).isEqualTo(413);
        assertThat(status(ask(start + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")))
                .isEqualTo(413);
        assertThat(status(ask(start + host + "Content-Length: -1\r\n\r\n"))).isIn(0, 400, 413);
        assertThat(preview.get("index.html").statusCode()).isEqualTo(200);
    }

    @Test
    void only_this_machine_reaches_it() throws IOException {
        for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : card.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    org.assertj.core.api.Assertions.assertThatThrownBy(
                                    () -> new Socket(address, preview.port()).close())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void a_page_has_the_script_and_a_tag_by_which_it_is_asked_again() {
        HttpResponse<String> page = preview.get("articles/a.html");
        assertThat(page.body())
                .contains("<script src=\"/project/.backstory/preview.js\"")
                .contains("Words and more");
        RunningPreview.until(
                () -> { // the page contains the number of messages, which may just have changed
                    String tag = preview.get("articles/a.html")
                            .headers()
                            .firstValue("ETag")
                            .orElseThrow();
                    return preview.get("articles/a.html", "If-None-Match", tag).statusCode() == 304;
                });
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    }

    @Test
    void a_tag_is_known_also_among_others_and_weakened() throws IOException {
        String get = "GET /project/.backstory/bar.css HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        String tag = ask(get + "\r\n").replaceFirst("(?is).*\netag: (\"[^\"]+\").*", "$1");
        for (String held :
                List.of(tag, "W/" + tag, "*", "\"x\", " + tag, "\"x\"\r\nIf-None-Match: W/" + tag + " , \"y\"")) {
            assertThat(status(ask(get + "If-None-Match: " + held + "\r\n\r\n")))
                    .as(held)
                    .isEqualTo(304);
        }
        for (String held : List.of("\"x\"", tag.replace("\"", ""), "W/\"x\"")) {
            assertThat(status(ask(get + "If-None-Match: " + held + "\r\n\r\n")))
                    .as(held)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "deflate, GZIP;q=0.5, br | true",
                "br;q=1.0, gzip ; q=1 | true",
                "gzip;q=0 | false",
                "br, gzip; q=0.000, identity | false",
                "br | false",
                "notgzip | false"
            })
    void only_a_browser_that_takes_it_gets_something_packed(String accepted, boolean packed) throws IOException {
        assertThat(
                        ask("GET /project/articles/a.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept-Encoding: "
                                        + accepted + "\r\n\r\n")
                                .toLowerCase(Locale.ROOT)
                                .contains("content-encoding: gzip"))
                .isEqualTo(packed);
    }

    @Test
    void a_page_is_told_of_builds_however_many_others_were_before_it() throws IOException {
        Deque<Socket> streams = new ArrayDeque<>();
        try {
            for (int i = 0; i < 70; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), preview.port());
                streams.add(socket);
                socket.setSoTimeout(60_000);
                socket.getOutputStream()
                        .write(
                                "GET /project/.backstory/events?page=index.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                                        .getBytes(StandardCharsets.ISO_8859_1));
                assertThat(new String(socket.getInputStream().readNBytes(15), StandardCharsets.ISO_8859_1))
                        .isEqualTo("HTTP/1.1 200 OK");
            }
            assertThat(streams.getFirst().getInputStream().readAllBytes()).isNotEmpty(); // read to its end
        } finally {
            for (Socket socket : streams) {
                socket.close();
            }
        }
    }

    @Test
    void what_is_packed_is_the_same() throws IOException {
        HttpResponse<String> packed = preview.get("articles/a.html", "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        byte[] bytes = packed.body().getBytes(StandardCharsets.ISO_8859_1);
        String page = new String(
                new GZIPInputStream(new java.io.ByteArrayInputStream(bytes)).readAllBytes(),
                StandardCharsets.ISO_8859_1);
        assertThat(page).isEqualTo(preview.get("articles/a.html").body());
    }

    @Test
    void a_project_page_lies_below_its_path_as_on_github_pages() throws IOException {
        String rest = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        assertThat(ask("GET /" + rest)).contains("301").contains("ocation: /project/");
        assertThat(ask("GET /project" + rest)).contains("301").contains("ocation: /project/");
        assertThat(status(ask("GET /elsewhere" + rest))).isEqualTo(404);
        assertThat(preview.get("").body()).isEqualTo(preview.get("index.html").body());
        assertThat(preview.get("articles/a").body())
                .isEqualTo(preview.get("articles/a.html").body());
        assertThat(preview.get("people").headers().firstValue("Location")).contains("/project/people/");
        assertThat(preview.get("people/").statusCode()).isEqualTo(200);
    }

    @Test
    void the_page_for_nothing_is_shown_at_any_depth() {
        HttpResponse<String> page = preview.get("a/b/c/d.html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Page not found").contains("href=\"/project/assets/");
        assertThat(page.body()).doesNotContain("href=\"/assets/");
    }

    @Test
    void files_have_their_types() {
        List<String> links = preview.get("index.html")
                .body()
                .lines()
                .filter(line -> line.contains("stylesheet"))
                .map(line -> line.replaceFirst(".*href=\"([^\"]+)\".*", "$1"))
                .toList();
        assertThat(preview.get(links.get(0)).headers().firstValue("Content-Type"))
                .contains("text/css; charset=utf-8");
        assertThat(preview.get(".well-known/x.txt").headers().firstValue("Content-Type"))
                .contains("text/plain; charset=utf-8");
    }

    @Test
    void a_head_has_the_headers_and_no_body() throws IOException {
        String answer = ask("HEAD /project/articles/a.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(status(answer)).isEqualTo(200);
        assertThat(answer).endsWith("\r\n\r\n").containsIgnoringCase("content-length: ");
    }

    private static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    /** Returns the whole response; empty if the connection is broken off. */
    private static String ask(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), preview.port())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            InputStream in = socket.getInputStream();
            in.transferTo(answer);
            return answer.toString(StandardCharsets.ISO_8859_1);
        } catch (SocketException brokenOff) {
            return "";
        }
    }
}
