package backstory.memory.store;

import backstory.bytes.Checksum;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Identifies this program and this Java: what another one has stored is not used. */
final class ProgramFingerprint {
    /**
     * Differs for every other build of this program and its libraries; it is computed once, since it does not change.
     */
    static final long VALUE = fingerprint();

    private ProgramFingerprint() {}

    private static long fingerprint() {
        Checksum sum = new Checksum();
        sum.update(Runtime.version().toString());
        sum.update(System.getProperty("java.class.path", ""));
        try {
            Path code = code();
            for (Path file : files(code)) {
                sum.update(file.getFileName().toString());
                add(file, sum);
            }
            return sum.value();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("the program cannot read itself", unreadable);
        }
    }

    /**
     * Returns the jar or the folder of this class. (The code source would be the same, but Java 25 has none for a class
     * from an archive that was made where the program stood before.)
     */
    private static Path code() throws IOException, URISyntaxException {
        String name = "/" + ProgramFingerprint.class.getName().replace('.', '/') + ".class";
        URL file = Objects.requireNonNull(ProgramFingerprint.class.getResource(name), name);
        if (file.openConnection() instanceof JarURLConnection inJar) {
            return Path.of(inJar.getJarFileURL().toURI());
        }
        String place = file.toString();
        return Path.of(new URI(place.substring(0, place.length() - name.length())));
    }

    private static List<Path> files(Path code) throws IOException {
        try (Stream<Path> all = Files.walk(code)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(Path file, Checksum sum) throws IOException {
        byte[] piece = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                sum.update(piece, count);
            }
        }
    }
}
