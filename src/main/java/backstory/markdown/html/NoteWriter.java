package backstory.markdown.html;

import backstory.markdown.InterfaceWords;
import backstory.markdown.prose.Note;
import backstory.markdown.prose.ProseIndex;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Writes the texts of notes, beside the blocks that mark them and at the end, with the ways back to their marks. */
final class NoteWriter {
    private final ProseIndex index;
    private final InterfaceWords words;
    private final HtmlWriter out;
    private final Consumer<Node> blocks;
    private final IdentityHashMap<Node, Note> lastParagraphs = new IdentityHashMap<>();

    /** @param blocks writes a block of a note's text */
    NoteWriter(ProseIndex index, InterfaceWords words, HtmlWriter out, Consumer<Node> blocks) {
        this.index = index;
        this.words = words;
        this.out = out;
        this.blocks = blocks;
    }

    /** A note beside the block that marks it. */
    void inMargin(Note note) {
        out.line();
        out.open(
                "aside",
                "role",
                "note",
                "class",
                ClassNames.MARGIN_NOTE,
                "id",
                note.id(),
                "data-n",
                Integer.toString(note.number()),
                "aria-label",
                words.noteOn(note.phrase()));
        text(note);
        out.close("aside");
    }

    /** The notes at the end of the text. */
    void atEnd(List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        String id = index.notesId();
        out.line()
                .open("section", "class", ClassNames.FOOTNOTES, "role", "doc-endnotes", "aria-labelledby", id)
                .line();
        out.heading(id, words.notes(), words).line();
        out.open("ol");
        int expected = 1;
        for (Note note : notes) {
            String value = note.number() == expected ? "" : Integer.toString(note.number());
            out.line().open("li", "id", note.id(), "value", value);
            text(note);
            out.close("li");
            expected = note.number() + 1;
        }
        out.line().close("ol").line().close("section");
    }

    /** The ways back stand at the end of the last paragraph, or in a line of their own where something else is last. */
    private void text(Note note) {
        Node last = note.definition().getLastChild();
        if (last instanceof Paragraph) {
            lastParagraphs.put(last, note);
        }
        for (Node node = note.definition().getFirstChild(); node != null; node = node.getNext()) {
            blocks.accept(node);
        }
        out.line();
        if (!(last instanceof Paragraph) && !out.isDetached()) {
            lineOfBackLinks(note);
            out.line();
        }
    }

    /** The note whose text ends with this paragraph, if there is one. */
    Optional<Note> endsWith(Node paragraph) {
        return Optional.ofNullable(lastParagraphs.get(paragraph));
    }

    /** The ways back in a line of their own. */
    void lineOfBackLinks(Note note) {
        out.line().open("p");
        backLinks(note);
        out.close("p");
    }

    /** The ways back from a note to each of its marks. */
    void backLinks(Note note) {
        for (int i = 0; !out.isDetached() && i < note.markIds().size(); i++) {
            String href = "#" + note.markIds().get(i);
            String label = words.backToNote(i + 1, note.number());
            out.text(" ").open("a", "role", "doc-backlink", "href", href, "aria-label", label);
            out.text("↩").close("a");
        }
    }
}
