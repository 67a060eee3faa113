package backstory.cli.console;

/** An argument that cannot be understood; the message is the whole sentence that the user gets. */
public final class WrongArgument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongArgument(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
