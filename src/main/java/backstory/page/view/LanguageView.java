package backstory.page.view;

/**
 * The language of a text that stands among words of another one, so that it is spoken and set in its own way.
 *
 * @param lang a BCP 47 tag; empty where the text is in the language of the page, or names are in any
 * @param dir {@code ltr}, {@code rtl}, or {@code auto} where the text itself shows it; empty where it is the page's
 */
public record LanguageView(String lang, String dir) {
    /** The language of the page, which needs no mark. */
    public static final LanguageView SAME = new LanguageView("", "");

    /** The language of names, which may be any. */
    static final LanguageView ANY = new LanguageView("", "auto");
}
