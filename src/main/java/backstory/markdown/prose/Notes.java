package backstory.markdown.prose;

import backstory.markdown.node.NoteMark;
import backstory.markdown.node.PhraseNote;
import backstory.markdown.node.PlainText;
import backstory.markdown.node.Span;
import backstory.markdown.parse.BracketMask;
import backstory.markdown.parse.LineMap;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The notes of a text by label: matches the texts of notes with their marks. */
public final class Notes {
    private static final int MARGIN_WORDS = 45;

    private final LineMap places;
    private final Problems problems;
    private final Map<String, Note> written = new LinkedHashMap<>();
    private final Set<String> withoutColon = new HashSet<>();
    private final IdentityHashMap<Node, Note> byMark = new IdentityHashMap<>();
    private final List<Note> marked = new ArrayList<>();

    Notes(LineMap places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Takes the texts of notes out of the tree, since they are shown where they are marked. */
    void takeFrom(Node document) {
        List<FootnoteDefinition> definitions = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition) {
                    definitions.add(definition);
                }
                visitChildren(block);
            }
        });
        definitions.forEach(this::take);
        findWithoutColon(document);
    }

    /**
     * Finds texts of notes that lack a colon: a mark at the start of a line, where the note is also marked elsewhere
     * but has no text.
     */
    private void findWithoutColon(Node document) {
        List<NoteMark> starting = new ArrayList<>();
        Set<String> within = new HashSet<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof NoteMark mark && startsLine(mark)) {
                    starting.add(mark);
                } else if (node instanceof NoteMark mark) {
                    within.add(key(mark.label()));
                } else if (node instanceof PhraseNote phrase) {
                    within.add(key(phrase.label()));
                }
                visitChildren(node);
            }
        });
        for (NoteMark mark : starting) {
            String key = key(mark.label());
            if (within.contains(key) && !written.containsKey(key) && withoutColon.add(key)) {
                problems.add(Problem.of(
                                Rule.NOTE_MISSING,
                                places.at(Span.of(mark)),
                                "a colon is missing after the mark of the note \"" + mark.label() + "\"")
                        .withHint("write [^" + mark.label() + "]: and the note"));
            }
        }
    }

    private boolean startsLine(NoteMark mark) {
        int before = Span.of(mark).from() - 1;
        while (before >= 0 && " \t".indexOf(places.source().charAt(before)) >= 0) {
            before--;
        }
        boolean starts = before < 0 || places.source().charAt(before) == '\n';
        return starts
                && mark.getNext() instanceof Text text
                && !text.getLiteral().isBlank();
    }

    private void take(FootnoteDefinition definition) {
        String label = BracketMask.unmask(definition.getLabel());
        Location at = at(definition, label);
        Note earlier = written.putIfAbsent(key(label), new Note(label, definition));
        definition.unlink();
        if (earlier != null) {
            Location first = at(earlier.definition(), earlier.label());
            problems.add(Rule.NOTE_DOUBLED, at, "the note \"" + label + "\" is written twice, also in " + first);
        } else if (definition.getFirstChild() == null) {
            problems.add(Rule.NOTE_MISSING, at, "the note \"" + label + "\" has no text");
        }
    }

    /** Returns the note that a mark leads to and counts the mark; a mark without a note is reported. */
    Optional<Note> mark(Node mark, String label, boolean inMargin, Span place) {
        Note note = written.get(key(label));
        if (note == null) {
            if (!withoutColon.contains(key(label))) {
                problems.add(missing(label, place));
            }
            return Optional.empty();
        }
        if (!note.isMarked()) {
            marked.add(note);
        }
        note.mark(mark, marked.size(), inMargin, inMargin ? PlainText.of(mark).strip() : "");
        byMark.put(mark, note);
        return Optional.of(note);
    }

    private Problem missing(String label, Span place) {
        List<String> labels = written.values().stream().map(Note::label).toList();
        Problem problem = Problem.of(
                        Rule.NOTE_MISSING, places.at(place), "the note \"" + label + "\" is written nowhere")
                .suggest(label, labels);
        return problem.hint().isEmpty() ? problem.withHint("write it below as [^" + label + "]: …") : problem;
    }

    /** Gives the marked notes their ids and reports faults of the others. All marks must have been read. */
    void finish(IdAllocator ids) {
        for (Note note : marked) {
            note.takeIds(ids);
            int words = PlainText.of(note.definition()).strip().split("\\s+").length;
            if (note.isMargin() && words > MARGIN_WORDS) {
                problems.add(Problem.of(
                                Rule.NOTE_TOO_LONG,
                                at(note.definition(), note.label()),
                                "the note \"" + note.label() + "\" has " + words + " words, the margin holds "
                                        + MARGIN_WORDS)
                        .withHint("shorten it, or mark it as a footnote without a phrase"));
            }
        }
        for (Note note : written.values()) {
            if (!note.isMarked()) {
                problems.add(
                        Rule.NOTE_UNUSED,
                        at(note.definition(), note.label()),
                        "no mark leads to the note \"" + note.label() + "\"");
            }
        }
    }

    /** Returns the note that a mark leads to; empty if there is none, which was reported. */
    public Optional<Note> of(Node mark) {
        return Optional.ofNullable(byMark.get(mark));
    }

    /** Returns the notes at the end, by number. */
    public List<Note> footnotes() {
        return marked.stream().filter(note -> !note.isMargin()).toList();
    }

    private Location at(FootnoteDefinition definition, String label) {
        int from = Span.of(definition).from();
        return places.at(new Span(from, from + label.length() + "[^]".length()));
    }

    /** Returns the key of a label: labels are compared without regard to case, as those of links are. */
    private static String key(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
