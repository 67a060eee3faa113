package backstory.problem;

/**
 * What the user of the command, not the writer of the content, has to mend: an argument, a folder, the machine. Ends
 * the run with exit code 2.
 */
public final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one line in plain words that says what is wrong and what to do */
    public UsageError(String message) {
        super(message);
    }
}
