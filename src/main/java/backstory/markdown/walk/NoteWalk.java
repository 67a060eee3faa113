package backstory.markdown.walk;

import backstory.markdown.Token.Kind;
import backstory.markdown.prose.Note;
import backstory.markdown.prose.ProseIndex;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Turns the texts of notes into tokens, beside the blocks that mark them and at the end, with the links back to their
 * marks.
 */
final class NoteWalk {
    private final ProseIndex index;
    private final TokenList out;
    private final Consumer<Node> blocks;
    private final IdentityHashMap<Node, Note> lastParagraphs = new IdentityHashMap<>();

    /** @param blocks writes a block of a note's text as tokens */
    NoteWalk(ProseIndex index, TokenList out, Consumer<Node> blocks) {
        this.index = index;
        this.out = out;
        this.blocks = blocks;
    }

    /** Walks a note beside the block that marks it. */
    void inMargin(Note note) {
        out.line().add(Kind.NOTE, note.number(), note.id(), note.phrase());
        text(note);
        out.add(Kind.NOTE_END);
    }

    /** Walks the notes at the end of the text. */
    void atEnd(List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        out.line().add(Kind.NOTES, index.notesId());
        int expected = 1;
        for (Note note : notes) {
            String value = note.number() == expected ? "" : Integer.toString(note.number());
            out.line().open("li", "id", note.id(), "value", value);
            text(note);
            out.close("li");
            expected = note.number() + 1;
        }
        out.line().add(Kind.NOTES_END);
    }

    /**
     * Walks the text of a note. The links back stand at the end of the last paragraph, or in a line of their own if
     * something else is last.
     */
    private void text(Note note) {
        Node last = note.definition().getLastChild();
        if (last instanceof Paragraph) {
            lastParagraphs.put(last, note);
        }
        for (Node node = note.definition().getFirstChild(); node != null; node = node.getNext()) {
            blocks.accept(node);
        }
        out.line();
        if (!(last instanceof Paragraph)) {
            lineOfBackLinks(note);
            out.line();
        }
    }

    /** Returns the note whose text ends with this paragraph, if there is one. */
    Optional<Note> endsWith(Node paragraph) {
        return Optional.ofNullable(lastParagraphs.get(paragraph));
    }

    void lineOfBackLinks(Note note) {
        backLinks(Kind.BACK_LINKS_LINE, note);
    }

    void backLinks(Note note) {
        backLinks(Kind.BACK_LINKS, note);
    }

    private void backLinks(Kind kind, Note note) {
        out.add(kind, note.number(), note.markIds().toArray(String[]::new));
    }
}
