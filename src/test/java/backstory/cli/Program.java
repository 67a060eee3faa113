package backstory.cli;

import backstory.Main;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole program in a process of its own, which can be killed. */
public record Program(Process process, Path out, Path err) {
    private static final long PATIENCE_SECONDS = 300;

    /**
     * True if a signal ends what this process starts. One that this process was told to ignore is ignored by its children
     * too, so that nothing could be learnt from sending it.
     */
    static boolean hears(String signal) throws IOException, InterruptedException {
        return new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " $$; exit 0")
                        .start()
                        .waitFor()
                != 0;
    }

    /** Begins to run it in a folder. */
    static Program start(Path folder, String... args) throws IOException {
        return shell(folder, "exec \"$@\"", args);
    }

    /** Begins to run a script of the shell, to which the program with its arguments is {@code "$@"}. */
    public static Program shell(Path folder, String script, String... args) throws IOException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
        command.addAll(List.of(classPath(), Main.class.getName()));
        command.addAll(List.of(args));
        return new Program(
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start(),
                out,
                err);
    }

    /** That of this process, which may be in another folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    boolean isRunning() {
        return process.isAlive();
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .redirectErrorStream(true)
                .start()
                .waitFor();
    }

    /** Waits for its end. */
    public int code() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running");
        }
        return process.exitValue();
    }

    public String told() throws IOException {
        return Files.readString(out) + Files.readString(err);
    }
}
