package backstory.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One browser for each set of fonts, started when it is first needed. */
final class Browsers implements AutoCloseable {
    private final Chromium chromium;
    private final Path homes;
    private final Map<Fonts, Browser> started = new EnumMap<>(Fonts.class);

    Browsers(Chromium chromium) {
        this.chromium = chromium;
        try {
            homes = Files.createTempDirectory("browsers");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Browser with(Fonts fonts) {
        return started.computeIfAbsent(fonts, this::start);
    }

    private Browser start(Fonts fonts) {
        try {
            Path home = Files.createDirectory(homes.resolve(fonts.name()));
            return Browser.start(chromium, home, fonts.into(Files.createDirectory(home.resolve("fonts"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        started.values().forEach(Browser::close);
        List<Path> left;
        try (Stream<Path> files = Files.walk(homes)) {
            left = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : left) {
            Files.deleteIfExists(file);
        }
    }
}
