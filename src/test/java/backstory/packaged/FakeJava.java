package backstory.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A folder that looks like a Java of some version. Its {@code java} is a script: asked for its version it answers as a
 * real one, else it prints its process, its locale and each argument on a line, and ends with code 7. What it was asked
 * is kept in the file {@code asked}.
 */
record FakeJava(Path home) {
    private static final String SCRIPT = """
            #!/bin/sh
            echo "$*" >> '%s/asked'
            if [ "$1" = -version ]; then
                echo 'Picked up some options' >&2
                echo 'openjdk version "%s" 2018-10-16' >&2
                exit 0
            fi
            echo "process $$"
            echo "locale ${LC_ALL:-}:${LC_CTYPE:-}"
            for arg; do printf '<%%s>\\n' "$arg"; done
            exit 7
            """;

    /** One that says how old it is in its file {@code release}, as nearly all do. */
    static FakeJava of(Path home, String version) {
        FakeJava java = withoutRelease(home, version);
        write(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nSOURCE=\"\"\n");
        return java;
    }

    static FakeJava withoutRelease(Path home, String version) {
        Path java = home.resolve("bin/java");
        write(java, SCRIPT.formatted(home, version));
        try {
            Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FakeJava(home);
    }

    Path bin() {
        return home.resolve("bin");
    }

    /** How often it was started. */
    long starts() {
        try {
            return Files.readAllLines(home.resolve("asked")).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
