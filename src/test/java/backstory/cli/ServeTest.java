package backstory.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import backstory.serve.Preview;
import backstory.testing.FileDiff;
import backstory.testing.RunningPreview;
import backstory.testing.Terminal;
import backstory.testing.TestSite;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code backstory serve} as it is typed. */
class ServeTest {
    @TempDir
    Path root;

    @Test
    void a_port_that_was_asked_for_and_is_taken_is_an_error() throws IOException {
        TestSite.in(root);
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            Terminal.Session session = Terminal.run("serve", "--root", root.toString(), "--port", "" + port);
            assertThat(session.code()).isEqualTo(2);
            assertThat(session.err())
                    .isEqualTo("error: port " + port + " is already in use: try --port "
                            + (port < 65_535 ? port + 1 : port - 1) + "\n");
        }
    }

    @Test
    void a_port_that_is_taken_at_the_address_to_which_browsers_go_first_is_taken() throws IOException {
        TestSite.in(root);
        try (ServerSocket other = new ServerSocket()) {
            byte[] first = new byte[16];
            first[15] = 1;
            assumeThat(isBound(other, new InetSocketAddress(InetAddress.getByAddress(first), 0)))
                    .isTrue();
            Terminal.Session session =
                    Terminal.run("serve", "--root", root.toString(), "--port", "" + other.getLocalPort());
            assertThat(session.code()).isEqualTo(2);
            assertThat(session.err()).contains("is already in use");
        }
    }

    private static boolean isBound(ServerSocket socket, InetSocketAddress place) {
        try {
            socket.bind(place);
            return true;
        } catch (IOException noSuchAddress) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "--port,99999,error: --port: \"\"99999\"\" is not a port: a number from 0 to 65535",
                "--editor,vscod,did you mean vscode?",
                "--base-path,/a b/,is not a path like /project/",
                "--base-path,/../,is not a path like /project/",
                "--host,[],error: --host: \"\"[]\"\" is no name and no address of a machine",
                "--drafts,,there is no option --drafts"
            })
    void what_cannot_be_read_is_said(String option, String value, String message) {
        String given = value == null ? "" : value;
        Terminal.Session session = given.isEmpty()
                ? Terminal.run("serve", option)
                : Terminal.run("serve", "--root", root.toString(), option, given);
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).contains(message.replace("\"\"", "\""));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals are of POSIX")
    void a_signal_ends_it_and_nothing_is_left() throws Exception {
        assumeThat(Program.hears("TERM")).isTrue();
        Path temporary = Files.createDirectories(root.resolve("temporary"));
        TestSite site = TestSite.in(root.resolve("site")).article("a", "---\nText.\n");
        SortedMap<String, String> before = TestSite.files(site.root());
        Program program = Program.shell(
                root,
                "JAVA_TOOL_OPTIONS=\"-Djava.io.tmpdir=" + temporary + "\" exec \"$@\"",
                "serve",
                "--root",
                site.root().toString(),
                "--port",
                "0");
        RunningPreview.until(() -> told(program).contains("ready ("));
        assertThat(told(program)).contains("Showing the site at http://localhost:");
        program.signal("TERM");
        assertThat(program.code()).isEqualTo(143);
        assertThat(FileDiff.of(TestSite.files(site.root()), before)).isEmpty();
        assertThat(TestSite.files(temporary)).isEmpty();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script of the shell stands for the browser")
    void the_browser_is_opened_at_the_article_that_was_edited_last() throws Exception {
        TestSite site = TestSite.in(root.resolve("site"))
                .article("a", "---\nText.\n")
                .with("content/articles/2031/b.md", "---\ntitle: B\ndate: 2031-04-05\nslug: bee\n---\nText.\n");
        Path edited = site.root().resolve("content/articles/2031/b.md");
        assertThat(edited.toFile().setLastModified(System.currentTimeMillis() + 60_000))
                .isTrue();
        Path browser = Files.writeString(root.resolve("browser"), "#!/bin/sh\necho \"$@\" > \"$OPENED\"\n");
        assertThat(browser.toFile().setExecutable(true)).isTrue();
        Path opened = root.resolve("opened");
        Program program = Program.shell(
                root,
                "BROWSER='" + browser + " %s --new-tab" + File.pathSeparator + "another' OPENED='" + opened
                        + "' exec \"$@\"",
                "serve",
                "--root",
                site.root().toString(),
                "--port",
                "0",
                "--open");
        try {
            RunningPreview.until(() -> Files.exists(opened) && text(opened).endsWith("\n"));
            String[] words = text(opened).strip().split(" ", -1);
            assertThat(words).hasSize(2).endsWith("--new-tab");
            HttpResponse<String> page = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build()
                    .send(HttpRequest.newBuilder(URI.create(words[0])).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.uri().getPath()).isEqualTo("/articles/bee.html");
        } finally {
            program.signal("KILL");
            program.code();
        }
    }

    @Test
    void where_no_port_is_asked_for_the_next_one_that_is_free_is_taken() throws Exception {
        TestSite site = TestSite.in(root.resolve("site")).article("a", "---\nText.\n");
        try (ServerSocket other = taken(Preview.PORT);
                RunningPreview preview = RunningPreview.atUsualPort(site)) {
            assertThat(other.isClosed()).isFalse();
            assertThat(preview.port()).isBetween(Preview.PORT + 1, Preview.PORT + 19);
            preview.awaitText("articles/a.html", "Text");
        }
    }

    /** Takes a port, as this or another program on this machine does. */
    private static ServerSocket taken(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        boolean isOurs = isBound(socket, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        assertThat(isOurs || !socket.isBound()).isTrue(); // if it is not ours, another program has it
        return socket;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(Program program) {
        try {
            return program.told();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
