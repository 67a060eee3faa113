package backstory.markdown.html;

import backstory.markdown.Annotation;
import backstory.markdown.Directive;
import backstory.markdown.DividedBody;
import backstory.markdown.Html;
import backstory.markdown.InterfaceWords;
import backstory.markdown.Resolver;
import backstory.markdown.node.AlertBlock;
import backstory.markdown.node.DirectiveBlock;
import backstory.markdown.node.Pictures;
import backstory.markdown.prose.Note;
import backstory.markdown.prose.ProseIndex;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * Writes the blocks of a prose, its sections, and the notes beside and below it.
 *
 * @param <P> what is made of the pieces between directives
 */
final class BlockWriter<P> {
    private final ProseIndex reading;
    private final Resolver resolver;
    private final InterfaceWords words;
    private final DividedBody.Pieces<P> maker;
    private final HtmlWriter out;
    private final List<P> pieces = new ArrayList<>();
    private final MarkWriter marks;
    private final InlineWriter inline;
    private final IdentityHashMap<Node, Note> backLinks = new IdentityHashMap<>();

    private BlockWriter(ProseIndex reading, Resolver resolver, DividedBody.Pieces<P> maker) {
        this.reading = reading;
        this.resolver = resolver;
        this.words = resolver.words();
        this.maker = maker;
        this.out = new HtmlWriter(resolver.away());
        this.marks = new MarkWriter(reading, resolver, out);
        this.inline = new InlineWriter(reading, resolver, marks, out);
    }

