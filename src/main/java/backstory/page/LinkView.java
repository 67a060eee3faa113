package backstory.page;

/**
 * A link.
 *
 * @param current true if it leads to the page that it stands on
 */
public record LinkView(String label, String href, boolean current) {
    static final LinkView NONE = new LinkView("", "", false);

    static LinkView of(String label, String href) {
        return new LinkView(label, href, false);
    }
}
