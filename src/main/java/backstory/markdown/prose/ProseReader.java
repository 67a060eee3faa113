package backstory.markdown.prose;

import backstory.markdown.Heading;
import backstory.markdown.node.AlertBlock;
import backstory.markdown.node.DirectiveBlock;
import backstory.markdown.node.Pictures;
import backstory.markdown.node.Span;
import backstory.markdown.parse.Comments;
import backstory.markdown.parse.LengthLimit;
import backstory.markdown.parse.LineMap;
import backstory.markdown.parse.Parsers;
import backstory.markdown.transform.Alerts;
import backstory.markdown.transform.Autolinks;
import backstory.markdown.transform.BriefFirst;
import backstory.markdown.transform.ControlCharacters;
import backstory.markdown.transform.Directives;
import backstory.markdown.transform.ForeignBlocks;
import backstory.markdown.transform.HeadingLevels;
import backstory.markdown.transform.SurplusCells;
import backstory.markdown.transform.TreeNormalizer;
import backstory.markdown.transform.UnparsedMarks;
import backstory.markdown.words.Passage;
import backstory.markdown.words.Slug;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Reads a tree in one walk in reading order, which numbers everything: blocks as they stand, a note in the margin after
 * the block that marks it, footnotes last.
 */
final class ProseReader {
    private final boolean body;
    private final ProseIndex index;
    private final LineMap places;
    private final Problems problems;
    private final AddressReader addresses;
    private final CitationReader citations;
    private final NoteReader notes;
    private final IdAllocator ids = new IdAllocator();
    private int section;

    private ProseReader(Comments.Parsed parsed, Text text, boolean body) {
        this.body = body;
        this.places = new LineMap(text, parsed.visible());
        this.index = new ProseIndex(parsed.document(), places);
        this.problems = index.problems();
        this.addresses = new AddressReader(problems);
        this.citations = new CitationReader(index);
        this.notes = new NoteReader(body, index);
        parsed.unclosed()
                .ifPresent(open ->
                        problems.add(Problem.of(Rule.UNCLOSED_COMMENT, places.at(open), "a comment is not closed")
                                .withHint("end it with -->, or put a backslash before it where it is meant as text")));
    }

    static ProseIndex body(Text text) {
        LengthLimit limit = Parsers.limit(text.value());
        return new ProseReader(Parsers.body(limit.text()), text, true).read(limit);
    }

    static ProseIndex inline(Text text) {
        LengthLimit limit = LengthLimit.ofParagraph(text.value());
        return new ProseReader(Parsers.inline(limit.text()), text, false).read(limit);
    }

    private ProseIndex read(LengthLimit limit) {
        limit.report(places, problems);
        transform(index.document());
        blocks(index.document());
        notes.beginNotes();
        for (int i = 0; i < notes.footnotes().size(); i++) {
            blocks(notes.footnotes().get(i).definition());
        }
        index.notes().finish(ids);
        index.setNotesId(ids.take("notes"));
        return index;
    }

    private void transform(Node document) {
        Autolinks.trim(document, places);
        TreeNormalizer.normalize(document);
        UnparsedMarks.find(document, places, problems);
        if (body) {
            ForeignBlocks.find(document, places, problems);
        }
        ControlCharacters.find(document, places, problems);
        Directives.removeInvalid(document, places, problems);
        SurplusCells.find(document, places, problems);
        citations.findLabels(document);
        index.notes().takeFrom(document);
        Alerts.replace(document, places, problems);
        HeadingLevels.set(document, places, problems);
        if (body) {
            BriefFirst.move(document);
        }
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
            boolean hasWords = !passage(node).isBlank();
            if (hasWords && index.firstParagraph().isEmpty() && node.getParent() == index.document()) {
                index.setFirstParagraph(index.passages().get(index.passages().size() - 1));
            }
            margin(node);
        } else if (node instanceof TableBlock) {
            table(node);
            margin(node);
        } else if (node instanceof AlertBlock alert) {
            alert(alert);
        } else if (node instanceof DirectiveBlock block) {
            index.add(
                    block,
                    DirectiveReader.read(
                            block, index.directives().size(), index.passages().size(), section, places));
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
        // Headings in notes were not yet in the tree when levels were set.
        node.setLevel(Math.max(2, node.getLevel()));
        Optional<HeadingId> given = HeadingId.takeFrom(node, places, problems);
        String words = passage(node).strip();
        if (words.isEmpty()) {
            wordless("a heading", Span.of(node));
        }
        headed(node, new Heading(node.getLevel(), id(given, words), words, "", place(node)));
        margin(node);
    }

    /** Returns the id that the writer gave, if no other heading has it, else one made from the words. */
    private String id(Optional<HeadingId> given, String words) {
        if (given.isPresent()) {
            String id = given.get().id();
            if (ids.takeAsIs(id)) {
                return id;
            }
            String first = index.headings().stream()
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

    /** Reports something without words, which would have no name for readers. */
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
        index.add(node, heading);
        section += heading.level() == 2 ? 1 : 0;
    }

    private void table(Node node) {
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
        PassageReader reader = new PassageReader(this, index.passages().size());
        reader.read(block);
        passage(block, reader.words(), reader.stretches());
        return reader.words();
    }

    private void verbatim(Node block, String literal) {
        passage(block, literal.strip(), List.of());
    }

    private void passage(Node block, String words, List<Passage.Stretch> stretches) {
        BlockContext around = BlockContext.of(block);
        index.add(
                block,
                new Passage(
                        index.passages().size(),
                        section,
                        around.linkable(block),
                        words,
                        stretches,
                        around.kind(),
                        around.alert()));
    }

    /** Reads the notes in the margin of a block after it. */
    private void margin(Node block) {
        List<Note> here = notes.takeMargin();
        if (here.isEmpty()) {
            return;
        }
        index.putInMargin(block, here);
        notes.beginNotes();
        here.forEach(note -> blocks(note.definition()));
        notes.endNotes();
    }

    /** Returns true for an image that can be a figure: in a body, in a paragraph of images. */
    boolean standsAlone(Image image) {
        Node around = image.getParent() instanceof Link ? image.getParent().getParent() : image.getParent();
        return body && Pictures.isPictures(around);
    }

    private Location place(Node node) {
        return places.at(Span.of(node));
    }

    ProseIndex index() {
        return index;
    }

    AddressReader addresses() {
        return addresses;
    }

    CitationReader citations() {
        return citations;
    }

    NoteReader notes() {
        return notes;
    }
}
