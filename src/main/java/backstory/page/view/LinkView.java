package backstory.page.view;

/**
 * A link.
 *
 * @param current true if it leads to the page that it stands on
 * @param language of the label
 */
public record LinkView(String label, String href, boolean current, LanguageView language) {
    public static final LinkView NONE = of("", "");

    /** A link whose label is in the language of the page. */
    public static LinkView of(String label, String href) {
        return new LinkView(label, href, false, LanguageView.SAME);
    }

    /** The same label without an address. */
    public LinkView withoutHref() {
        return new LinkView(label, "", current, language);
    }
}
