package backstory.markdown.prose;

import backstory.markdown.Reference;
import backstory.markdown.node.CitationNode;
import backstory.markdown.node.NoteMark;
import backstory.markdown.node.PhraseNote;
import backstory.markdown.node.Pictures;
import backstory.markdown.node.PlacedImage;
import backstory.markdown.node.PlacedLink;
import backstory.markdown.node.PlainText;
import backstory.markdown.node.Span;
import backstory.markdown.parse.CitationSyntax;
import backstory.markdown.parse.Comments;
import backstory.markdown.words.BareKey;
import backstory.markdown.words.Passage;
import backstory.markdown.words.WordRange;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads the inline content of one block: its words, the stretches in which mentions may stand, and its references. */
final class PassageReader extends AbstractVisitor {
    private static final Pattern BRACKETED_KEY = Pattern.compile("\\[([\\p{L}\\p{N}][\\p{L}\\p{N}_-]*)\\]");

    private final ProseReader reader;
    private final ProseIndex index;
    private final int passage;
    private final StringBuilder words = new StringBuilder();
    private final List<Passage.Stretch> stretches = new ArrayList<>();
    private int stretchStart = -1;
    private boolean inLink;
    private boolean htmlReported;

    PassageReader(ProseReader reader, int passage) {
        this.reader = reader;
        this.index = reader.index();
        this.passage = passage;
    }

    void read(Node block) {
        visitChildren(block);
        endStretch();
    }

    String words() {
        return words.toString();
    }

    List<Passage.Stretch> stretches() {
        return stretches;
    }

    @Override
    public void visit(Text text) {
        index.startsAt(text, words.length());
        beginStretch();
        char[] chars = text.getLiteral().toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            chars[i] = c == '\u00A0' || c == '\n' || c == '\t' || c == '\r' ? ' ' : c;
        }
        words.append(chars);
        if (!inLink && text.getLiteral().indexOf('@') >= 0) {
            bareKeys(text.getLiteral(), words.length() - chars.length);
        }
        if (!inLink && text.getLiteral().indexOf('[') >= 0) {
            bracketedKeys(text.getLiteral(), words.length() - chars.length);
        }
    }

    private void bracketedKeys(String literal, int offset) {
        Matcher found = BRACKETED_KEY.matcher(literal);
        while (found.find()) {
            WordRange words = new WordRange(passage, offset + found.start(), offset + found.end());
            index.add(new BareKey(found.group(1), true, words));
        }
    }

    private void bareKeys(String literal, int offset) {
        for (int at = CitationSyntax.nextKey(literal, 0, literal.length()); at >= 0; ) {
            int end = CitationSyntax.keyEnd(literal, at + 1, literal.length());
            if (literal.charAt(at + 1) != '{') { // which other tools take for something else
                WordRange words = new WordRange(passage, offset + at, offset + end);
                index.add(new BareKey(literal.substring(at + 1, end), false, words));
            }
            at = CitationSyntax.nextKey(literal, end, literal.length());
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        blank(lineBreak);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        blank(lineBreak);
    }

    private void blank(Node lineBreak) {
        index.startsAt(lineBreak, words.length());
        beginStretch();
        words.append(' ');
    }

    @Override
    public void visit(Code code) {
        endStretch();
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        endStretch();
        words.append(html.getLiteral());
        if (!htmlReported) {
            rawHtml(html.getLiteral(), index.places().at(Span.of(html)), index.problems());
            htmlReported = true;
        }
    }

    /** Reports raw HTML, unless it is an unclosed comment, which was already reported. */
    static void rawHtml(String literal, Location at, Problems problems) {
        if (!literal.startsWith(Comments.OPEN)) {
            problems.add(Problem.of(Rule.HTML_ESCAPED, at, "raw HTML is shown as text")
                    .withHint("Markdown and citations inside an HTML block are not read: write it without the tags"));
        }
    }

    @Override
    public void visit(Link link) {
        endStretch();
        Span span = link instanceof PlacedLink placed ? placed.address() : Span.of(link);
        Location at = index.places().at(span);
        Address address = reader.addresses().read(link.getDestination(), false, at);
        if (address.kind() == Address.Kind.ENTRY && PlainText.of(link).equals(link.getDestination())) {
            link.getFirstChild().unlink();
        }
        int start = words.length();
        inLink = true;
        visitChildren(link);
        inLink = false;
        String text = isInvisible(words, start) ? "" : words.substring(start);
        if (text.isEmpty() && address.kind() == Address.Kind.OUTSIDE && !Pictures.isIn(link)) {
            reader.wordless("a link", Span.of(link));
        }
        refer(link, address, text, new Span(start, words.length()), at);
    }

    private static boolean isInvisible(CharSequence text, int from) {
        return text.subSequence(from, text.length())
                .codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.CONTROL);
    }

    @Override
    public void visit(Image image) {
        endStretch();
        Span span = image instanceof PlacedImage placed ? placed.address() : Span.of(image);
        Location at = index.places().at(span);
        Address address = reader.addresses().read(image.getDestination(), true, at);
        if (address.kind() != Address.Kind.BROKEN && !reader.standsAlone(image)) {
            index.problems()
                    .add(Problem.of(Rule.IMAGE_IN_LINE, at, "an image stands in a paragraph of its own")
                            .withHint("put an empty line before and after it: its credit stands below it"));
        }
        refer(image, address, PlainText.of(image).strip(), new Span(words.length(), words.length()), at);
    }

    private void refer(Node node, Address address, String text, Span words, Location at) {
        index.refer(
                node,
                address,
                (next, kind) -> new Reference(
                        next,
                        kind,
                        address.scheme(),
                        address.target(),
                        address.asOf(),
                        address.fragment(),
                        text,
                        passage,
                        words.from(),
                        words.to(),
                        at));
    }

    @Override
    public void visit(CustomNode node) {
        endStretch();
        if (node instanceof CitationNode citation) {
            reader.citations().read(citation, passage, words.length());
        } else if (node instanceof NoteMark mark) {
            reader.notes().read(mark);
        } else if (node instanceof PhraseNote phrase) {
            visitChildren(phrase);
            endStretch();
            reader.notes().read(phrase);
        } else {
            visitChildren(node);
            endStretch();
        }
    }

    @Override
    protected void visitChildren(Node parent) {
        endStretch();
        super.visitChildren(parent);
        endStretch();
    }

    private void beginStretch() {
        if (stretchStart < 0 && !inLink) {
            stretchStart = words.length();
        }
    }

    private void endStretch() {
        if (stretchStart >= 0 && stretchStart < words.length()) {
            stretches.add(new Passage.Stretch(stretchStart, words.length()));
        }
        stretchStart = -1;
    }
}
