package backstory.cli;

import backstory.build.Progress;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * The world outside: two streams, the environment, the terminal and the clock. Nothing else reads them, so a test that
 * brings its own console has the whole program in its hand.
 *
 * <p>Both streams are UTF-8 and their lines end with {@code \n}, whatever the system's settings are. A reader that goes
 * away ({@code backstory build | head -1}) is not an error: the exit code says what became of the site.
 */
public final class Console {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Surroundings surroundings;
    private final ColorChoice color;
    private final long start;

    /** What the streams lead to. */
    private record Surroundings(
            Map<String, String> environment,
            boolean outIsTerminal,
            boolean errIsTerminal,
            LongSupplier nanoseconds,
            InstantSource clock) {}

    private Console(PrintWriter out, PrintWriter err, Surroundings surroundings, ColorChoice color) {
        this.out = out;
        this.err = err;
        this.surroundings = surroundings;
        this.color = color;
        this.start = surroundings.nanoseconds().getAsLong();
    }

    /** The console of this process. */
    public static Console system() {
        Surroundings surroundings = new Surroundings(
                System.getenv(),
                Terminals.isTerminal(Terminals.OUT),
                Terminals.isTerminal(Terminals.ERR),
                System::nanoTime,
                InstantSource.system());
        PrintWriter out = writer(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
        return new Console(out, err, surroundings, ColorChoice.AUTO);
    }

    /** A console whose streams are files or pipes, and on which no time passes. */
    public static Console of(OutputStream out, OutputStream err, Map<String, String> environment) {
        Surroundings surroundings =
                new Surroundings(Map.copyOf(environment), false, false, () -> 0, InstantSource.fixed(Instant.EPOCH));
        return new Console(writer(out), writer(err), surroundings, ColorChoice.AUTO);
    }

    /** The same console as a terminal, with a clock that gives nanoseconds. */
    Console onTerminal(LongSupplier nanoseconds) {
        return new Console(
                out,
                err,
                new Surroundings(surroundings.environment(), true, true, nanoseconds, surroundings.clock()),
                color);
    }

    Console with(ColorChoice choice) {
        return new Console(out, err, surroundings, choice);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** What the user asked for: help, the closing line of a run that went well. */
    PrintWriter out() {
        return out;
    }

    /** What is wrong, and how far things are. */
    PrintWriter err() {
        return err;
    }

    /** Says why a run ended without a result; a terminal shows what names of files hold, but never obeys it. */
    void error(String sentence) {
        err.print(colorsErr() ? "\u001b[1;31merror:\u001b[0m " : "error: ");
        err.print(sentence.replaceAll("\\p{Cc}", "\uFFFD") + "\n");
    }

    boolean colorsOut() {
        return colors(surroundings.outIsTerminal());
    }

    boolean colorsErr() {
        return colors(surroundings.errIsTerminal());
    }

    /** The option first, then no-color.org, then CLICOLOR_FORCE, then whether anybody would see colours. */
    private boolean colors(boolean terminal) {
        if (color != ColorChoice.AUTO) {
            return color == ColorChoice.ALWAYS;
        }
        if (!variable("NO_COLOR").isEmpty()) {
            return false;
        }
        String force = variable("CLICOLOR_FORCE");
        return (!force.isEmpty() && !force.equals("0")) || (terminal && !isDumb());
    }

    /** Does long work with a line that shows how far it is and goes away at the end; without it where nobody looks. */
    <T> T watch(boolean quiet, Function<Progress, T> work) {
        if (quiet || isDumb() || !surroundings.errIsTerminal()) {
            return work.apply(Progress.SILENT);
        }
        StatusLine status = new StatusLine(err, surroundings.nanoseconds());
        try {
            return work.apply(status);
        } finally {
            status.clear();
        }
    }

    /** How long the run took, as {@code  (0.8 s)}, where somebody looks; else empty, so that equal runs read equal. */
    String elapsed() {
        double seconds = (surroundings.nanoseconds().getAsLong() - start) / 1e9;
        return surroundings.outIsTerminal() ? String.format(Locale.ROOT, " (%.1f s)", seconds) : "";
    }

    /** The day that it is at Greenwich, as {@code 2026-11-25}: the same everywhere, and that of workflows. */
    String today() {
        return LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC)
                .toString();
    }

    /**
     * Where a folder lies in the checkout of a workflow of GitHub, else in the current folder: empty or with {@code /} at
     * its end; empty too for one that lies elsewhere.
     */
    String inWorkspace(Path folder) {
        Path workspace = Path.of(variable("GITHUB_WORKSPACE")).toAbsolutePath().normalize();
        Path whole = folder.toAbsolutePath().normalize();
        String inside =
                whole.startsWith(workspace) ? workspace.relativize(whole).toString() : "";
        return inside.isEmpty() ? "" : inside.replace(File.separator, "/") + "/";
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private boolean isDumb() {
        return variable("TERM").equals("dumb");
    }

    private String variable(String name) {
        return surroundings.environment().getOrDefault(name, "");
    }
}
