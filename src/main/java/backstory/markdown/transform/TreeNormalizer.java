package backstory.markdown.transform;

import backstory.markdown.node.Marks;
import backstory.markdown.node.PhraseNote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tree into the shape that HTML needs. A mark in the words of a link or an image moves after it, since links
 * cannot be nested; a link in a link's words becomes only words. A blank before a mark is removed, so that a number
 * stands directly after its word however the writer spaced it.
 */
public final class TreeNormalizer extends AbstractVisitor {
    /** The node after which the marks of the visited link or image are put; null outside one. */
    private @Nullable Node last;

    /** Brings a tree into this shape. */
    public static void normalize(Node document) {
        document.accept(new Blanks());
        document.accept(new TreeNormalizer());
    }

    @Override
    public void visit(Link link) {
        if (last != null) {
            visitChildren(link);
            unwrap(link);
        } else {
            moveMarksOut(link);
        }
    }

    @Override
    public void visit(Image image) {
        if (last != null) {
            visitChildren(image);
        } else {
            moveMarksOut(image);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (last != null && Marks.isMark(node)) {
            last.insertAfter(node);
            last = node;
        } else if (last != null && node instanceof PhraseNote) {
            visitChildren(node);
            unwrap(node);
        } else {
            visitChildren(node);
        }
    }

    private void moveMarksOut(Node node) {
        last = node;
        visitChildren(node);
        last = null;
    }

    private static void unwrap(Node node) {
        Node at = node;
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            at.insertAfter(child);
            at = child;
        }
        node.unlink();
    }

    /** Removes blanks that the writer put before marks. */
    private static final class Blanks extends AbstractVisitor {
        @Override
        public void visit(CustomNode node) {
            if (Marks.isMark(node) && !continuesWord(node.getNext())) {
                strip(node.getPrevious());
            }
            visitChildren(node);
        }

        private static void strip(@Nullable Node before) {
            if (before instanceof SoftLineBreak || before instanceof HardLineBreak) {
                Node previous = before.getPrevious();
                before.unlink();
                strip(previous);
            } else if (before instanceof Text text) {
                text.setLiteral(text.getLiteral().stripTrailing());
                if (text.getLiteral().isEmpty()) {
                    text.unlink();
                }
            }
        }

        private static boolean continuesWord(@Nullable Node after) {
            return after instanceof Text text
                    && !text.getLiteral().isEmpty()
                    && Character.isLetterOrDigit(text.getLiteral().codePointAt(0));
        }
    }
}
