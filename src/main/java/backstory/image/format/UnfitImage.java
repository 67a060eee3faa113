package backstory.image.format;

import backstory.problem.Rule;

/** An image file that no page can show, and why; caught in this room, where it becomes a problem. */
public final class UnfitImage extends Exception {
    private final Rule rule;
    private final String hint;

    /** @param message the end of a sentence that begins with "this image": {@code breaks off in the middle} */
    public UnfitImage(Rule rule, String message, String hint) {
        super(message);
        this.rule = rule;
        this.hint = hint;
    }

    /** A file that is damaged. */
    public static UnfitImage broken(String message) {
        return new UnfitImage(Rule.IMAGE_UNREADABLE, message, "save it again as JPEG or PNG");
    }

    public Rule rule() {
        return rule;
    }

    public String hint() {
        return hint;
    }
}
