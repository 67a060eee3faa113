package backstory.cli.console;

import backstory.pipeline.request.Progress;
import backstory.problem.PortablePath;
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
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * The surroundings of the program: two streams, the environment, the terminal and the clock. Nothing else reads them,
 * so a test with its own console controls the whole program.
 *
 * <p>Both streams are UTF-8 and their lines end with {@code \n}, whatever the system's settings are. A reader that goes
 * away ({@code backstory build | head -1}) is not an error: the exit code reports the result for the site. A stream
 * that is closed or leads to a full disk is an error.
 */
public final class Console {
    private final Streams streams;
    private final Surroundings surroundings;
    private final ColorChoice color;
    private final long start;

    private record Stream(ConsoleStream outlet, PrintWriter writer) {
        static Stream to(OutputStream stream, BooleanSupplier isPipe) {
            ConsoleStream outlet = new ConsoleStream(stream, isPipe);
            return new Stream(outlet, new PrintWriter(new OutputStreamWriter(outlet, StandardCharsets.UTF_8)));
        }
    }

    private record Streams(Stream out, Stream err) {}

    /** What the streams lead to. */
    private record Surroundings(
            Map<String, String> environment,
            boolean outIsTerminal,
            boolean errIsTerminal,
            LongSupplier nanoseconds,
            InstantSource clock) {}

    private Console(Streams streams, Surroundings surroundings, ColorChoice color) {
        this.streams = streams;
        this.surroundings = surroundings;
        this.color = color;
        this.start = surroundings.nanoseconds().getAsLong();
    }

    /** Returns the console of this process. */
    public static Console system() {
        Surroundings surroundings = new Surroundings(
                System.getenv(),
                Terminals.isTerminal(Terminals.OUT),
                Terminals.isTerminal(Terminals.ERR),
                System::nanoTime,
                InstantSource.system());
        Stream out = Stream.to(new FileOutputStream(FileDescriptor.out), () -> Terminals.isPipe(Terminals.OUT));
        Stream err = Stream.to(new FileOutputStream(FileDescriptor.err), () -> Terminals.isPipe(Terminals.ERR));
        return new Console(new Streams(out, err), surroundings, ColorChoice.AUTO);
    }

    /** Returns a console whose streams are files or pipes, and whose clock stands still. */
    public static Console of(OutputStream out, OutputStream err, Map<String, String> environment) {
        Surroundings surroundings =
                new Surroundings(Map.copyOf(environment), false, false, () -> 0, InstantSource.fixed(Instant.EPOCH));
        Streams streams = new Streams(Stream.to(out, () -> false), Stream.to(err, () -> false));
        return new Console(streams, surroundings, ColorChoice.AUTO);
    }

    /** Returns the same console as a terminal, with a clock that gives nanoseconds. */
    public Console onTerminal(LongSupplier nanoseconds) {
        return new Console(
                streams,
                new Surroundings(surroundings.environment(), true, true, nanoseconds, surroundings.clock()),
                color);
    }

    /** Returns the same console with the colours that the user chose. */
    public Console with(ColorChoice choice) {
        return new Console(streams, surroundings, choice);
    }

    /** Returns the stream for what the user asked for: help, the closing line of a successful run. */
    public PrintWriter out() {
        return streams.out().writer();
    }

    /** Returns the stream for problems and progress. */
    public PrintWriter err() {
        return streams.err().writer();
    }

    /**
     * Prints why a run ended without a result. Control characters, which file names may contain, are replaced, so that
     * the terminal does not obey them.
     */
    public void error(String sentence) {
        err().print(colorsErr() ? "\u001b[1;31merror:\u001b[0m " : "error: ");
        err().print(sentence.replaceAll("\\p{Cc}", "\uFFFD") + "\n");
    }

    /** Returns true if output on stdout has colours. */
    public boolean colorsOut() {
        return colors(surroundings.outIsTerminal());
    }

    /** Returns true if output on stderr has colours. */
    public boolean colorsErr() {
        return colors(surroundings.errIsTerminal());
    }

    /**
     * Decides by the option first, then by no-color.org, then by CLICOLOR_FORCE, then by whether the stream is a
     * terminal.
     */
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

    /**
     * Does long work with a status line, which is removed at the end. There is none if the output is not a terminal.
     */
    public <T> T watch(boolean quiet, Function<Progress, T> work) {
        if (quiet || isDumb() || !surroundings.errIsTerminal()) {
            return work.apply(Progress.SILENT);
        }
        StatusLine status = new StatusLine(err(), surroundings.nanoseconds());
        try {
            return work.apply(status);
        } finally {
            status.clear();
        }
    }

    /**
     * Returns how long the run took, as {@code  (0.8 s)}, on a terminal; else empty, so that equal runs print the same.
     */
    public String elapsed() {
        double seconds = (surroundings.nanoseconds().getAsLong() - start) / 1e9;
        return surroundings.outIsTerminal() ? String.format(Locale.ROOT, " (%.1f s)", seconds) : "";
    }

    /** Returns the current day in UTC, as {@code 2026-11-25}: the same everywhere, including in workflows. */
    public String today() {
        return LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC)
                .toString();
    }

    /**
     * Returns the path of a folder in the checkout of a GitHub workflow, else in the current folder: empty, or with
     * {@code /} at its end. It is also empty for a folder elsewhere.
     */
    public String inWorkspace(Path folder) {
        Path workspace = Path.of(variable("GITHUB_WORKSPACE")).toAbsolutePath().normalize();
        Path whole = folder.toAbsolutePath().normalize();
        String inside = whole.startsWith(workspace) ? PortablePath.text(workspace.relativize(whole)) : "";
        return inside.isEmpty() ? "" : inside + "/";
    }

    /** Flushes what was printed. */
    public void flush() {
        out().flush();
        err().flush();
    }

    /**
     * Ends a run and checks that all output was written; otherwise a caller that reads only the exit code could take an
     * empty report for a good one.
     *
     * @param code the exit code of the run
     * @return the same code, or {@link ExitCode#USAGE} if the run was good but its report could not be written
     */
    public int close(int code) {
        flush();
        Optional<String> lost = streams.out().outlet().loss();
        lost.ifPresent(why -> error("standard output cannot be written: " + why));
        err().flush();
        boolean silent = lost.isPresent() || streams.err().outlet().loss().isPresent();
        return silent ? Math.max(code, ExitCode.USAGE) : code;
    }

    /** Returns true if a person sees the output at once, on a screen that can be cleared. */
    public boolean isScreen() {
        return surroundings.errIsTerminal() && surroundings.outIsTerminal() && !isDumb();
    }

    /** Returns the clock of this console, in nanoseconds since some moment. */
    public LongSupplier nanoseconds() {
        return surroundings.nanoseconds();
    }

    private boolean isDumb() {
        return variable("TERM").equals("dumb");
    }

    /** Returns a variable of the environment; empty if it is not set. */
    public String variable(String name) {
        return surroundings.environment().getOrDefault(name, "");
    }
}
