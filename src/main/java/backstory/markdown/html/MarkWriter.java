package backstory.markdown.html;

import backstory.markdown.CitationMark;
import backstory.markdown.Resolver;
import backstory.markdown.Token;
import java.util.List;
import java.util.Optional;

/** Writes the marks of sources and notes. */
final class MarkWriter {
    private final Resolver resolver;
    private final HtmlWriter out;
    private Optional<CitationMark> before = Optional.empty();

    MarkWriter(Resolver resolver, HtmlWriter out) {
        this.resolver = resolver;
        this.out = out;
    }

    /** Learns of each token before it is written: marks are parted only from those right before them. */
    void behind(Token token) {
        if (token.kind() != Token.Kind.CITATION) {
            before = Optional.empty();
        }
    }

    /** The numbers of a citation. */
    void cite(int citation) {
        List<CitationMark> marks = resolver.cite(citation);
        for (CitationMark mark : marks) {
            source(mark);
            before = Optional.of(mark);
        }
    }

    /**
     * The sign of a source. What parts it from the number before it stands in the text, so that nobody who reads
     * without the style sheet, as in a feed, takes 1 and 2 for 12.
     */
    private void source(CitationMark mark) {
        String comma = resolver.words().comma();
        out.open("sup", "class", ClassNames.SOURCE, "id", mark.id());
        before.ifPresent(other -> {
            boolean close = other.locator().isEmpty() && mark.prefix().isEmpty();
            out.open("span", "class", ClassNames.SEPARATOR)
                    .text(close ? comma : " · ")
                    .close("span");
        });
        if (!mark.prefix().isEmpty()) {
            String gap = before.isEmpty() ? " " : "";
            out.open("span", "class", ClassNames.LOCATOR)
                    .text(gap + mark.prefix() + " ")
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

    /**
     * The mark of a note.
     *
     * @param id of the mark
     * @param note the id of the note
     */
    void note(int number, String id, String note) {
        out.open("sup", "class", ClassNames.FOOTNOTE, "id", id);
        noteLink(number, note);
        out.close("sup");
    }

    /** Begins the words that a note is on. */
    void beginPhrase(String id) {
        out.open("span", "class", ClassNames.PHRASE, "id", id);
    }

    /** Ends them with the mark of the note. */
    void endPhrase(int number, String note) {
        out.close("span").open("sup", "class", ClassNames.PHRASE_MARK);
        noteLink(number, note);
        out.close("sup");
    }

    /** In brackets: a note's number is none of the list of sources. */
    private void noteLink(int number, String note) {
        String label = resolver.words().note(number);
        out.open("a", "role", "doc-noteref", "href", "#" + note, "aria-label", label);
        out.text("[" + number + "]").close("a");
    }
}
