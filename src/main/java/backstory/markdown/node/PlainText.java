package backstory.markdown.node;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The plain words below a node. */
public final class PlainText extends AbstractVisitor {
    private final StringBuilder out;

    private PlainText(StringBuilder out) {
        this.out = out;
    }

    /** The plain words below a node. */
    public static String of(Node node) {
        StringBuilder out = new StringBuilder();
        collect(node, out);
        return out.toString();
    }

    /** Adds the plain words below a node. */
    public static void collect(Node node, StringBuilder out) {
        node.accept(new PlainText(out));
    }

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.append(' ');
    }
}
