package backstory.markdown;

import java.util.List;

/**
 * A piece of a text on its way from the tree to markup. A page needs nothing of a text but its tokens in reading order,
 * so a text is parsed once and written as often as it is shown. A token holds the index of what it refers to; a
 * {@link backstory.markdown.render.Resolver} says what that is on a page.
 *
 * @param number an index or another number where the kind has one, else 0
 * @param texts in the order that the kind defines
 */
public record Token(Kind kind, int number, List<String> texts) {
    public Token {
        texts = List.copyOf(texts);
    }

    /** A token with texts alone. */
    public static Token of(Kind kind, String... texts) {
        return new Token(kind, 0, List.of(texts));
    }

    /** A token with a number. */
    public static Token of(Kind kind, int number, String... texts) {
        return new Token(kind, number, List.of(texts));
    }

    /** One of its texts. */
    public String text(int index) {
        return texts.get(index);
    }

    /** The kinds of tokens. Each beginning has an end token of its own, unless the kind says otherwise. */
    public enum Kind {
        // Anything

        /** The next token stands on a new line. */
        LINE,
        /**
         * An element without a class begins: its name, then names and values of its attributes; an attribute with an
         * empty value is left out.
         */
        OPEN,
        /** An element ends: its name. */
        CLOSE,
        /** Words, not escaped. */
        WORDS,

        // Blocks

        /** The opening of the body is over; single. */
        SECTIONS,
        /** A directive, by index; single. */
        DIRECTIVE,
        /** An alert: its word, and the id of its heading where it is a section. */
        ALERT,
        /** The end of an alert: its word and id again. */
        ALERT_END,
        /** A block of code: the code, and its language or nothing; single. */
        CODE,
        TABLE,
        TABLE_END,
        /** A cell: its element, and {@code left}, {@code center}, {@code right} or nothing; {@link #CLOSE} ends it. */
        CELL,
        /** A block that has notes in its margin, and these notes. */
        MARGIN,
        MARGIN_END,
        /** The place of what stands below a heading, by the heading's id; single. */
        BELOW,

        // Links

        /** A link that the writer made, by index of its reference: the query of its address. */
        LINK,
        /** Words that link themselves, by index; {@link #LINK_END} ends them. */
        MENTION,
        /** The label of the link's target, as the words of the link; single. */
        LABEL,
        LINK_END,

        // Marks

        /** A citation, by index; single. */
        CITATION,
        /** The mark of a note, by the note's number: the id of the mark, that of the note; single. */
        NOTE_MARK,
        /** Words with a note in the margin: the id of their mark. */
        PHRASE,
        /** The words of a phrase end, by the note's number: the id of the note. */
        PHRASE_END,

        // Notes

        /** A note in the margin, by its number: its id, and the words that it is on. */
        NOTE,
        NOTE_END,
        /** The notes at the end of a text: the id of their heading. */
        NOTES,
        NOTES_END,
        /** The links back from a note to its marks, by its number: the ids of its marks; single. */
        BACK_LINKS,
        /** The links back from a note in a line of their own: as {@link #BACK_LINKS}. */
        BACK_LINKS_LINE,

        // Images

        /** An image with a caption, by index of its reference; -1 for an image that was not found. */
        FIGURE,
        /** In a figure, the image itself: its words. It may stand in a link; single. */
        IMAGE,
        /** After the image: what the writer put after its address, or nothing. The marks of its sources follow. */
        CAPTION,
        FIGURE_END
    }
}