    /** A body, with sections and footnotes; its directives leave no trace. */
    static Html body(ProseIndex reading, Resolver resolver) {
        DividedBody<String> divided = divided(reading, resolver, new MarkupAlone());
        return new Html(Stream.concat(divided.opening().stream(), divided.sections().stream())
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    private record MarkupAlone() implements DividedBody.Pieces<String> {
        @Override
        public String words(Html html) {
            return html.toString();
        }

        @Override
        public String block(Directive directive) {
            return "";
        }
    }

    /** The same in pieces, parted before the first heading that begins a section. */
    static <P> DividedBody<P> divided(ProseIndex reading, Resolver resolver, DividedBody.Pieces<P> maker) {
        BlockWriter<P> writer = new BlockWriter<>(reading, resolver, maker);
        Node first = reading.document().getFirstChild();
        while (first != null && !beginsSection(first)) {
            first = first.getNext();
        }
        writer.sections(reading.document().getFirstChild(), first);
        List<P> opening = writer.takePieces();
        writer.sections(first, null);
        writer.footnotes(reading.notes().footnotes());
        return new DividedBody<>(opening, writer.takePieces());
    }

    /** What was written since the last call. */
    private List<P> takePieces() {
        endPiece();
        List<P> taken = List.copyOf(pieces);
        pieces.clear();
        return taken;
    }

    private void endPiece() {
        Html html = out.take();
        if (!html.equals(Html.EMPTY)) {
            pieces.add(maker.words(html));
        }
    }

    private static boolean beginsSection(Node node) {
        return node instanceof org.commonmark.node.Heading heading && heading.getLevel() == 2;
    }

    /** The one paragraph of inline prose, without a tag around it. */
    static Html inline(ProseIndex reading, Resolver resolver) {
        BlockWriter<String> writer = new BlockWriter<>(reading, resolver, new MarkupAlone());
        if (reading.document().getFirstChild() != null) {
            writer.inline.write(reading.document().getFirstChild());
        }
        return writer.out.take();
    }

    /** A heading of the second level, and an alert with one, end the section before them; a heading begins another. */
    private void sections(@Nullable Node from, @Nullable Node end) {
        boolean open = false;
        for (Node node = from; node != null && node != end; node = node.getNext()) {
            boolean heading = beginsSection(node);
            boolean alert = node instanceof AlertBlock block && block.alert().isSection();
            if (open && (heading || alert)) {
                out.line().close("section");
                open = false;
            }
            if (heading) {
                out.line().open("section", "aria-labelledby", id(reading.headingId(node)));
                open = true;
            }
            block(node);
        }
        if (open) {
            out.line().close("section");
        }
    }

    private String id(String id) {
        return resolver.idPrefix() + id;
    }

    private void blocks(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void block(Node node) {
        if (node instanceof LinkReferenceDefinition) {
            return;
        }
        out.line();
        if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof org.commonmark.node.Heading heading) {
            heading(heading);
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof BlockQuote) {
            out.open("blockquote");
            blocks(node);
            out.line().close("blockquote");
        } else if (node instanceof AlertBlock alert) {
            alert(alert);
        } else if (node instanceof DirectiveBlock directive) {
            endPiece();
            pieces.add(maker.block(reading.directiveOf(directive)));
        } else if (node instanceof TableBlock) {
            withMargin(node, () -> table(node));
        } else if (node instanceof FencedCodeBlock code) {
            code(code.getLiteral(), code.getInfo() == null ? "" : code.getInfo());
        } else if (node instanceof IndentedCodeBlock code) {
            code(code.getLiteral(), "");
        } else if (node instanceof HtmlBlock html) {
            out.open("p").text(html.getLiteral()).close("p");
        } else if (node instanceof ThematicBreak) {
            out.open("hr");
        } else {
            blocks(node);
        }
    }

    private void paragraph(Node node) {
        if (Pictures.isPictures(node)) {
            inline.figures(node);
            if (backLinks.containsKey(node) && !out.isAway()) {
                out.line().open("p");
                marks.backLinks(backLinks.get(node));
                out.close("p");
            }
            return;
        }
        boolean tight = node.getParent() instanceof ListItem
                && node.getParent().getParent() instanceof ListBlock list
                && list.isTight();
        if (tight) {
            inline.write(node);
            reading.marginOf(node).forEach(this::aside);
            return;
        }
        withMargin(node, () -> {
            out.open("p");
            inline.write(node);
            Note note = backLinks.get(node);
            if (note != null) {
                marks.backLinks(note);
            }
            out.close("p");
        });
    }

    private void withMargin(Node node, Runnable block) {
        List<Note> margin = reading.marginOf(node);
        if (margin.isEmpty()) {
            block.run();
            return;
        }
        out.open("div", "class", ClassNames.WITH_MARGIN);
        block.run();
        margin.forEach(this::aside);
        out.line().close("div");
    }

    private void heading(org.commonmark.node.Heading node) {
        String tag = "h" + node.getLevel();
        out.open(tag, "id", id(reading.headingId(node)));
        inline.write(node);
        out.close(tag);
        for (Annotation link : resolver.below(reading.headingId(node))) {
            out.line().open("p", "class", ClassNames.BELOW_HEADING, "lang", words.lang(), "dir", words.dir());
            out.open("a", "href", link.href()).text(link.text()).close("a").close("p");
        }
        reading.marginOf(node).forEach(this::aside);
    }

    private void list(ListBlock list) {
        String tag = list instanceof OrderedList ? "ol" : "ul";
        Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
        out.open(tag, "start", start == null || start == 1 ? "" : start.toString());
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            out.line().open("li");
            boolean tight = list.isTight() && item.getFirstChild() instanceof Paragraph;
            if (tight) {
                paragraph(item.getFirstChild());
            }
            Node rest = tight ? item.getFirstChild().getNext() : item.getFirstChild();
            for (; rest != null; rest = rest.getNext()) {
                block(rest);
            }
            out.close("li");
        }
        out.line().close(tag);
    }

    private void alert(AlertBlock block) {
        String word = block.alert().word();
        String name = words.alert(word);
        if (block.alert().isSection()) {
            String id = id(reading.headingId(block));
            out.open("section", "class", ClassNames.section(block.alert()), "aria-labelledby", id)
                    .line();
            wordsHeading(id, name);
            blocks(block);
            out.line().close("section");
        } else {
            out.open("aside", "role", "note", "class", ClassNames.box(block.alert()), "aria-label", name)
                    .line();
            out.open("p", "class", ClassNames.BOX_NAME, "lang", words.lang(), "dir", words.dir());
            out.text(name).close("p");
            blocks(block);
            out.line().close("aside");
        }
    }

    /** A heading of the interface, in its language. */
    private void wordsHeading(String id, String name) {
        out.open("h2", "id", id, "lang", words.lang(), "dir", words.dir());
        out.text(name).close("h2");
    }

    private void code(String literal, String info) {
        String language = info.isBlank() ? "" : ClassNames.code(info.strip().split("\\s+", 2)[0]);
        out.open("pre")
                .open("code", "class", language)
                .text(literal)
                .close("code")
                .close("pre");
    }

    private void table(Node table) {
        out.open("div", "class", ClassNames.TABLE).open("table");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            String tag = part instanceof TableHead ? "thead" : "tbody";
            out.line().open(tag);
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                row((TableRow) row);
            }
            out.line().close(tag);
        }
        out.line().close("table").close("div");
    }

    private void row(TableRow row) {
        out.line().open("tr");
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            TableCell cell = (TableCell) node;
            String tag = cell.isHeader() ? "th" : "td";
            out.open(tag, "scope", cell.isHeader() ? "col" : "", "class", alignment(cell));
            inline.write(cell);
            out.close(tag);
        }
        out.close("tr");
    }

    private static String alignment(TableCell cell) {
        return cell.getAlignment() == null ? "" : ClassNames.cell(cell.getAlignment());
    }

    private void aside(Note note) {
        out.line();
        out.open(
                "aside",
                "role",
                "note",
                "class",
                ClassNames.MARGIN_NOTE,
                "id",
                id(note.id()),
                "data-n",
                Integer.toString(note.number()),
                "aria-label",
                words.noteOn(note.phrase()));
        noteText(note);
        out.close("aside");
    }

    private void footnotes(List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        String id = id(reading.notesId());
        out.line()
                .open("section", "class", ClassNames.FOOTNOTES, "role", "doc-endnotes", "aria-labelledby", id)
                .line();
        wordsHeading(id, words.notes());
        out.line();
        out.open("ol");
        int expected = 1;
        for (Note note : notes) {
            String value = note.number() == expected ? "" : Integer.toString(note.number());
            out.line().open("li", "id", id(note.id()), "value", value);
            noteText(note);
            out.close("li");
            expected = note.number() + 1;
        }
        out.line().close("ol").line().close("section");
    }

    private void noteText(Note note) {
        Node last = note.definition().getLastChild();
        if (last instanceof Paragraph) {
            backLinks.put(last, note);
        }
        for (Node node = note.definition().getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
        out.line();
        if (!(last instanceof Paragraph) && !out.isAway()) {
            out.open("p");
            marks.backLinks(note);
            out.close("p").line();
        }
    }
}
