package backstory.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine and its driver. Each is found by its environment variable, in a usual place, or on the
 * path; nothing is ever downloaded.
 */
public record Chromium(Path browser, Path driver) {
    static final String MISSING = "no Chromium with its chromedriver on this machine; install both (Debian: chromium"
            + " chromium-driver) or say where they are in CHROME_PATH and CHROMEDRIVER_PATH";

    public static Optional<Chromium> find() {
        Optional<Path> browser = find("CHROME_PATH", "chromium", "chromium-browser", "google-chrome", "chrome");
        Optional<Path> driver = find("CHROMEDRIVER_PATH", "chromedriver");
        return browser.flatMap(path -> driver.map(other -> new Chromium(path, other)));
    }

    /** Returns true if a missing browser is a failure. */
    static boolean isDemanded() {
        return "true".equals(System.getenv("CI"));
    }

    private static Optional<Path> find(String variable, String... names) {
        String said = System.getenv(variable);
        if (said != null && !said.isBlank()) {
            return Optional.of(Path.of(said)).filter(Files::isExecutable);
        }
        return Stream.of(names)
                .flatMap(name -> folders().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> folders() {
        List<String> path =
                Arrays.asList(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator));
        return Stream.concat(
                        Stream.of("/usr/bin", "/usr/local/bin"), path.stream().filter(name -> !name.isBlank()))
                .map(Path::of);
    }
}
