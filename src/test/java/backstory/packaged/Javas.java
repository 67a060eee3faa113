package backstory.packaged;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The other Javas of this machine: those of {@code JAVA_HOMES} (separated like {@code PATH}), those that the machines of
 * GitHub name, and those where Linux keeps them.
 */
record Javas(Map<String, Path> homes) {
    private static final Path LINUX = Path.of("/usr/lib/jvm");

    /** Every Java that is not the one that runs this, by version. */
    static Javas others() {
        Map<String, Path> homes = new TreeMap<>();
        for (Path home : candidates()) {
            String version = version(home);
            if (!version.isEmpty() && !version.equals(System.getProperty("java.version"))) {
                homes.putIfAbsent(version, home);
            }
        }
        return new Javas(homes);
    }

    /** Those that Backstory supports. */
    Javas supported() {
        Map<String, Path> some = new TreeMap<>(homes);
        some.keySet().removeIf(version -> feature(version) < 17);
        return new Javas(some);
    }

    /** Those that it has to refuse. */
    Javas tooOld() {
        Map<String, Path> some = new TreeMap<>(homes);
        some.keySet().removeIf(version -> feature(version) >= 17);
        return new Javas(some);
    }

    static int feature(String version) {
        return Integer.parseInt(version.replaceFirst("^1\\.", "").replaceFirst("\\D.*", ""));
    }

    private static List<Path> candidates() {
        List<Path> found = new ArrayList<>();
        System.getenv().forEach((name, value) -> {
            if (name.equals("JAVA_HOMES")) {
                Stream.of(value.split(File.pathSeparator)).map(Path::of).forEach(found::add);
            } else if (name.matches("JAVA_HOME_\\d+_.*")) {
                found.add(Path.of(value));
            }
        });
        if (Files.isDirectory(LINUX)) {
            try (Stream<Path> there = Files.list(LINUX)) {
                there.sorted().forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    /** What the file {@code release} says, or nothing for a folder that holds no Java. */
    private static String version(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/java"))) {
            return "";
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("JAVA_VERSION", "").replace("\"", "");
    }
}
