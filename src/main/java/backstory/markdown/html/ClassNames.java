package backstory.markdown.html;

import backstory.markdown.Alert;

/**
 * The CSS classes in the HTML of texts. The program writes them and templates cannot change them, so they are the
 * contract with the style sheet, the script and the authors of themes. A theme may style them freely and may rely on
 * where they occur. They are short because they occur in every sentence. The classes that templates write are in the
 * templates.
 */
public final class ClassNames {
    // Links

    /** Around a link with a card and the button that opens it. */
    public static final String ANNOTATED = "t";

    // Sources; their mark is the one kind of {@code sup} that has no class

    /** What the card of a mark says and paper cannot show: the locator in the source, the words before it. */
    public static final String LOCATOR = "loc";

    // Notes

    /** The mark of a note: a letter. */
    public static final String NOTE_MARK = "n";

    /** The words that a note in the margin is on. */
    public static final String PHRASE = "ph";

    /** A note in the margin; {@code data-n} is its letter. */
    public static final String MARGIN_NOTE = "sn";

    /** Around a block and the notes in its margin. */
    public static final String WITH_MARGIN = "wn";

    /** The section of footnotes. */
    public static final String FOOTNOTES = "notes";

    // Blocks

    /** The brief; the sections of other alerts have the name of the alert: {@code unknown}. */
    public static final String BRIEF = "key";

    /** The box of an alert; a second class such as {@code box-context} says which alert it is. */
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
