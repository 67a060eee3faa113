package backstory.entry.site;

import backstory.entry.value.Autolink;

/**
 * How texts are read and set.
 *
 * @param language a BCP 47 tag
 * @param direction {@code ltr}, {@code rtl}, or empty for the language's own
 * @param smartTypography false to print quotation marks, dashes and ellipses as they were typed
 * @param autolink the default for articles
 */
public record TextSettings(String language, String direction, boolean smartTypography, Autolink autolink) {
    /** The settings of a site that sets none. */
    public static final TextSettings USUAL = new TextSettings("en", "", true, Autolink.ARTICLE);
}
