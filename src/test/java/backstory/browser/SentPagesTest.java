package backstory.browser;

import backstory.output.OutputPath;
import backstory.serve.http.PreviewServer;
import backstory.serve.http.ShownFiles;
import backstory.serve.http.Site;
import backstory.testing.RunningPreview;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how a browser applies a page that the preview sends with the message of a build. */
@ExtendWith(InBrowser.class)
class SentPagesTest {
    private static final OutputPath PAGE = OutputPath.of("a.html");

    /** A site with one page, which has another content after a change. */
    private static final class ChangingSite implements Site, ShownFiles {
        private final String next;
        private final int told;
        private volatile boolean isChanged;

        /** @param told the build that the message reports the change for; the page itself is of build 5 */
        ChangingSite(String next, int told) {
            this.next = next;
            this.told = told;
        }

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
            return PAGE;
        }

        @Override
        public Optional<byte[]> before(OutputPath path) {
            return Optional.empty();
        }

        @Override
        public synchronized long await(long known) throws InterruptedException {
            while (times() == known) {
                wait();
            }
            return times();
        }

        synchronized void change() {
            isChanged = true;
            notifyAll();
        }

        @Override
        public synchronized void wake() {
            notifyAll();
        }

        @Override
        public long times() {
            return isChanged ? 2 : 1;
        }

        @Override
        public String message(String path, long known) {
            return "{\"session\":\"s\",\"there\":true,\"round\":" + (isChanged ? told : 3)
                    + ",\"draft\":false,\"styles\":false,\"follow\":\"\",\"followedAt\":0,\"stopped\":\"\",\"problems\":[]}";
        }

        @Override
        public void open(String path, boolean isOpen) {}

        @Override
        public boolean has(OutputPath path) {
            return path.equals(PAGE);
        }

        @Override
        public Optional<byte[]> bytes(OutputPath path) {
            String page =
                    "<!doctype html><html lang=en><head><title>T</title></head><body><main><p>First.</main></body></html>";
            return has(path)
                    ? Optional.of((isChanged ? next : page).getBytes(StandardCharsets.UTF_8))
                    : Optional.empty();
        }

        @Override
        public int changedIn(String path) {
            return isChanged ? 5 : 3;
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    <html lang=en><head><title>T</title></head><body><main><p>Next.</main></body></html>,       5
                    <html lang=en><head><title>T</title></head><body><main><p>Next.</main></body></html>,       3
                    <BOM><html lang=en><head><title>T</title></head><body><main><p>Next.</main></body></html>,  5
                    <html lang=en><title>T</title><body><main><p>Next.</main></body></html>,                    5
                    """)
    void a_page_that_is_sent_is_shown_whatever_build_the_news_are_of_and_however_it_begins(
            String page, int told, Browser browser) throws IOException {
        ChangingSite site = new ChangingSite(
                page.replaceFirst("^(<BOM>)?", "$1<!doctype html>").replace("<BOM>", "\uFEFF"), told);
        InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (PreviewServer server = PreviewServer.open(any, new PreviewServer.Where("", "/", "s"), site)) {
            browser.open("http://127.0.0.1:" + server.port() + "/a.html", Screen.WIDE);
            RunningPreview.until(() -> browser.is("document.querySelector('#backstory-preview')"));
            site.change();
            RunningPreview.until(() -> browser.is("document.querySelector('main').textContent === 'Next.'"
                    + " && document.title === 'T' && !document.body.querySelector('title')"));
            browser.run("window.stop();");
        }
    }
}
