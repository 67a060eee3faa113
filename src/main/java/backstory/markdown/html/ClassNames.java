package backstory.markdown.html;

import backstory.markdown.Alert;

/**
 * The classes in the HTML of texts, which the program writes and no template can change: the contract with the style
 * sheet, the script and whoever makes a theme. A theme may style them as it likes and may rely on where they stand. They
 * are short because they stand in every sentence. What templates write stands in the templates.
 */
public final class ClassNames {
    // Links

    /** Around a link with a card and the button that opens it, so that no line ends between them. */
    public static final String ANNOTATED = "nb";

    /** A link with a card. */
    public static final String LINK = "t";

    /** The button of a link's card; {@code data-n} is the letter of the card in print. */
    public static final String BUTTON = "m";

    // Sources

    /** The mark of a source: a link to its entry and a button that opens its card. */
    public static final String SOURCE = "c";

    /** What parts a mark from the one before it. */
    public static final String SEPARATOR = "sep";

    /** The words before a mark, and the place in the source behind it. */
    public static final String LOCATOR = "loc";

    // Notes

    /** The mark of a footnote. */
    public static final String FOOTNOTE = "fn";

    /** The words that a note in the margin is on. */
    public static final String PHRASE = "ph";

    /** The mark behind these words. */
    public static final String PHRASE_MARK = "pn";

    /** A note in the margin; {@code data-n} is its number. */
    public static final String MARGIN_NOTE = "sn";

    /** Around a block and the notes in its margin. */
    public static final String WITH_MARGIN = "wn";

    /** The section of footnotes. */
    public static final String FOOTNOTES = "notes";

    // Blocks

    /** The section in short; other sections of alerts are called as the alert: {@code unknown}. */
    public static final String BRIEF = "key";

    /** The box of an alert; {@code box-context} and so on beside it tell which. */
    public static final String BOX = "box";

    /** The name of an alert in its box. */
    public static final String BOX_NAME = "bk";

    /** A link in a line of its own below a heading. */
    public static final String BELOW_HEADING = "under";

    /** Around a table, which may be wider than the text. */
    public static final String TABLE = "tw";

    /** An image with its caption. */
    public static final String FIGURE = "pic";

    /** Who made an image and by what right it is shown. */
    public static final String CREDIT = "meta";

    private ClassNames() {}

    /** A link with the card of an entry of that kind: {@code t t-person}; an event's kind is {@code date}. */
    static String link(String kind) {
        return kind.isEmpty() ? LINK : LINK + " " + LINK + "-" + kind;
    }

    /** The section of an alert. */
    static String section(Alert alert) {
        return alert == Alert.BRIEF ? BRIEF : alert.word();
    }

    /** The box of an alert: {@code box box-context}. */
    static String box(Alert alert) {
        return BOX + " " + BOX + "-" + alert.word();
    }

    /** A cell whose column is aligned: {@code ta-left}, {@code ta-center}, {@code ta-right}. */
    static String cell(String alignment) {
        return "ta-" + alignment;
    }

    /** Code in a language, as highlighters look for it: {@code language-java}. */
    static String code(String language) {
        return "language-" + language;
    }
}
