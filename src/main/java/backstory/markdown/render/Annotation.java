package backstory.markdown.render;

import backstory.markdown.WebAddress;

/**
 * How a link is written: the words as a link and, where there is a card, a button after them that opens it.
 *
 * @param href the address, relative to the page; empty if the words are not a link
 * @param text the words to use if the writer gave none
 * @param card the id of the card on the page, or empty
 * @param label the name of the button: {@code About Rand Paul}
 * @param lang the language of {@code text}, or empty where it is the prose's own
 */
public record Annotation(String href, String text, String card, String label, String lang) {
    /** A plain link. */
    public static Annotation link(String href, String text) {
        return new Annotation(href, text, "", "", "");
    }

    /** The same with a text in another language. */
    public Annotation withLanguage(String language) {
        return new Annotation(href, text, card, label, language);
    }

    /** The same with a query, which comes before a fragment. */
    public Annotation withQuery(String query) {
        if (query.isEmpty() || href.isEmpty()) {
            return this;
        }
        int sign = href.indexOf('#');
        int end = sign < 0 ? href.length() : sign;
        String queried = href.substring(0, end) + WebAddress.encode(query) + href.substring(end);
        return new Annotation(queried, text, card, label, lang);
    }
}
