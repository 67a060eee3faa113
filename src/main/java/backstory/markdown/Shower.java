package backstory.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Shows in the tree what {@link Guard} hid in the text and nothing took up, such as brackets in code. */
final class Shower extends AbstractVisitor implements PostProcessor {
    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(Guard.show(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(Guard.show(code.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        html.setLiteral(Guard.show(html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        html.setLiteral(Guard.show(html.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code.setLiteral(Guard.show(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.setLiteral(Guard.show(code.getLiteral()));
        if (code.getInfo() != null) {
            code.setInfo(Guard.show(code.getInfo()));
        }
    }

    @Override
    public void visit(Link link) {
        link.setDestination(Guard.show(link.getDestination()));
        if (link.getTitle() != null) {
            link.setTitle(Guard.show(link.getTitle()));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination(Guard.show(image.getDestination()));
        if (image.getTitle() != null) {
            image.setTitle(Guard.show(image.getTitle()));
        }
        visitChildren(image);
    }
}
