package backstory.markdown.html;

import backstory.markdown.render.InterfaceWords;
import backstory.markdown.render.NoteLetter;
import java.util.List;

/** Writes the markup around the texts of notes, and the links back to their marks. */
final class NoteWriter {
    private final InterfaceWords words;
    private final HtmlWriter out;

    NoteWriter(InterfaceWords words, HtmlWriter out) {
        this.words = words;
        this.out = out;
    }

    /** Begins a note beside the block that marks it. */
    void begin(int number, String id, String phrase) {
        out.open(
                "aside",
                "role",
                "note",
                "class",
                ClassNames.MARGIN_NOTE,
                "id",
                id,
                "data-n",
                NoteLetter.of(number),
                "aria-label",
                words.noteOn(phrase));
    }

    /** Begins the notes at the end of the text. */
    void beginAll(String id) {
        out.open("section", "class", ClassNames.FOOTNOTES, "role", "doc-endnotes", "aria-labelledby", id)
                .line();
        out.heading(id, words.notes(), words).line().open("ol");
    }

    /** Writes the links back in a line of their own. */
    void lineOfBackLinks(int number, List<String> marks) {
        if (!out.isDetached()) {
            out.line().open("p");
            backLinks(number, marks);
            out.close("p");
        }
    }

    /** Writes the links back from a note to each of its marks; only the note's page has them. */
    void backLinks(int number, List<String> marks) {
        for (int i = 0; !out.isDetached() && i < marks.size(); i++) {
            String label = words.backToNote(i + 1, NoteLetter.of(number));
            out.text(" ").open("a", "role", "doc-backlink", "href", "#" + marks.get(i), "aria-label", label);
            out.text("↩").close("a");
        }
    }
}
