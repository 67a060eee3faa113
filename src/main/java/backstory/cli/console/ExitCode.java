package backstory.cli.console;

/**
 * The exit codes of a run. With any code but {@link #GOOD}, the output folder is unchanged, with one exception: if only
 * the report could not be written, the code is {@link #USAGE}, and standard error says so.
 */
public final class ExitCode {
    public static final int GOOD = 0;

    /** There are mistakes in the writers' files, or warnings under {@code --strict}. */
    public static final int PROBLEMS = 1;

    /**
     * There was a wrong argument, an unusable folder, a full disk, too little memory, or a report that could not be
     * written.
     */
    public static final int USAGE = 2;

    /** There is a bug in Backstory. */
    public static final int BUG = 3;

    private ExitCode() {}
}
