package backstory.markdown.prose;

import backstory.markdown.BareKey;
import backstory.markdown.Citation;
import backstory.markdown.Directive;
import backstory.markdown.Heading;
import backstory.markdown.Mark;
import backstory.markdown.Passage;
import backstory.markdown.Reference;
import backstory.markdown.Slug;
import backstory.markdown.node.AlertBlock;
import backstory.markdown.node.CitationNode;
import backstory.markdown.node.DirectiveBlock;
import backstory.markdown.node.NoteMark;
import backstory.markdown.node.PhraseNote;
import backstory.markdown.node.Pictures;
import backstory.markdown.node.Span;
import backstory.markdown.node.SyntaxFault;
import backstory.markdown.parse.BracketShield;
import backstory.markdown.parse.Brackets;
import backstory.markdown.parse.Comments;
import backstory.markdown.parse.Dialect;
import backstory.markdown.parse.Lengths;
import backstory.markdown.parse.Places;
import backstory.markdown.transform.Alerts;
import backstory.markdown.transform.Autolinks;
import backstory.markdown.transform.Cells;
import backstory.markdown.transform.Directives;
import backstory.markdown.transform.ForeignBlocks;
import backstory.markdown.transform.HeadingId;
import backstory.markdown.transform.HeadingLevels;
import backstory.markdown.transform.Invisibles;
import backstory.markdown.transform.Strays;
import backstory.markdown.transform.Tidy;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * One walk over the tree in reading order, which numbers everything: blocks as they stand, a note in the margin behind
 * the block that marks it, footnotes last. Afterwards it is what {@link Prose} answers from and what the writers of HTML
 * look things up in.
 */
public final class ProseIndex {
    private final Node document;
    private final boolean body;
    private final Places places;
    private final Problems problems = new Problems();
    private final AddressReader addresses = new AddressReader(problems);
    private final Notes notes;
    private final IdAllocator ids = new IdAllocator();
    private final List<Reference> references = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Node> blocks = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Directive> directives = new ArrayList<>();
    private final List<BareKey> bareKeys = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();
    private final IdentityHashMap<Node, Integer> passageOf = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Integer> startOf = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Citation> citationOf = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Directive> directiveOf = new IdentityHashMap<>();
    private final IdentityHashMap<Node, String> headingIds = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Target> targets = new IdentityHashMap<>();
    private final IdentityHashMap<Node, List<Note>> margins = new IdentityHashMap<>();
    private final List<Note> pending = new ArrayList<>();
    private final List<Note> footnotes = new ArrayList<>();
    private int section;
    private boolean inNote;
    private String firstParagraph = "";
    private String notesId = "";

    /** Where a link leads: to something of the site, or to an address outside, or nowhere. */
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

    private ProseIndex(Comments.Parsed parsed, Text text, boolean body) {
        this.document = parsed.document();
        this.body = body;
        this.places = new Places(text, parsed.visible());
        parsed.open()
                .ifPresent(open ->
                        problems.add(Problem.of(Rule.UNCLOSED_COMMENT, places.at(open), "a comment is not closed")
                                .withHint("end it with -->, or put a backslash before it where it is meant as text")));
        this.notes = new Notes(places, problems);
    }

    static ProseIndex body(Text text) {
        Lengths lengths = Dialect.lengths(text.value());
        return read(new ProseIndex(Dialect.body(lengths.text()), text, true), lengths);
    }

    static ProseIndex inline(Text text) {
        Lengths lengths = Lengths.ofParagraph(text.value());
        return read(new ProseIndex(Dialect.inline(lengths.text()), text, false), lengths);
    }

    private static ProseIndex read(ProseIndex reading, Lengths lengths) {
        lengths.tell(reading.places, reading.problems);
        reading.read();
        return reading;
    }

    private void read() {
        Autolinks.trim(document, places);
        Tidy.tidy(document);
        Strays.find(document, places, problems);
        if (body) {
            ForeignBlocks.find(document, places, problems);
        }
        Invisibles.find(document, places, problems);
        Directives.find(document, places, problems);
        findLabels();
        notes.takeFrom(document);
        Alerts.find(document, places, problems);
        HeadingLevels.set(document, places, problems);
        blocks(document);
        inNote = true;
        for (int i = 0; i < footnotes.size(); i++) {
            blocks(footnotes.get(i).definition());
        }
        notes.finish(ids);
        notesId = ids.take("notes");
    }

