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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
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
 * Writes the blocks of a prose and its sections.
 *
 * @param <P> what is made of the pieces between directives
 */
final class BlockWriter<P> {
    private final ProseIndex index;
    private final Resolver resolver;
    private final InterfaceWords words;
    private final DividedBody.Pieces<P> maker;
    private final HtmlWriter out;
    private final List<P> pieces = new ArrayList<>();
    private final InlineWriter inline;
    private final TableWriter tables;
    private final NoteWriter notes;

    private BlockWriter(ProseIndex index, Resolver resolver, DividedBody.Pieces<P> maker) {
        this.index = index;
        this.resolver = resolver;
        this.words = resolver.words();
        this.maker = maker;
        this.out = new HtmlWriter(resolver.pageUrl());
        this.inline = new InlineWriter(index, resolver, new MarkWriter(index, resolver, out), out);
        this.tables = new TableWriter(inline, out);
        this.notes = new NoteWriter(index, words, out, this::block);
    }

    /** A body, with sections and footnotes; its directives leave no trace. */
    static Html body(ProseIndex index, Resolver resolver) {
        DividedBody<String> divided = divided(index, resolver, new MarkupAlone());
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
    static <P> DividedBody<P> divided(ProseIndex index, Resolver resolver, DividedBody.Pieces<P> maker) {
        BlockWriter<P> writer = new BlockWriter<>(index, resolver, maker);
        Node first = index.document().getFirstChild();
        while (first != null && !beginsSection(first)) {
            first = first.getNext();
        }
        writer.sections(index.document().getFirstChild(), first);
        List<P> opening = writer.takePieces();
        writer.sections(first, null);
        writer.notes.atEnd(index.notes().footnotes());
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
    static Html inline(ProseIndex index, Resolver resolver) {
        BlockWriter<String> writer = new BlockWriter<>(index, resolver, new MarkupAlone());
        if (index.document().getFirstChild() != null) {
            writer.inline.write(index.document().getFirstChild());
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
                out.line().open("section", "aria-labelledby", index.headingId(node));
                open = true;
            }
            block(node);
        }
        if (open) {
            out.line().close("section");
        }
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
            pieces.add(maker.block(index.directiveOf(directive)));
        } else if (node instanceof TableBlock) {
            withMargin(node, () -> tables.write(node));
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
            notes.endsWith(node).filter(note -> !out.isDetached()).ifPresent(notes::lineOfBackLinks);
            return;
        }
        boolean tight = node.getParent() instanceof ListItem
                && node.getParent().getParent() instanceof ListBlock list
                && list.isTight();
        if (tight) {
            inline.write(node);
            index.marginOf(node).forEach(notes::inMargin);
            return;
        }
        withMargin(node, () -> {
            out.open("p");
            inline.write(node);
            notes.endsWith(node).ifPresent(notes::backLinks);
            out.close("p");
        });
    }

    private void withMargin(Node node, Runnable block) {
        List<Note> margin = index.marginOf(node);
        if (margin.isEmpty()) {
            block.run();
            return;
        }
        out.open("div", "class", ClassNames.WITH_MARGIN);
        block.run();
        margin.forEach(notes::inMargin);
        out.line().close("div");
    }

    private void heading(org.commonmark.node.Heading node) {
        String tag = "h" + node.getLevel();
        out.open(tag, "id", index.headingId(node));
        inline.write(node);
        out.close(tag);
        for (Annotation link : resolver.below(index.headingId(node))) {
            out.line().open("p", "class", ClassNames.BELOW_HEADING, "lang", words.lang(), "dir", words.dir());
            out.open("a", "href", link.href()).text(link.text()).close("a").close("p");
        }
        index.marginOf(node).forEach(notes::inMargin);
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
            String id = index.headingId(block);
            out.open("section", "class", ClassNames.section(block.alert()), "aria-labelledby", id)
                    .line();
            out.heading(id, name, words);
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

    private void code(String literal, String info) {
        String language = info.isBlank() ? "" : ClassNames.code(info.strip().split("\\s+", 2)[0]);
        out.open("pre")
                .open("code", "class", language)
                .text(literal)
                .close("code")
                .close("pre");
    }
}
