package backstory.markdown.parse;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Removes the stand-ins of {@link Comments} from a tree, with the blanks, lines and blocks that existed only for them.
 */
final class CommentRemover extends AbstractVisitor {
    /** Characters that follow a word without a blank. */
    private static final String CLOSING = ".,;:!?)";

    private final List<Text> texts = new ArrayList<>();

    private CommentRemover() {}

    static void of(Node document) {
        CommentRemover all = new CommentRemover();
        document.accept(all);
        all.texts.forEach(CommentRemover::clean);
    }

    @Override
    public void visit(Text text) {
        if (text.getLiteral().indexOf(Comments.HIDDEN) >= 0) {
            texts.add(text);
        }
    }

    @Override
    public void visit(Link link) {
        link.setDestination(without(link.getDestination()));
        if (link.getTitle() != null) {
            link.setTitle(without(link.getTitle()));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination(without(image.getDestination()));
        if (image.getTitle() != null) {
            image.setTitle(without(image.getTitle()));
        }
        visitChildren(image);
    }

    @Override
    public void visit(HtmlInline html) {
        html.setLiteral(without(html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        html.setLiteral(without(html.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(without(code.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code.setLiteral(without(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.setLiteral(without(code.getLiteral()));
        if (code.getInfo() != null) {
            code.setInfo(without(code.getInfo()));
        }
    }

    private static String without(String text) {
        return text.indexOf(Comments.HIDDEN) < 0
                ? text
                : Comments.SIGN.matcher(text).replaceAll("");
    }

    private static void clean(Text text) {
        StringBuilder out = new StringBuilder();
        for (String part : Comments.SIGN.split(text.getLiteral(), -1)) {
            boolean blankBefore = out.isEmpty() ? beginsLine(text) : out.charAt(out.length() - 1) == ' ';
            if (blankBefore && !part.isEmpty() && CLOSING.indexOf(part.charAt(0)) >= 0) {
                out.setLength(out.toString().stripTrailing().length());
            }
            out.append(blankBefore ? part.stripLeading() : part);
        }
        text.setLiteral(endsLine(text) ? out.toString().stripTrailing() : out.toString());
        if (text.getLiteral().isEmpty()) {
            remove(text);
        }
    }

    private static boolean beginsLine(Node node) {
        return node.getPrevious() == null || isBreak(node.getPrevious());
    }

    private static boolean endsLine(Node node) {
        return node.getNext() == null || isBreak(node.getNext());
    }

    private static boolean isBreak(@Nullable Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    /** Removes a node, and the line break and the parents that are useless without it. */
    private static void remove(Node node) {
        Node parent = node.getParent();
        if (isBreak(node.getNext()) && beginsLine(node)) {
            node.getNext().unlink();
        } else if (isBreak(node.getPrevious()) && node.getNext() == null) {
            node.getPrevious().unlink();
        }
        node.unlink();
        if (parent instanceof TableRow row ? isEmpty(row) : parent.getFirstChild() == null && isHollow(parent)) {
            remove(parent);
        } else if (parent.getParent() instanceof TableRow row && row.getParent() instanceof TableBody && isEmpty(row)) {
            remove(row);
        }
    }

    private static boolean isEmpty(TableRow row) {
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell.getFirstChild() != null) {
                return false;
            }
        }
        return true;
    }

    /** Returns true for a node that is nothing without content. */
    private static boolean isHollow(Node node) {
        return node instanceof Paragraph
                || node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof Strikethrough
                || node instanceof ListItem
                || node instanceof ListBlock
                || node instanceof BlockQuote
                || node instanceof TableBody;
    }
}