    private void blocks(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void block(Node node) {
        if (node instanceof org.commonmark.node.Heading heading) {
            heading(heading);
        } else if (node instanceof Paragraph) {
            String words = passage(node);
            if (firstParagraph.isEmpty() && node.getParent() == document) {
                firstParagraph = words.strip();
            }
            margin(node);
        } else if (node instanceof TableBlock) {
            table(node);
            margin(node);
        } else if (node instanceof AlertBlock alert) {
            alert(alert);
        } else if (node instanceof DirectiveBlock block) {
            Directive directive = Directives.read(block, directives.size(), passages.size(), section, places);
            directiveOf.put(block, directive);
            directives.add(directive);
        } else if (node instanceof FencedCodeBlock code) {
            verbatim(code, code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            verbatim(code, code.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            PassageReader.rawHtml(html.getLiteral(), places.at(Span.of(html)), problems);
            verbatim(html, html.getLiteral());
        } else {
            blocks(node);
        }
    }

    private void heading(org.commonmark.node.Heading node) {
        node.setLevel(Math.max(2, node.getLevel()));
        Optional<HeadingId> given = HeadingId.takeFrom(node, places, problems);
        String words = passage(node).strip();
        if (words.isEmpty()) {
            wordless("a heading", Span.of(node));
        }
        headed(node, new Heading(node.getLevel(), id(given, words), words, "", place(node)));
        margin(node);
    }

    /** The id that the writer gave, if no other heading has it, else one made of the words. */
    private String id(Optional<HeadingId> given, String words) {
        if (given.isPresent()) {
            String id = given.get().id();
            if (ids.takeAsIs(id)) {
                return id;
            }
            String first = headings.stream()
                    .filter(heading -> heading.id().equals(id))
                    .map(heading -> "first at " + heading.at() + "; ")
                    .collect(Collectors.joining());
            problems.add(Problem.of(
                            Rule.DUPLICATE_ID,
                            places.at(given.get().at()),
                            "a heading before has the id \"" + id + "\"")
                    .withHint(first + "give one of them another"));
        }
        String slug = Slug.of(words);
        return ids.take(slug.isEmpty() ? "section" : slug);
    }

    /** Says that something without words would leave readers without its name. */
    void wordless(String what, Span at) {
        problems.add(Rule.WITHOUT_WORDS, places.at(at), what + " has no words");
    }

    private void alert(AlertBlock block) {
        if (block.alert().isSection()) {
            String word = block.alert().word();
            headed(block, new Heading(2, ids.take(word), "", word, place(block)));
        }
        blocks(block);
    }

    private void headed(Node node, Heading heading) {
        headings.add(heading);
        headingIds.put(node, heading.id());
        section += heading.level() == 2 ? 1 : 0;
    }

    private void table(Node node) {
        if (node instanceof TableRow row) {
            Cells.find(row, places, problems);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableCell cell) {
                cell(cell);
            } else {
                table(child);
            }
        }
    }

    private void cell(TableCell cell) {
        if (passage(cell).isBlank() && cell.isHeader()) {
            wordless(
                    "the head of a column",
                    Span.of(cell).equals(Span.NONE) ? Span.of(cell.getParent()) : Span.of(cell));
        }
    }

    private String passage(Node block) {
        PassageReader reader = new PassageReader(this, passages.size());
        reader.read(block);
        passage(block, reader.words(), reader.stretches());
        return reader.words();
    }

    private void verbatim(Node block, String literal) {
        passage(block, literal.strip(), List.of());
    }

    private void passage(Node block, String words, List<Passage.Stretch> stretches) {
        int index = passages.size();
        BlockContext around = BlockContext.of(block);
        boolean linkable = around.linkable(block);
        passages.add(new Passage(index, section, linkable, words, stretches, around.kind(), around.alert()));
        passageOf.put(block, index);
        blocks.add(block);
    }

    /** Reads the notes in the margin of a block behind it. */
    private void margin(Node block) {
        if (pending.isEmpty()) {
            return;
        }
        List<Note> here = List.copyOf(pending);
        pending.clear();
        margins.put(block, here);
        inNote = true;
        here.forEach(note -> blocks(note.definition()));
        inNote = false;
    }

    /** True for an image that can be a figure: in a body, in a paragraph of images. */
    boolean standsAlone(Image image) {
        Node around = image.getParent() instanceof Link ? image.getParent().getParent() : image.getParent();
        return body && Pictures.isPictures(around);
    }

    /** Where words of a passage stand in the file. */
    Location at(Mark mark) {
        return WordPlace.of(mark, blocks.get(mark.passage()), this);
    }

    void startsAt(Node node, int offset) {
        startOf.put(node, offset);
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

    /** Labels of links that read as citations: each is one problem, however often it is used. */
    private void findLabels() {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(LinkReferenceDefinition definition) {
                String label = BracketShield.unshield(definition.getLabel());
                if (Brackets.isMark(label) && labels.add(label(label))) {
                    int from = Span.of(definition).from();
                    problems.add(Problem.of(
                                    Rule.INVALID_CITATION,
                                    places.at(new Span(from, from + label.length() + "[]".length())),
                                    "[" + label + "] reads as a citation and names no link")
                            .withHint("write the link as [" + label + "](" + definition.getDestination() + ")"));
                }
            }
        });
    }

    /** Labels are equal without regard to case and blanks. */
    private static String label(String written) {
        return written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    void cite(CitationNode node, int passage, int offset) {
        if (labels.contains(label(node.written()))) {
            return;
        }
        for (SyntaxFault fault : node.faults()) {
            problems.add(Problem.of(Rule.INVALID_CITATION, places.at(fault.span()), fault.message())
                    .withHint(fault.hint()));
        }
        if (node.faults().isEmpty()) {
            List<Citation.Cited> cited = node.keys().stream()
                    .map(key -> new Citation.Cited(
                            key.source(), words(key.prefix()), words(key.locator()), places.at(key.span())))
                    .toList();
            Citation citation = new Citation(citations.size(), cited, passage, offset, place(node));
            citationOf.put(node, citation);
            citations.add(citation);
        }
    }

    private static String words(String markdown) {
        return markdown.isEmpty() ? "" : Dialect.words(markdown);
    }

    /** Notes a key that stands in the text without brackets. */
    void bareKey(String key, Mark words) {
        bareKeys.add(new BareKey(key, words));
    }

    /** The keys that stand in the text without brackets and without a backslash. */
    List<BareKey> bareKeys() {
        return bareKeys.stream()
                .filter(key -> {
                    int at = WordPlace.span(key.words(), blocks.get(key.words().passage()), this)
                            .from();
                    return !BracketShield.isEscaped(places.source(), at);
                })
                .toList();
    }

    void note(NoteMark mark) {
        Span span = Span.of(mark);
        if (!body) {
            noNotesHere(mark.label(), span);
        } else if (isBehindBracket(span)) {
            problems.add(
                    Problem.of(Rule.INVALID_NOTE, places.at(span), "the note \"" + mark.label() + "\" has no phrase")
                            .withHint("the words in brackets before it may hold no link and no brackets of their own"));
        } else {
            notes.mark(mark, mark.label(), false, span).ifPresent(note -> place(note, mark));
        }
    }

    void note(PhraseNote phrase) {
        if (!body) {
            noNotesHere(phrase.label(), phrase.labelSpan());
            return;
        }
        notes.mark(phrase, phrase.label(), !inNote, phrase.labelSpan()).ifPresent(note -> place(note, phrase));
    }

    /** A note stands where it is marked first. */
    private void place(Note note, Node mark) {
        if (note.isFirst(mark)) {
            (note.isMargin() ? pending : footnotes).add(note);
        }
    }

    private void noNotesHere(String label, Span span) {
        problems.add(Problem.of(Rule.NOTE_MISSING, places.at(span), "the note \"" + label + "\" is written nowhere")
                .withHint("notes are for bodies: put it in brackets into the text"));
    }

    /** True for {@code [phrase][^x]} where the parser could not make a phrase of the words. */
    private boolean isBehindBracket(Span span) {
        String source = places.source();
        int before = span.from() - 1;
        return before > 0 && source.charAt(before) == ']' && source.charAt(before - 1) != '\\' && !isMarkBefore(before);
    }

    private boolean isMarkBefore(int close) {
        int open = places.source().lastIndexOf('[', close);
        return open >= 0
                && (places.source().startsWith("[@", open) || places.source().startsWith("[^", open));
    }

    private Location place(Node node) {
        return places.at(Span.of(node));
    }

    public Node document() {
        return document;
    }

    Places places() {
        return places;
    }

    Problems problems() {
        return problems;
    }

    AddressReader addresses() {
        return addresses;
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

    String firstParagraph() {
        return firstParagraph;
    }

    public int passageOf(Node block) {
        return passageOf.getOrDefault(block, -1);
    }

    public int startOf(Node words) {
        return Objects.requireNonNull(startOf.get(words), "words of a passage");
    }

    public Optional<Citation> citationOf(CitationNode node) {
        return Optional.ofNullable(citationOf.get(node));
    }

    public Directive directiveOf(DirectiveBlock block) {
        return Objects.requireNonNull(directiveOf.get(block), "a directive that was read");
    }

    public String headingId(Node node) {
        return Objects.requireNonNull(headingIds.get(node), "a heading that was read");
    }

    public Target target(Node link) {
        return targets.getOrDefault(link, Target.NOWHERE);
    }

    /** The notes that stand in the margin of a block. */
    public List<Note> marginOf(Node block) {
        return margins.getOrDefault(block, List.of());
    }

    /** The id of the heading above the footnotes. */
    public String notesId() {
        return notesId;
    }
}
