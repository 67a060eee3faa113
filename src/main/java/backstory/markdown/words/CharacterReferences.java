package backstory.markdown.words;

/** The character references of HTML (5, 13.5) by which text stands between tags and in attributes. */
public final class CharacterReferences {
    private CharacterReferences() {}

    /** A text as HTML, between tags or in double quotation marks. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The text that some HTML without tags stands for, as far as programs escape what they need to. */
    public static String unescape(String html) {
        return html.indexOf('&') < 0
                ? html
                : html.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
    }
}
