package backstory.markdown.prose;

import backstory.markdown.Citation;
import backstory.markdown.Directive;
import backstory.markdown.Heading;
import backstory.markdown.Reference;
import backstory.markdown.words.BareKey;
import backstory.markdown.words.Passage;
import backstory.markdown.words.WordRange;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A Markdown text that has been read. It is short-lived: made, queried, written and discarded within one stage. */
public final class Prose {
    private final ProseIndex index;
    private final boolean body;

    private Prose(ProseIndex index, boolean body) {
        this.index = index;
        this.body = body;
    }

    /** Reads a body: blocks, notes, alerts and all. */
    public static Prose parse(Text text) {
        return new Prose(ProseReader.body(text), true);
    }

    /** Reads a value of front matter: emphasis, links, citations, in one paragraph; no blocks, no notes. */
    public static Prose inline(Text text) {
        return new Prose(ProseReader.inline(text), false);
    }

    /** Returns the problems of the text itself, whatever entries exist. */
    public List<Problem> problems() {
        return index.problems().sorted();
    }

    /** Returns the links and images that lead to something on the site, in reading order. */
    public List<Reference> references() {
        return List.copyOf(index.references());
    }

    /** Returns the citations, in reading order. */
    public List<Citation> citations() {
        return List.copyOf(index.citations());
    }

    /** Returns the keys that may be citations without brackets, in reading order. */
    public List<BareKey> bareKeys() {
        return index.bareKeys();
    }

    /** Returns the words of each block, in reading order. */
    public List<Passage> passages() {
        return List.copyOf(index.passages());
    }

    /** Returns the headings and the alerts that are sections, in reading order. */
    public List<Heading> headings() {
        return List.copyOf(index.headings());
    }

    /** Returns the directives, in reading order; one with faults is a problem instead. */
    public List<Directive> directives() {
        return List.copyOf(index.directives());
    }

    /**
     * Returns the place in the file of words within a stretch of a passage, up to the end of the line on which they
     * begin.
     */
    public Location at(WordRange mark) {
        return index.at(mark);
    }

    /** Returns the visible words, without marks and citations, with a blank between blocks. */
    public String plainText() {
        return index.passages().stream()
                .map(passage -> passage.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Returns the first paragraph that has words and is not part of an alert. */
    public Optional<Passage> firstParagraph() {
        return index.firstParagraph();
    }

    /** Returns true for a body, false for a value of front matter. */
    public boolean isBody() {
        return body;
    }

    /** Returns the index in which the writers of HTML look up nodes. */
    public ProseIndex index() {
        return index;
    }
}
