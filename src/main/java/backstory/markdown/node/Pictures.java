package backstory.markdown.node;

import java.util.Optional;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Paragraphs of images: they contain only images, which may be links, and the marks of sources after them. Each of
 * these images becomes a figure with a caption; an image between words cannot have one.
 */
public final class Pictures {
    private Pictures() {}

    /** True for a paragraph of images. */
    public static boolean isPictures(Node block) {
        boolean any = false;
        boolean behind = false;
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            boolean picture = in(node).isPresent();
            any |= picture;
            boolean mark = Marks.isMark(node);
            if (!picture && !isBlank(node) && !(mark && behind)) {
                return false;
            }
            behind = picture || (mark && behind);
        }
        return any && block instanceof Paragraph;
    }

    /** The image that a node is, or that stands in it alone as a link. */
    public static Optional<Image> in(Node node) {
        if (node instanceof Link link && link.getFirstChild() == link.getLastChild()) {
            return link.getFirstChild() instanceof Image image ? Optional.of(image) : Optional.empty();
        }
        return node instanceof Image image ? Optional.of(image) : Optional.empty();
    }

    /** True if an image stands anywhere below a node. */
    public static boolean isIn(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Image || isIn(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(Node node) {
        return node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || (node instanceof Text text && text.getLiteral().isBlank());
    }
}
