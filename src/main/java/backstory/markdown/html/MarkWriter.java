package backstory.markdown.html;

import backstory.markdown.render.CitationMark;
import backstory.markdown.render.NoteLetter;
import backstory.markdown.render.Resolver;
import java.util.List;

/** Writes the marks of sources and notes. */
final class MarkWriter {
    private final Resolver resolver;
    private final HtmlWriter out;

    MarkWriter(Resolver resolver, HtmlWriter out) {
        this.resolver = resolver;
        this.out = out;
    }

    /** Writes the one mark of adjacent citations. */
    void cite(List<Integer> citations) {
        resolver.cite(citations).ifPresent(this::sources);
    }

    /**
     * Writes a mark. Its numbers are words of the text, so that no line break separates them from their full stop; the
     * button lies over them.
     */
    private void sources(CitationMark mark) {
        out.open("sup");
        for (CitationMark.Part part : mark.parts()) {
            if (part.beside()) {
                out.open("span", "class", ClassNames.LOCATOR).text(part.text()).close("span");
            } else if (part.href().isEmpty()) {
                out.text(part.text());
            } else {
                out.open("a", "href", part.href()).text(part.text()).close("a");
            }
        }
        if (!mark.card().isEmpty()) {
            out.button(mark.card(), mark.label());
        }
        out.close("sup");
    }

    /**
     * The mark of a note.
     *
     * @param id of the mark
     * @param note the id of the note
     */
    void note(int number, String id, String note) {
        String letter = NoteLetter.of(number);
        out.open("sup", "class", ClassNames.NOTE_MARK, "id", id);
        String label = resolver.words().note(letter);
        out.open("a", "role", "doc-noteref", "href", "#" + note, "aria-label", label);
        out.text(out.isDetached() ? "[" + letter + "]" : letter)
                .close("a"); // no style sheet tells it from a word there
        out.close("sup");
    }

    /** Begins the words that a note is on. */
    void beginPhrase(String id) {
        out.open("span", "class", ClassNames.PHRASE, "id", id);
    }

    /** Ends them with the mark of the note. */
    void endPhrase(int number, String note) {
        out.close("span");
        note(number, "", note);
    }
}
