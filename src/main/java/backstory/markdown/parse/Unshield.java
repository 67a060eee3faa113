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

/** Shows in the tree what {@link BracketShield} hid in the text and nothing took up, such as brackets in code. */
final class Unshield extends AbstractVisitor implements PostProcessor {
    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(BracketShield.unshield(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(BracketShield.unshield(code.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        html.setLiteral(BracketShield.unshield(html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        html.setLiteral(BracketShield.unshield(html.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code.setLiteral(BracketShield.unshield(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.setLiteral(BracketShield.unshield(code.getLiteral()));
        if (code.getInfo() != null) {
            code.setInfo(BracketShield.unshield(code.getInfo()));
        }
    }

    @Override
    public void visit(Link link) {
        link.setDestination(BracketShield.unshield(link.getDestination()));
        if (link.getTitle() != null) {
            link.setTitle(BracketShield.unshield(link.getTitle()));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination(BracketShield.unshield(image.getDestination()));
        if (image.getTitle() != null) {
            image.setTitle(BracketShield.unshield(image.getTitle()));
        }
        visitChildren(image);
    }
}
