package backstory.packaged;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A shell in a folder, with an environment in which nothing chooses a Java. Paths that are not ASCII are for the shell to
 * name: this Java may run in a locale that cannot.
 */
record Shell(Path folder, Map<String, String> environment) {
    private static final List<String> CHOOSING =
            List.of("JAVA_HOME", "JAVA_OPTS", "BACKSTORY_OPTS", "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "CDPATH");
    /** Archives of classes are kept here, and not with those of who runs the tests. */
    private static final Path CACHE = Path.of("target", "cache").toAbsolutePath();

    private static final long PATIENCE_SECONDS = 300;

    static Shell in(Path folder) {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        CHOOSING.forEach(environment::remove);
        environment.put("XDG_CACHE_HOME", CACHE.toString());
        return new Shell(folder, environment);
    }

    Shell at(Path other) {
        return new Shell(other, environment);
    }

    Shell with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(name, value.toString());
        return new Shell(folder, more);
    }

    Shell without(String name) {
        Map<String, String> fewer = new TreeMap<>(environment);
        fewer.remove(name);
        return new Shell(folder, fewer);
    }

    /** The folders in which programs are looked for, with one before all others. */
    Shell withFirstOnPath(Path first) {
        return with("PATH", first + File.pathSeparator + environment.get("PATH"));
    }

    /** Runs a script of the shell with arguments, which it knows as {@code "$@"}. */
    Session run(String script, String... args) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh"));
        command.addAll(List.of(args));
        try {
            Path out = Files.createTempFile("out", "");
            Path err = Files.createTempFile("err", "");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                fail("still running: " + script + " " + List.of(args));
            }
            return new Session(process.pid(), process.exitValue(), take(out), take(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String take(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }

    /** What a process said, and how it ended. */
    record Session(long pid, int code, String out, String err) {
        /** The lines of stdout, of a run that has to go well. */
        List<String> lines() {
            if (code != 0) {
                fail("exit code " + code + "\n" + out + err);
            }
            return out.lines().toList();
        }
    }
}
