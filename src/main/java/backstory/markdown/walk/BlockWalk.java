package backstory.markdown.walk;

import backstory.markdown.Token;
import backstory.markdown.Token.Kind;
import backstory.markdown.node.AlertBlock;
import backstory.markdown.node.DirectiveBlock;
import backstory.markdown.node.Pictures;
import backstory.markdown.prose.Note;
import backstory.markdown.prose.ProseIndex;
import backstory.markdown.words.WordRange;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
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

/** Turns the blocks of a text and its sections into tokens. */
final class BlockWalk {
    private final ProseIndex index;
    private final TokenList out = new TokenList();
    private final InlineWalk inline;
    private final TableWalk tables;
    private final NoteWalk notes;

    BlockWalk(ProseIndex index, List<WordRange> mentions) {
        this.index = index;
        this.inline = new InlineWalk(index, mentions, out);
        this.tables = new TableWalk(inline, out);
        this.notes = new NoteWalk(index, out, this::block);
    }

    List<Token> tokens() {
        return out.all();
    }

    /** Walks a body, which is divided before the first heading that begins a section. */
    void body() {
        Node first = index.document().getFirstChild();
        while (first != null && !beginsSection(first)) {
            first = first.getNext();
        }
        sections(index.document().getFirstChild(), first);
        out.add(Kind.SECTIONS);
        sections(first, null);
        notes.atEnd(index.notes().footnotes());
    }

    /** Walks the one paragraph of inline prose, without a tag around it. */
    void inline() {
        if (index.document().getFirstChild() != null) {
            inline.block(index.document().getFirstChild());
        }
    }

    private static boolean beginsSection(Node node) {
        return node instanceof Heading heading && heading.getLevel() == 2;
    }

    /**
     * Walks sections. A heading of the second level, or an alert with a heading, ends the section before it; a heading
     * begins another.
     */
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
        } else if (node instanceof Heading heading) {
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
            out.add(Kind.DIRECTIVE, index.directiveOf(directive).index());
        } else if (node instanceof TableBlock) {
            withMargin(node, () -> tables.table(node));
        } else if (node instanceof FencedCodeBlock code) {
            code(code.getLiteral(), code.getInfo() == null ? "" : code.getInfo());
        } else if (node instanceof IndentedCodeBlock code) {
            code(code.getLiteral(), "");
        } else if (node instanceof HtmlBlock html) {
            out.open("p").words(html.getLiteral()).close("p");
        } else if (node instanceof ThematicBreak) {
            out.open("hr");
        } else {
            blocks(node);
        }
    }

    private void paragraph(Node node) {
        if (Pictures.isPictures(node)) {
            inline.figures(node);
            notes.endsWith(node).ifPresent(notes::lineOfBackLinks);
            return;
        }
        boolean tight = node.getParent() instanceof ListItem
                && node.getParent().getParent() instanceof ListBlock list
                && list.isTight();
        if (tight) {
            inline.block(node);
            index.marginOf(node).forEach(notes::inMargin);
            return;
        }
        withMargin(node, () -> {
            out.open("p");
            inline.block(node);
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
        out.add(Kind.MARGIN);
        block.run();
        margin.forEach(notes::inMargin);
        out.line().add(Kind.MARGIN_END);
    }

    private void heading(Heading node) {
        String tag = "h" + node.getLevel();
        String id = index.headingId(node);
        out.open(tag, "id", id);
        inline.block(node);
        out.close(tag).add(Kind.BELOW, id);
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
        String id = block.alert().isSection() ? index.headingId(block) : "";
        out.add(Kind.ALERT, block.alert().word(), id);
        blocks(block);
        out.line().add(Kind.ALERT_END, block.alert().word(), id);
    }

    private void code(String literal, String info) {
        out.add(Kind.CODE, literal, info.isBlank() ? "" : info.strip().split("\\s+", 2)[0]);
    }
}
