package backstory.problem;

import java.util.Objects;

/**
 * What the user of the command, not the writer of the content, has to mend: an argument, a folder, the machine. Ends
 * the run with exit code 2.
 */
public final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one line in plain words that says what is wrong and what to do */
    public UsageError(String message) {
        super(Objects.requireNonNull(message));
    }

    /** Where a file for a while is needed and Java's folder for such files takes none: it is gone, full or not ours. */
    public static UsageError ofTemporaryFolder() {
        return new UsageError("nothing can be put into the folder for temporary files: make it or give it room, or name"
                + " another one, for instance with JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR");
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /**
     * Checks a file's name. Java puts U+FFFD for what the machine's own character set cannot say; such a file can be
     * listed but never opened.
     *
     * @param folder where it lies, for the message
     * @throws UsageError if it cannot be said
     */
    public static void unlessNameable(String name, String folder) {
        if (name.indexOf('\uFFFD') >= 0) {
            throw new UsageError(folder + "/: the name of the file \"" + name + "\" cannot be read; "
                    + "set the environment variable LC_ALL to C.UTF-8, or give the file a name in UTF-8");
        }
    }
}
