package backstory.markdown.html;

import backstory.markdown.Citation;
import backstory.markdown.CitationMark;
import backstory.markdown.Resolver;
import backstory.markdown.node.CitationNode;
import backstory.markdown.node.PhraseNote;
import backstory.markdown.prose.Note;
import backstory.markdown.prose.ProseIndex;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Writes the marks of sources and notes. */
final class MarkWriter {
    private final ProseIndex index;
    private final Resolver resolver;
    private final HtmlWriter out;
    private @Nullable Node lastCitation;
    private Optional<CitationMark> lastMark = Optional.empty();

    MarkWriter(ProseIndex index, Resolver resolver, HtmlWriter out) {
        this.index = index;
        this.resolver = resolver;
        this.out = out;
    }

    /** The numbers of a citation, or that of a note. */
    void write(Node mark) {
        if (mark instanceof CitationNode citation) {
            index.citationOf(citation).ifPresent(cited -> write(citation, cited));
        } else {
            index.notes().of(mark).ifPresent(note -> {
                out.open("sup", "class", ClassNames.FOOTNOTE, "id", note.idOf(mark));
                noteLink(note);
                out.close("sup");
            });
        }
    }

    private void write(CitationNode node, Citation citation) {
        Optional<CitationMark> before = node.getPrevious() == lastCitation ? lastMark : Optional.empty();
        List<CitationMark> marks = resolver.cite(citation);
        for (int i = 0; i < marks.size(); i++) {
            source(marks.get(i), citation.cited().get(i).prefix(), before);
            before = Optional.of(marks.get(i));
        }
        lastCitation = node;
        lastMark = marks.isEmpty() ? Optional.empty() : before;
    }

    /**
     * The sign of a source. What parts it from the number before it stands in the text, so that nobody who reads
     * without the style sheet, as in a feed, takes 1 and 2 for 12.
     */
    private void source(CitationMark mark, String prefix, Optional<CitationMark> before) {
        String comma = resolver.words().comma();
        out.open("sup", "class", ClassNames.SOURCE, "id", mark.id());
        before.ifPresent(other -> {
            boolean close = other.locator().isEmpty() && prefix.isEmpty();
            out.open("span", "class", ClassNames.SEPARATOR)
                    .text(close ? comma : " · ")
                    .close("span");
        });
        if (!prefix.isEmpty()) {
            String gap = before.isEmpty() ? " " : "";
            out.open("span", "class", ClassNames.LOCATOR)
                    .text(gap + prefix + " ")
                    .close("span");
        }
        out.open("a", "role", "doc-noteref", "href", mark.href());
        out.text(mark.sign()).close("a");
        if (!mark.card().isEmpty()) {
            out.button("", mark.card(), mark.sign(), mark.label());
        }
        if (!mark.locator().isEmpty()) {
            out.open("span", "class", ClassNames.LOCATOR)
                    .text(comma + " " + mark.locator())
                    .close("span");
        }
        out.close("sup");
    }

    /** Begins the words that a note is on. */
    void beginPhrase(Note note, PhraseNote phrase) {
        out.open("span", "class", ClassNames.PHRASE, "id", note.idOf(phrase));
    }

    /** Ends them with the mark of the note. */
    void endPhrase(Note note) {
        out.close("span").open("sup", "class", ClassNames.PHRASE_MARK);
        noteLink(note);
        out.close("sup");
    }

    /** In brackets: a note's number is none of the list of sources. */
    private void noteLink(Note note) {
        String href = "#" + note.id();
        String label = resolver.words().note(note.number());
        out.open("a", "role", "doc-noteref", "href", href, "aria-label", label);
        out.text("[" + note.number() + "]").close("a");
    }
}
