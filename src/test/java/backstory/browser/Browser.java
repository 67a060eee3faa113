package backstory.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A Chromium without a window. One serves the whole run: each test chooses the screen on which it opens a page, and
 * sees no state of the test before it.
 */
final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-device-scale-factor=1",
            "--lang=en-US",
            "--disable-ipc-flooding-protection", // no limit on how often a test leaves a page
            "--hide-scrollbars");

    /**
     * The logger that warns of a missing library for the newest browser's protocol, which is not needed here; a
     * reference is kept, since otherwise the logger would be reset.
     */
    private static final Logger TALKER = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final ChromeDriver driver;
    private Screen screen = new Screen(0, 0, false, true);
    private boolean scripts = true;
    private int font = 16;
    private boolean finger;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts a browser that is independent of the machine's user: of folders, settings, language and fonts.
     *
     * @param home takes the place of the user's home folder
     * @param fonts what Fontconfig reads in place of the machine's settings
     */
    static Browser start(Chromium chromium, Path home, Path fonts) {
        TALKER.setLevel(Level.OFF);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.browser().toFile());
        options.addArguments(FLAGS);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromium.driver().toFile())
                .withEnvironment(Map.of(
                        "HOME", home.toString(),
                        "XDG_CONFIG_HOME", home.resolve("config").toString(),
                        "XDG_CACHE_HOME", home.resolve("cache").toString(),
                        "XDG_DATA_HOME", home.resolve("data").toString(),
                        "FONTCONFIG_FILE", fonts.toString(),
                        "LC_ALL", "C.UTF-8",
                        "TZ", "UTC"))
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options));
        browser.prefer("light");
        return browser;
    }

    /** Opens a page on a screen. */
    Browser open(String address, Screen screen) {
        if (address.contains("#")) {
            driver.get("about:blank"); // otherwise only the fragment would change
        }
        show(screen);
        fontOf(16);
        finger(false);
        if (screen.scripts() != scripts) {
            scripts = screen.scripts();
            driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !scripts));
        }
        driver.get(address);
        return this;
    }

    /** Shows the same page on another screen; scripts stay enabled or disabled. */
    Browser show(Screen other) {
        if (other.width() != screen.width() || other.height() != screen.height()) {
            Map<String, Object> size =
                    Map.of("width", other.width(), "height", other.height(), "deviceScaleFactor", 1, "mobile", false);
            driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", size);
        }
        if (other.dark() != screen.dark()) {
            prefer(other.dark() ? "dark" : "light");
        }
        screen = other;
        return this;
    }

    private void prefer(String scheme) {
        List<Map<String, String>> wishes = List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"),
                Map.of("name", "prefers-contrast", "value", "no-preference"),
                Map.of("name", "forced-colors", "value", "none"));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", wishes));
    }

    /** Sets the text size that the reader chose in the browser's settings, in pixels; the default is 16. */
    Browser fontOf(int pixels) {
        if (pixels != font) {
            font = pixels;
            Map<String, Object> sizes = Map.of("standard", pixels, "fixed", pixels * 13 / 16);
            driver.executeCdpCommand("Page.setFontSizes", Map.of("fontSizes", sizes));
        }
        return this;
    }

    /** Presses a key. */
    Browser press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
        return this;
    }

    /** Moves the mouse to the middle of an element and keeps it there. */
    Browser pointAt(String selector) {
        new Actions(driver)
                .scrollToElement(first(selector))
                .moveToElement(first(selector))
                .perform();
        return this;
    }

    /** Moves the mouse to a place on the screen. */
    Browser pointAt(int x, int y) {
        new Actions(driver).moveToLocation(x, y).perform();
        return this;
    }

    /** Clicks with the mouse at its present place. */
    Browser click() {
        new Actions(driver).click().perform();
        return this;
    }

    /** Turns the mouse wheel. */
    Browser scroll(int pixels) {
        new Actions(driver).scrollByAmount(0, pixels).perform();
        return this;
    }

    /** Touches the middle of an element. */
    Browser touch(String selector) {
        Map<?, ?> at = (Map<?, ?>) run(
                "const at = document.querySelector(arguments[0]);"
                        + "at.scrollIntoView({block: 'center'}); const box = at.getClientRects()[0];"
                        + "return {x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2)};",
                selector);
        finger(true);
        driver.executeCdpCommand("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(at)));
        driver.executeCdpCommand("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
        return this;
    }

    private void finger(boolean there) {
        if (there != finger) {
            finger = there;
            driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", there));
        }
    }

    /** Runs the body of a function in the page, even if the page's own scripts are disabled. */
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs further scripts in a frame of the page; in the page itself again if the selector is empty. */
    Browser inFrame(String selector) {
        driver.switchTo().defaultContent();
        if (!selector.isEmpty()) {
            driver.switchTo().frame(first(selector));
        }
        return this;
    }

    /** Runs the body of a function that returns a promise, and waits for its result. */
    Object await(String script, Object... arguments) {
        return driver.executeAsyncScript(
                "const done = arguments[arguments.length - 1];" + "(async function () { " + script
                        + " }).apply(null, arguments).then(done, fault => done('' + fault));",
                arguments);
    }

    boolean is(String condition, Object... arguments) {
        return Boolean.TRUE.equals(run("return !!(" + condition + ");", arguments));
    }

    /** Returns the element that has the focus, as a selector: its id, or its tag and classes. */
    String focus() {
        return (String) run("const at = document.activeElement; return at.id ? '#' + at.id"
                + " : [at.localName, ...at.classList].join('.');");
    }

    WebElement first(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** Returns the messages of the console since the page was opened, or since the last call. */
    List<String> messages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Returns the families of the fonts that show the words of an element. */
    List<String> fonts(String selector) {
        driver.executeCdpCommand("DOM.enable", Map.of());
        driver.executeCdpCommand("CSS.enable", Map.of());
        Map<?, ?> root = (Map<?, ?>)
                driver.executeCdpCommand("DOM.getDocument", Map.of()).get("root");
        Object node = driver.executeCdpCommand(
                        "DOM.querySelector", Map.of("nodeId", root.get("nodeId"), "selector", selector))
                .get("nodeId");
        List<?> fonts = (List<?>) driver.executeCdpCommand("CSS.getPlatformFontsForNode", Map.of("nodeId", node))
                .get("fonts");
        return fonts.stream()
                .map(font -> (String) ((Map<?, ?>) font).get("familyName"))
                .toList();
    }

    /** Returns the page as it is printed on paper of the width of A4, as a PDF in base 64. */
    String print(double inches) {
        return (String) driver.executeCdpCommand("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", inches))
                .get("data");
    }

    @Override
    public void close() {
        driver.quit();
    }
}
