package backstory.page.view;

/**
 * What other sites show of a page when someone shares its address there (Open Graph, https://ogp.me).
 *
 * @param type {@code website}, {@code article} or {@code profile}; empty for a page that is not meant to be shared
 * @param title of the page, without the site's
 * @param language with its territory, such as {@code en_US}, or empty where the language does not say
 * @param image the whole address of a picture, or empty
 * @param width of the picture in pixels, or 0
 * @param height the same
 * @param alt what the picture shows
 */
public record ShareView(String type, String title, String language, String image, int width, int height, String alt) {
    public static final ShareView NONE = new ShareView("", "", "", "", 0, 0, "");

    /** Returns what is shared for a page that is neither an article nor a person's. */
    public static ShareView website(String title, String lang) {
        return new ShareView("website", title, locale(lang), "", 0, 0, "");
    }

    /** The same page as another type. */
    public ShareView as(String other) {
        return new ShareView(other, title, language, image, width, height, alt);
    }

    /** With the language of a text that is not the page's own. */
    public ShareView in(String lang) {
        return new ShareView(type, title, locale(lang), image, width, height, alt);
    }

    /** The same page with a picture: its whole address, its size in pixels, and what it shows. */
    public ShareView withImage(String address, int wide, int high, String words) {
        return new ShareView(type, title, language, address, wide, high, words);
    }

    /** With the picture of another page. */
    public ShareView withImageOf(ShareView other) {
        return withImage(other.image, other.width, other.height, other.alt);
    }

    /**
     * Returns the language with a territory, as Open Graph wants it; where a tag has none, the usual one for the
     * languages that we ship.
     */
    private static String locale(String lang) {
        String[] parts = lang.split("-", -1);
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].matches("[A-Z]{2}")) {
                return parts[0] + "_" + parts[i];
            }
        }
        return switch (parts[0]) {
            case "en" -> "en_US";
            case "es" -> "es_ES";
            case "fr" -> "fr_FR";
            case "de" -> "de_DE";
            case "ja" -> "ja_JP";
            case "ar" -> "ar_AR";
            default -> "";
        };
    }
}
