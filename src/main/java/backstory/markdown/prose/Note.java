package backstory.markdown.prose;

import backstory.markdown.words.Slug;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;

/** A note while its text is being read: where its text stands, and which marks lead to it. */
public final class Note {
    private final String label;
    private final FootnoteDefinition definition;
    private final List<Node> marks = new ArrayList<>();
    private final List<String> markIds = new ArrayList<>();
    private int number;
    private String phrase = "";
    private boolean margin;
    private String id = "";

    Note(String label, FootnoteDefinition definition) {
        this.label = label;
        this.definition = definition;
    }

    /**
     * Adds a mark. The first mark decides the note's number and whether it stands in the margin, with the words that it
     * is on.
     */
    void mark(Node mark, int nextNumber, boolean inMargin, String words) {
        if (marks.isEmpty()) {
            number = nextNumber;
            margin = inMargin;
            phrase = words;
        }
        marks.add(mark);
    }

    void takeIds(IdAllocator ids) {
        String slug = Slug.of(label);
        id = ids.take("fn-" + (slug.isEmpty() ? "note" : slug));
        for (int i = 1; i <= marks.size(); i++) {
            markIds.add(ids.take("fnref-" + id.substring("fn-".length()) + "-" + i));
        }
    }

    String label() {
        return label;
    }

    public FootnoteDefinition definition() {
        return definition;
    }

    boolean isFirst(Node mark) {
        return marks.get(0) == mark;
    }

    boolean isMarked() {
        return !marks.isEmpty();
    }

    public int number() {
        return number;
    }

    boolean isMargin() {
        return margin;
    }

    public String phrase() {
        return phrase;
    }

    public String id() {
        return id;
    }

    public List<String> markIds() {
        return markIds;
    }

    /** Returns the id of one of the marks that lead to it. */
    public String idOf(Node mark) {
        return markIds.get(marks.indexOf(mark));
    }
}
