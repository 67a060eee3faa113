package backstory.cli.console;

/**
 * What a run tells the program that started it. Anything but {@link #GOOD} has left the output folder as it was; unless
 * all went well but the report, which is then {@link #USAGE}, and whoever reads standard error knows.
 */
public final class ExitCode {
    public static final int GOOD = 0;

    /** Mistakes in what writers write, or warnings under {@code --strict}. */
    public static final int PROBLEMS = 1;

    /** A wrong argument, an unfit folder, a full disk, too little memory, a report that could not be written. */
    public static final int USAGE = 2;

    /** A mistake of ours. */
    public static final int BUG = 3;

    private ExitCode() {}
}
