package backstory.problem;

import java.util.Objects;

/**
 * A problem that the user of the command has to solve, not the writer of the content: an argument, a folder, the
 * machine. It ends the run with exit code 2.
 */
public final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one line in plain words that says what is wrong and what to do */
    public UsageError(String message) {
        super(Objects.requireNonNull(message));
    }

    /**
     * Returns the error for when a temporary file is needed and Java's folder for such files is missing, full or not
     * writable.
     */
    public static UsageError ofTemporaryFolder() {
        return new UsageError("nothing can be put into the folder for temporary files: make it or give it room, or name"
                + " another one, for instance with JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR");
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /**
     * Checks a file's name. Java replaces what the machine's own character set cannot express by U+FFFD; such a file
     * can be listed but not opened.
     *
     * @param folder where it is, for the message
     * @throws UsageError if the name cannot be expressed
     */
    public static void unlessNameable(String name, String folder) {
        if (name.indexOf('\uFFFD') >= 0) {
            throw new UsageError(folder + "/: the name of the file \"" + name + "\" cannot be read; "
                    + "set the environment variable LC_ALL to C.UTF-8, or give the file a name in UTF-8");
        }
    }
}
