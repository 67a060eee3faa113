package backstory.page;

/**
 * The language of a text that stands among words of another one, so that it is spoken and set in its own way.
 *
 * @param lang a BCP 47 tag; empty where the text is in the language of the page
 * @param dir {@code ltr} or {@code rtl}; empty where {@code lang} is
 */
public record LanguageView(String lang, String dir) {
    /** That of the page. */
    static final LanguageView SAME = new LanguageView("", "");
}
