package backstory.markdown;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Text;
import java.util.List;
import java.util.stream.Collectors;

/** A Markdown text, read. Short-lived: made, asked, written and forgotten within one stage. */
public final class Prose {
    private final Reading reading;
    private final boolean body;

    private Prose(Reading reading, boolean body) {
        this.reading = reading;
        this.body = body;
    }

    /** Reads a body: blocks, notes, alerts and all. */
    public static Prose parse(Text text) {
        return new Prose(Reading.body(text), true);
    }

    /** Reads a value of front matter: emphasis, links, citations, in one paragraph; no blocks, no notes. */
    public static Prose inline(Text text) {
        return new Prose(Reading.inline(text), false);
    }

    /** What is wrong in it by itself, whatever entries there are. */
    public List<Problem> problems() {
        return reading.problems().sorted();
    }

    /** Links and images that lead to something of the site, in reading order. */
    public List<Reference> references() {
        return List.copyOf(reading.references());
    }

    /** Citations, in reading order. */
    public List<Citation> citations() {
        return List.copyOf(reading.citations());
    }

    /** What may be citations without brackets, in reading order. */
    public List<BareKey> bareKeys() {
        return reading.bareKeys();
    }

    /** The words of each block, in reading order. */
    public List<Passage> passages() {
        return List.copyOf(reading.passages());
    }

    /** Headings and alerts that stand as sections, in reading order. */
    public List<Heading> headings() {
        return List.copyOf(reading.headings());
    }

    /** Directives, in reading order; one with anything wrong is a problem instead. */
    public List<Directive> directives() {
        return List.copyOf(reading.directives());
    }

    /** Where words that lie in a stretch of a passage stand in the file, up to the end of the line they begin on. */
    public Location at(Mark mark) {
        return reading.at(mark);
    }

    /** The visible words, without marks and citations, blocks parted by a blank. */
    public String plainText() {
        return reading.passages().stream()
                .map(passage -> passage.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The visible words of the first paragraph that is not an alert, or empty. */
    public String firstParagraph() {
        return reading.firstParagraph();
    }

    /**
     * A body as HTML in pieces, parted where its first section begins. Inline prose has no parts.
     *
     * @param <P> what the page makes of a piece
     */
    public <P> DividedBody<P> divided(Resolver resolver, DividedBody.Pieces<P> pieces) {
        if (!body) {
            throw new IllegalStateException("inline prose has no parts");
        }
        return BlockWriter.divided(reading, resolver, pieces);
    }

    /** The prose as HTML; inline prose without a paragraph around it. For a directive nothing is written. */
    public Html html(Resolver resolver) {
        return body ? BlockWriter.body(reading, resolver) : BlockWriter.inline(reading, resolver);
    }
}
