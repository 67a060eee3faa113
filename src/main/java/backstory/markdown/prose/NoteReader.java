package backstory.markdown.prose;

import backstory.markdown.node.NoteMark;
import backstory.markdown.node.PhraseNote;
import backstory.markdown.node.Span;
import backstory.markdown.parse.BracketMask;
import backstory.markdown.parse.LineMap;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/**
 * Reads the marks of notes, and keeps the notes whose text is still to be read: a note stands where it is first marked.
 */
final class NoteReader {
    private final boolean body;
    private final LineMap places;
    private final Problems problems;
    private final Notes notes;
    private final List<Note> pending = new ArrayList<>();
    private final List<Note> footnotes = new ArrayList<>();
    private boolean inNote;

    /** @param body false for a value of front matter, which has no notes */
    NoteReader(boolean body, ProseIndex index) {
        this.body = body;
        this.places = index.places();
        this.problems = index.problems();
        this.notes = index.notes();
    }

    /** Begins reading the text of notes. From here on, a phrase has its note at the end and not in the margin. */
    void beginNotes() {
        inNote = true;
    }

    void endNotes() {
        inNote = false;
    }

    /** Returns the notes marked on phrases since the last call; they stand in the margin. */
    List<Note> takeMargin() {
        List<Note> taken = List.copyOf(pending);
        pending.clear();
        return taken;
    }

    /** Returns the notes at the end so far. More are added as their texts are read. */
    List<Note> footnotes() {
        return footnotes;
    }

    void read(NoteMark mark) {
        Span span = Span.of(mark);
        if (!body) {
            noNotesHere(mark.label(), span);
        } else if (isBehindBracket(span)) {
            problems.add(
                    Problem.of(Rule.INVALID_NOTE, places.at(span), "the note \"" + mark.label() + "\" has no phrase")
                            .withHint("the words in brackets before it may hold no link and no brackets of their own"));
        } else {
            notes.mark(mark, mark.label(), false, span).ifPresent(note -> place(note, mark));
        }
    }

    void read(PhraseNote phrase) {
        if (!body) {
            noNotesHere(phrase.label(), phrase.labelSpan());
            return;
        }
        notes.mark(phrase, phrase.label(), !inNote, phrase.labelSpan()).ifPresent(note -> place(note, phrase));
    }

    /** Places a note where it is first marked. */
    private void place(Note note, Node mark) {
        if (note.isFirst(mark)) {
            (note.isMargin() ? pending : footnotes).add(note);
        }
    }

    private void noNotesHere(String label, Span span) {
        problems.add(Problem.of(Rule.NOTE_MISSING, places.at(span), "the note \"" + label + "\" is written nowhere")
                .withHint("notes are for bodies: put it in brackets into the text"));
    }

    /** Returns true for {@code [phrase][^x]} if the parser could not make a phrase of the words. */
    private boolean isBehindBracket(Span span) {
        String source = places.source();
        int before = span.from() - 1;
        return before > 0
                && source.charAt(before) == ']'
                && !BracketMask.isEscaped(source, before)
                && !isMarkBefore(before);
    }

    private boolean isMarkBefore(int close) {
        int open = places.source().lastIndexOf('[', close);
        return open >= 0
                && (places.source().startsWith("[@", open) || places.source().startsWith("[^", open));
    }
}
