package backstory.markdown;

import backstory.problem.Problem;
import backstory.problem.Text;
import java.util.List;

/** A Markdown text, read. Short-lived: made, asked, written and forgotten within one stage. */
public final class Prose {
    private Prose() {}

    /** Reads a body: blocks, notes, alerts and all. */
    public static Prose parse(Text text) {
        throw new IllegalStateException("placeholder until the dialect lands: " + text.file());
    }

    /** Reads a value of front matter: emphasis, links, citations, in one paragraph; no blocks, no notes. */
    public static Prose inline(Text text) {
        throw new IllegalStateException("placeholder until the dialect lands: " + text.file());
    }

    /** What is wrong in it by itself, whatever entries there are. */
    public List<Problem> problems() {
        return List.of();
    }

    /** Links and images that lead to something of the site, in reading order. */
    public List<Reference> references() {
        return List.of();
    }

    /** Citations, in reading order. */
    public List<Citation> citations() {
        return List.of();
    }

    /** The words of each block, in reading order. */
    public List<Passage> passages() {
        return List.of();
    }

    /** Headings and alerts that stand as sections, in reading order. */
    public List<Heading> headings() {
        return List.of();
    }

    /** The visible words, without marks and citations, blocks parted by a blank. */
    public String plainText() {
        return "";
    }

    /** The visible words of the first paragraph that is not an alert, or empty. */
    public String firstParagraph() {
        return "";
    }

    /** The prose as HTML; inline prose without a paragraph around it. */
    public Html html(Markup markup) {
        return Html.EMPTY;
    }
}
