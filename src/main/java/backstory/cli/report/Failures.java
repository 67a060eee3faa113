package backstory.cli.report;

import backstory.cli.console.Console;
import backstory.cli.console.ExitCode;
import backstory.cli.console.Version;
import backstory.problem.UsageError;
import java.util.Optional;

/** Reports a run that ends without a result, and chooses the exit code. */
public final class Failures {
    private final Console console;

    public Failures(Console console) {
        this.console = console;
    }

    /** Distinguishes what the user can fix, a machine that is too small, and a bug in Backstory. */
    public int report(Throwable failure) {
        Optional<UsageError> usage = cause(failure, UsageError.class);
        if (usage.isPresent()) {
            console.error(usage.get().getMessage());
            return ExitCode.USAGE;
        }
        if (cause(failure, OutOfMemoryError.class).isPresent()) {
            console.error(tooLittleMemory(Runtime.getRuntime().maxMemory() >> 20));
            return ExitCode.USAGE;
        }
        bug(failure);
        return ExitCode.BUG;
    }

    /** Prints the stack trace first, since users read what comes last. */
    private void bug(Throwable failure) {
        failure.printStackTrace(console.err());
        console.error("this is a bug in Backstory, not a mistake of yours");
        console.err()
                .print("   please report it with the lines above, the command you typed and, if you can, the files"
                        + " it read\n   " + Version.read() + " on Java " + Runtime.version() + ", " + system() + "\n");
    }

    private static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    /**
     * Advises twice as much memory, in whole gigabytes.
     *
     * @param megabytes what Java may use
     */
    public static String tooLittleMemory(long megabytes) {
        return "out of memory: Java may use " + megabytes + " MB here; allow it more, for instance with"
                + " JAVA_TOOL_OPTIONS=-Xmx" + (megabytes * 2 + 1023) / 1024 + "g";
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return Optional.of(type.cast(t));
            }
        }
        return Optional.empty();
    }
}
