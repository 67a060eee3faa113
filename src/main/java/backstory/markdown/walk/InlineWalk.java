package backstory.markdown.walk;

import backstory.markdown.Reference;
import backstory.markdown.Token.Kind;
import backstory.markdown.node.CitationNode;
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
 * Turns the content of a block into tokens. Adjacent texts and line breaks are one run, since a first mention may span
 * a line break.
 */
final class InlineWalk {
    private final ProseIndex index;
    private final List<WordRange> mentions;
    private final TokenList out;
    private int passage = -1;
    private int nextMention;

    /** @param mentions in reading order */
    InlineWalk(ProseIndex index, List<WordRange> mentions, TokenList out) {
        this.index = index;
        this.mentions = mentions;
        this.out = out;
    }

    /** Walks the content of a block. */
    void block(Node block) {
        passage = index.passageOf(block);
        while (nextMention < mentions.size() && mentions.get(nextMention).passage() < passage) {
            nextMention++;
        }
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
            out.open("code").words(code.getLiteral()).close("code");
        } else if (node instanceof HtmlInline html) {
            out.words(html.getLiteral());
        } else if (node instanceof Link link) {
            link(link, () -> children(link));
        } else if (node instanceof Image image) {
            out.words(PlainText.of(image).strip()); // an image that leads nowhere is its words
        } else if (node instanceof PhraseNote phrase) {
            phrase(phrase);
        } else if (Marks.isMark(node)) {
            mark(node);
        } else {
            children(node);
        }
    }

    private void wrapped(Node node, String tag) {
        out.open(tag);
        children(node);
        out.close(tag);
    }

    /** Walks the run that begins here; returns the node after it. */
    private Node run(Node first) {
        List<Node> run = new ArrayList<>();
        Node node = first;
        for (; node != null && isWords(node); node = node.getNext()) {
            run.add(node);
        }
        int end = endOf(run.get(run.size() - 1));
        int at = index.startOf(first);
        for (int i = nextMention; i < mentions.size() && mentions.get(i).passage() == passage; i++) {
            WordRange mention = mentions.get(i);
            if (mention.start() >= at && mention.end() <= end) {
                words(run, at, mention.start());
                at = mention.end();
                out.add(Kind.MENTION, i);
                words(run, mention.start(), mention.end());
                out.add(Kind.LINK_END);
            }
        }
        words(run, at, end);
        return node;
    }

    private int endOf(Node node) {
        return index.startOf(node)
                + (node instanceof Text text ? text.getLiteral().length() : 1);
    }

    /** Writes the part of a run between two offsets of the passage. */
    private void words(List<Node> run, int from, int to) {
        for (Node node : run) {
            int start = index.startOf(node);
            int first = Math.max(from, start);
            int last = Math.min(to, endOf(node));
            if (first < last) {
                if (node instanceof Text text) {
                    out.words(text.getLiteral().substring(first - start, last - start));
                } else if (node instanceof HardLineBreak) {
                    out.open("br").line();
                } else {
                    out.line();
                }
            }
        }
    }

    /** @param words writes the content of the link as tokens */
    private void link(Link link, Runnable words) {
        ProseIndex.Target target = index.target(link);
        if (target.reference().isPresent()) {
            Reference reference = target.reference().get();
            out.add(Kind.LINK, reference.index(), target.query());
            if (reference.text().isEmpty() && !Pictures.isIn(link)) {
                out.add(Kind.LABEL);
            } else {
                words.run();
            }
            out.add(Kind.LINK_END);
        } else if (target.href().isEmpty()) {
            words.run();
        } else {
            String title = link.getTitle() == null ? "" : link.getTitle();
            out.open("a", "href", target.href(), "title", title, "dir", isAddress(link) ? "ltr" : "");
            words.run();
            out.close("a");
        }
    }

    /** Returns true if the words are the address itself, whose punctuation a text from right to left would reorder. */
    private static boolean isAddress(Link link) {
        return link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && withoutScheme(text.getLiteral()).equals(withoutScheme(link.getDestination()));
    }

    private static String withoutScheme(String address) {
        return address.replaceFirst("^[a-z]+:(//)?", "");
    }

    /** Walks a paragraph of images. Each becomes a figure, with the marks after it in its caption. */
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
        int reference = index.target(image).reference().map(Reference::index).orElse(-1);
        out.line().add(Kind.FIGURE, reference);
        Runnable itself = () -> out.add(Kind.IMAGE, PlainText.of(image).strip());
        if (shown instanceof Link link) {
            link(link, itself);
        } else {
            itself.run();
        }
        out.add(Kind.CAPTION, image.getTitle() == null ? "" : image.getTitle());
        for (Node next = shown.getNext(); next != null && Marks.isMark(next); next = next.getNext()) {
            mark(next);
        }
        out.add(Kind.FIGURE_END);
    }

    private void mark(Node mark) {
        if (mark instanceof CitationNode citation) {
            index.citationOf(citation).ifPresent(cited -> out.add(Kind.CITATION, cited.index()));
        } else {
            index.notes()
                    .of(mark)
                    .ifPresent(note -> out.add(Kind.NOTE_MARK, note.number(), note.idOf(mark), note.id()));
        }
    }

    private void phrase(PhraseNote phrase) {
        Optional<Note> note = index.notes().of(phrase);
        note.ifPresent(found -> out.add(Kind.PHRASE, found.idOf(phrase)));
        children(phrase);
        note.ifPresent(found -> out.add(Kind.PHRASE_END, found.number(), found.id()));
    }
}
