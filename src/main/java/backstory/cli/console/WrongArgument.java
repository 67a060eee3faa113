package backstory.cli.console;

/** An argument that cannot be understood. The message is the complete sentence that the user sees. */
public final class WrongArgument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongArgument(String sentence) {
        super(sentence);
    }

    /** Returns the sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
