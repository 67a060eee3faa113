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

/** A Markdown text, read. Short-lived: made, asked, written and forgotten within one stage. */
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

    /** What is wrong in it by itself, whatever entries there are. */
    public List<Problem> problems() {
        return index.problems().sorted();
    }

    /** Links and images that lead to something of the site, in reading order. */
    public List<Reference> references() {
        return List.copyOf(index.references());
    }

    /** Citations, in reading order. */
    public List<Citation> citations() {
        return List.copyOf(index.citations());
    }

    /** What may be citations without brackets, in reading order. */
    public List<BareKey> bareKeys() {
        return index.bareKeys();
    }

    /** The words of each block, in reading order. */
    public List<Passage> passages() {
        return List.copyOf(index.passages());
    }

    /** Headings and alerts that stand as sections, in reading order. */
    public List<Heading> headings() {
        return List.copyOf(index.headings());
    }

    /** Directives, in reading order; one with anything wrong is a problem instead. */
    public List<Directive> directives() {
        return List.copyOf(index.directives());
    }

    /** Where words that lie in a stretch of a passage stand in the file, up to the end of the line they begin on. */
    public Location at(WordRange mark) {
        return index.at(mark);
    }

    /** The visible words, without marks and citations, blocks parted by a blank. */
    public String plainText() {
        return index.passages().stream()
                .map(passage -> passage.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The first paragraph that has words and is not part of an alert. */
    public Optional<Passage> firstParagraph() {
        return index.firstParagraph();
    }

    /** True for a body, false for a value of front matter. */
    public boolean isBody() {
        return body;
    }

    /** What the writers of HTML look things up in. */
    public ProseIndex index() {
        return index;
    }
}
