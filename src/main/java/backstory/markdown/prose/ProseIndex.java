package backstory.markdown.prose;

import backstory.markdown.Citation;
import backstory.markdown.Directive;
import backstory.markdown.Heading;
import backstory.markdown.Reference;
import backstory.markdown.node.CitationNode;
import backstory.markdown.node.DirectiveBlock;
import backstory.markdown.parse.BracketMask;
import backstory.markdown.parse.LineMap;
import backstory.markdown.words.BareKey;
import backstory.markdown.words.Passage;
import backstory.markdown.words.WordRange;
import backstory.problem.Location;
import backstory.problem.Problems;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/**
 * What {@link ProseReader} found in a tree: in reading order for {@link Prose}, and by node for the writers of HTML.
 */
public final class ProseIndex {
    private final Node document;
    private final LineMap places;
    private final Problems problems = new Problems();
    private final Notes notes;
    private final List<Reference> references = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Node> blocks = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Directive> directives = new ArrayList<>();
    private final List<BareKey> bareKeys = new ArrayList<>();
    private final IdentityHashMap<Node, Integer> passageOf = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Integer> startOf = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Citation> citationOf = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Directive> directiveOf = new IdentityHashMap<>();
    private final IdentityHashMap<Node, String> headingIds = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Target> targets = new IdentityHashMap<>();
    private final IdentityHashMap<Node, List<Note>> margins = new IdentityHashMap<>();
    private Optional<Passage> firstParagraph = Optional.empty();
    private String notesId = "";

    /** The target of a link: something on the site, an address outside, or nothing. */
    public record Target(Optional<Reference> reference, String href, String query) {
        static final Target NOWHERE = outside("");

        static Target outside(String href) {
            return new Target(Optional.empty(), href, "");
        }
    }

    /** Makes a reference once its index and kind are known. */
    interface ReferenceMaker {
        Reference make(int index, Reference.Kind kind);
    }

    ProseIndex(Node document, LineMap places) {
        this.document = document;
        this.places = places;
        this.notes = new Notes(places, problems);
    }

    /** Adds the words of a block. */
    void add(Node block, Passage passage) {
        passages.add(passage);
        passageOf.put(block, passage.index());
        blocks.add(block);
    }

    /** Adds a heading, or an alert that is a section. */
    void add(Node node, Heading heading) {
        headings.add(heading);
        headingIds.put(node, heading.id());
    }

    void add(DirectiveBlock node, Directive directive) {
        directives.add(directive);
        directiveOf.put(node, directive);
    }

    void add(CitationNode node, Citation citation) {
        citations.add(citation);
        citationOf.put(node, citation);
    }

    /** Adds a key that stands in the text without brackets. */
    void add(BareKey key) {
        bareKeys.add(key);
    }

    /** Puts notes into the margin of a block. */
    void putInMargin(Node block, List<Note> notes) {
        margins.put(block, notes);
    }

    /** Records at which character of its passage a node begins. */
    void startsAt(Node node, int offset) {
        startOf.put(node, offset);
    }

    void setFirstParagraph(Passage paragraph) {
        firstParagraph = Optional.of(paragraph);
    }

    void setNotesId(String id) {
        notesId = id;
    }

    void refer(Node node, Address address, ReferenceMaker maker) {
        switch (address.kind()) {
            case OUTSIDE -> targets.put(node, Target.outside(address.target()));
            case BROKEN -> targets.put(node, Target.NOWHERE);
            default -> {
                Reference.Kind kind = node instanceof Image ? Reference.Kind.IMAGE : kind(address);
                Reference reference = maker.make(references.size(), kind);
                targets.put(node, new Target(Optional.of(reference), "", address.query()));
                references.add(reference);
            }
        }
    }

    private static Reference.Kind kind(Address address) {
        return Reference.Kind.valueOf(address.kind().name());
    }

    /** Returns the place in the file of words of a passage. */
    Location at(WordRange mark) {
        return WordPlace.of(mark, blocks.get(mark.passage()), this);
    }

    /** Returns the keys that stand in the text without brackets and without a backslash. */
    List<BareKey> bareKeys() {
        return bareKeys.stream()
                .filter(key -> {
                    int at = WordPlace.span(key.words(), blocks.get(key.words().passage()), this)
                            .from();
                    return !BracketMask.isEscaped(places.source(), at);
                })
                .toList();
    }

    public Node document() {
        return document;
    }

    LineMap places() {
        return places;
    }

    Problems problems() {
        return problems;
    }

    public Notes notes() {
        return notes;
    }

    List<Reference> references() {
        return references;
    }

    List<Citation> citations() {
        return citations;
    }

    List<Passage> passages() {
        return passages;
    }

    List<Heading> headings() {
        return headings;
    }

    List<Directive> directives() {
        return directives;
    }

    Optional<Passage> firstParagraph() {
        return firstParagraph;
    }

    /** Returns the index of the passage with the words of a block; -1 for a block without words. */
    public int passageOf(Node block) {
        return passageOf.getOrDefault(block, -1);
    }

    /** Returns where some words begin in the text of their passage. */
    public int startOf(Node words) {
        return Objects.requireNonNull(startOf.get(words), "words of a passage");
    }

    /** Returns the content of a citation; empty for one with faults, which were reported. */
    public Optional<Citation> citationOf(CitationNode node) {
        return Optional.ofNullable(citationOf.get(node));
    }

    /** Returns the content of a directive. */
    public Directive directiveOf(DirectiveBlock block) {
        return Objects.requireNonNull(directiveOf.get(block), "a directive that was read");
    }

    /** Returns the id of a heading, or of an alert that is a section. */
    public String headingId(Node node) {
        return Objects.requireNonNull(headingIds.get(node), "a heading that was read");
    }

    /** Returns the target of a link or an image; {@link Target#NOWHERE} if it has none, which was reported. */
    public Target target(Node link) {
        return targets.getOrDefault(link, Target.NOWHERE);
    }

    /** Returns the notes that stand in the margin of a block. */
    public List<Note> marginOf(Node block) {
        return margins.getOrDefault(block, List.of());
    }

    /** Returns the id of the heading above the footnotes. */
    public String notesId() {
        return notesId;
    }
}
