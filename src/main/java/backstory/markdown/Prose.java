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

    /** The words of each block, in reading order. */
    public List<Passage> passages() {
        return List.copyOf(reading.passages());
    }

    /** Headings and alerts that stand as sections, in reading order. */
    public List<Heading> headings() {
        return List.copyOf(reading.headings());
    }

    /** Where words of a passage stand in the file. */
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
     * A body in two parts.
     *
     * @param opening what stands before the first heading of the second level: the brief and the first words
     * @param sections the sections from that heading on, and the footnotes
     */
    public record Parts(Html opening, Html sections) {}

    /** The body as HTML, parted where its first section begins. */
    public Parts parts(Markup markup) {
        return BlockWriter.parts(reading, markup);
    }

    /** The prose as HTML; inline prose without a paragraph around it. */
    public Html html(Markup markup) {
        return body ? BlockWriter.body(reading, markup) : BlockWriter.inline(reading, markup);
    }
}
