package backstory.bench;

import backstory.browser.Chromium;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium in a profile of its own that has never seen the site. */
final class SearchBrowser implements AutoCloseable {
    /** Records the first key, and when a frame with a result has been painted. */
    private static final String WATCH = """
            const [field, result] = arguments;
            const times = window.times = {};
            document.querySelector(field).addEventListener("keydown", () => times.key ??= performance.now(), true);
            new MutationObserver(() => {
              if (document.querySelector(result))
                requestAnimationFrame(() => setTimeout(() => times.painted ??= performance.now()));
            }).observe(document.body, {subtree: true, childList: true, characterData: true});
            """;

    private static final String PAINTED = """
            const [done] = arguments;
            const look = () => times.painted ? done(times.painted - times.key) : setTimeout(look, 20);
            look();
            """;

    private static final String SHOWN = """
            const [field, done] = arguments;
            const look = () => document.querySelector(field) ? done() : setTimeout(look, 20);
            look();
            """;

    private final ChromeDriver driver;

    private SearchBrowser(ChromeDriver driver) {
        this.driver = driver;
    }

    static SearchBrowser fresh(Chromium chromium) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.browser().toFile());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.setScriptTimeout(Duration.ofMinutes(2));
        return new SearchBrowser(new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromium.driver().toFile())
                        .build(),
                options));
    }

    String version() {
        return "Chromium " + driver.getCapabilities().getBrowserVersion();
    }

    void open(String address, SearchForm form) {
        driver.get(address);
        driver.executeAsyncScript(SHOWN, form.field());
    }

    /**
     * Types a question, one key right after the other; returns the milliseconds from the first key until a result is
     * painted.
     */
    double firstAnswer(SearchForm form, String question) {
        driver.executeScript(WATCH, form.field(), form.result());
        driver.findElement(By.cssSelector(form.field())).sendKeys(question);
        return ((Number) driver.executeAsyncScript(PAINTED)).doubleValue();
    }

    /** Returns the address of the first result, or empty. */
    String best(SearchForm form, String question) {
        return (String) driver.executeAsyncScript(form.best(), question);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
