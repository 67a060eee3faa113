package backstory.markdown.parse;

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

/** Restores in the tree what {@link BracketMask} hid in the text and no parser consumed, such as brackets in code. */
final class BracketUnmask extends AbstractVisitor implements PostProcessor {
    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(BracketMask.unmask(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(BracketMask.unmask(code.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        html.setLiteral(BracketMask.unmask(html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        html.setLiteral(BracketMask.unmask(html.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code.setLiteral(BracketMask.unmask(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.setLiteral(BracketMask.unmask(code.getLiteral()));
        if (code.getInfo() != null) {
            code.setInfo(BracketMask.unmask(code.getInfo()));
        }
    }

    @Override
    public void visit(Link link) {
        link.setDestination(BracketMask.unmask(link.getDestination()));
        if (link.getTitle() != null) {
            link.setTitle(BracketMask.unmask(link.getTitle()));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination(BracketMask.unmask(image.getDestination()));
        if (image.getTitle() != null) {
            image.setTitle(BracketMask.unmask(image.getTitle()));
        }
        visitChildren(image);
    }
}
