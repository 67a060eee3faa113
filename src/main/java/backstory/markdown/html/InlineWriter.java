package backstory.markdown.html;

import backstory.markdown.Figure;
import backstory.markdown.Resolver;
import backstory.markdown.node.Marks;
import backstory.markdown.node.PhraseNote;
import backstory.markdown.node.Pictures;
import backstory.markdown.node.PlainText;
import backstory.markdown.prose.Note;
import backstory.markdown.prose.ProseIndex;
import backstory.markdown.words.WordRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Writes what stands inside a block. Text and line breaks that follow each other are one run: a first mention may go
 * over a break. The style sheet keeps a source number on the line of its word.
 */
final class InlineWriter {
    private final ProseIndex index;
    private final Resolver resolver;
    private final MarkWriter marks;
    private final LinkWriter links;
    private final HtmlWriter out;
    private List<WordRange> mentions = List.of();

    InlineWriter(ProseIndex index, Resolver resolver, MarkWriter marks, HtmlWriter out) {
        this.index = index;
        this.resolver = resolver;
        this.marks = marks;
        this.links = new LinkWriter(index, resolver, out);
        this.out = out;
    }

    /** The content of a block. */
    void write(Node block) {
        int passage = index.passageOf(block);
        mentions = passage < 0 ? List.of() : resolver.mentions(passage);
        children(block);
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; ) {
            if (isWords(node)) {
                node = run(node);
            } else {
                node(node);
                node = node.getNext();
            }
        }
    }

    private static boolean isWords(Node node) {
        return node instanceof Text || node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    private void node(Node node) {
        if (node instanceof Emphasis) {
            wrapped(node, "em");
        } else if (node instanceof StrongEmphasis) {
            wrapped(node, "strong");
        } else if (node instanceof Strikethrough) {
            wrapped(node, "del");
        } else if (node instanceof Code code) {
            out.open("code").text(code.getLiteral()).close("code");
        } else if (node instanceof HtmlInline html) {
            out.text(html.getLiteral());
        } else if (node instanceof Link link) {
            links.write(link, () -> children(link));
        } else if (node instanceof Image image) {
            image(image);
        } else if (node instanceof PhraseNote phrase) {
            phrase(phrase);
        } else if (Marks.isMark(node)) {
            marks.write(node);
        } else {
            children(node);
        }
    }

    private void wrapped(Node node, String tag) {
        out.open(tag);
        children(node);
        out.close(tag);
    }

    /** Writes the run that begins here; returns what follows. */
    private Node run(Node first) {
        List<Node> run = new ArrayList<>();
        Node node = first;
        for (; node != null && isWords(node); node = node.getNext()) {
            run.add(node);
        }
        int start = index.startOf(first);
        int end = endOf(run.get(run.size() - 1));
        int at = start;
        for (WordRange mention : mentions) {
            if (mention.start() >= at && mention.end() <= end) {
                words(run, at, mention.start());
                at = mention.end();
                links.write(resolver.mention(mention), () -> words(run, mention.start(), mention.end()));
            }
        }
        words(run, at, end);
        return node;
    }

    private int endOf(Node node) {
        return index.startOf(node)
                + (node instanceof Text text ? text.getLiteral().length() : 1);
    }

    /** The part of a run between two offsets of the passage. */
    private void words(List<Node> run, int from, int to) {
        for (Node node : run) {
            int start = index.startOf(node);
            int first = Math.max(from, start);
            int last = Math.min(to, endOf(node));
            if (first < last) {
                if (node instanceof Text text) {
                    out.text(text.getLiteral().substring(first - start, last - start));
                } else if (node instanceof HardLineBreak) {
                    out.open("br").line();
                } else {
                    out.line();
                }
            }
        }
    }

    /** An image that leads nowhere is its words. */
    private void image(Image image) {
        out.text(PlainText.of(image).strip());
    }

    /** A paragraph of images: each a figure, with the marks behind it in its caption. */
    void figures(Node paragraph) {
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            Optional<Image> image = Pictures.in(node);
            if (image.isPresent()) {
                figure(node, image.get());
            }
        }
    }

    /** @param shown the image, or the link around it */
    private void figure(Node shown, Image image) {
        out.line();
        Optional<Figure> figure = index.target(image).reference().flatMap(resolver::figure);
        if (figure.isPresent()) {
            String title = image.getTitle() == null ? "" : image.getTitle();
            new FigureWriter(figure.get(), out).inText(title, write -> around(shown, write), () -> marksBehind(shown));
        } else {
            out.open("p");
            around(shown, () -> image(image));
            marksBehind(shown);
            out.close("p");
        }
    }

    private void around(Node node, Runnable image) {
        if (node instanceof Link link) {
            links.write(link, image);
        } else {
            image.run();
        }
    }

    private void marksBehind(Node node) {
        for (Node next = node.getNext(); next != null && Marks.isMark(next); next = next.getNext()) {
            marks.write(next);
        }
    }

    private void phrase(PhraseNote phrase) {
        Optional<Note> note = index.notes().of(phrase);
        note.ifPresent(found -> marks.beginPhrase(found, phrase));
        children(phrase);
        note.ifPresent(marks::endPhrase);
    }
}
