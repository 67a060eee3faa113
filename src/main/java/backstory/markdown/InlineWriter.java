package backstory.markdown;

import backstory.markdown.Markup.Annotation;
import backstory.markdown.Markup.CitationMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * over a break. The last word before a number, or a short link, is glued to it, so that no number begins a line.
 */
final class InlineWriter {
    /** A longer word or link is not glued: it would leave the line. */
    private static final int GLUE_MAX = 30;

    private final Reading reading;
    private final Markup markup;
    private final Tags out;
    private final Map<Integer, List<Map.Entry<Mark, Annotation>>> marks = new HashMap<>();
    private int passage = -1;

    InlineWriter(Reading reading, Markup markup, Tags out) {
        this.reading = reading;
        this.markup = markup;
        this.out = out;
        markup.marks().entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getKey().start()))
                .forEach(entry -> marks.computeIfAbsent(entry.getKey().passage(), key -> new ArrayList<>())
                        .add(entry));
    }

    /** The content of a block. */
    void write(Node block) {
        passage = reading.passageOf(block);
        children(block);
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; ) {
            Node link = node;
            if (isWords(node)) {
                node = run(node);
            } else if (node instanceof Link && Tidy.isMark(node.getNext()) && length(node) <= GLUE_MAX) {
                node = glued(node.getNext(), () -> node(link));
            } else {
                node(node);
                node = node.getNext();
            }
        }
    }

    /** Writes something and the numbers behind it, so that no line begins between them; returns what follows. */
    private Node glued(Node number, Runnable before) {
        out.open("span", "class", "nw");
        before.run();
        Node node = number;
        for (; Tidy.isMark(node); node = node.getNext()) {
            number(node);
        }
        out.close("span");
        return node;
    }

    private static int length(Node node) {
        int length = node instanceof Text text ? text.getLiteral().length() : 1;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            length += length(child);
        }
        return length;
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
            link(link);
        } else if (node instanceof Image image) {
            image(image);
        } else if (node instanceof PhraseNote phrase) {
            phrase(phrase);
        } else if (Tidy.isMark(node)) {
            number(node);
        } else {
            children(node);
        }
    }

    private void wrapped(Node node, String tag) {
        out.open(tag);
        children(node);
        out.close(tag);
    }

    /** Writes the run that begins here, and the numbers glued to its end; returns what follows. */
    private Node run(Node first) {
        List<Node> run = new ArrayList<>();
        Node node = first;
        for (; node != null && isWords(node); node = node.getNext()) {
            run.add(node);
        }
        int start = reading.startOf(first);
        int end = endOf(run.get(run.size() - 1));
        int at = start;
        for (Map.Entry<Mark, Annotation> mark : marks.getOrDefault(passage, List.of())) {
            if (mark.getKey().start() >= at && mark.getKey().end() <= end) {
                words(run, at, mark.getKey().start());
                at = mark.getKey().end();
                Runnable link = () -> annotated(
                        mark.getValue(),
                        () -> words(run, mark.getKey().start(), mark.getKey().end()));
                if (at == end && Tidy.isMark(node) && at - mark.getKey().start() <= GLUE_MAX) {
                    return glued(node, link);
                }
                link.run();
            }
        }
        int tail = Tidy.isMark(node) ? tail(run, at, end) : end;
        words(run, at, tail);
        return tail == end ? node : glued(node, () -> words(run, tail, end));
    }

    /** Where the last word begins; the end where it cannot be glued: after a blank, in a link, too long. */
    private int tail(List<Node> run, int from, int end) {
        String words = reading.passages().get(passage).text();
        int tail = end;
        while (tail > from && !Character.isWhitespace(words.charAt(tail - 1))) {
            tail--;
        }
        boolean behindLink = tail == from && from > reading.startOf(run.get(0));
        return behindLink || end - tail > GLUE_MAX ? end : tail;
    }

    private int endOf(Node node) {
        return reading.startOf(node)
                + (node instanceof Text text ? text.getLiteral().length() : 1);
    }

    /** The part of a run between two offsets of the passage. */
    private void words(List<Node> run, int from, int to) {
        for (Node node : run) {
            int start = reading.startOf(node);
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

    private void link(Link link) {
        link(link, () -> children(link));
    }

    private void link(Link link, Runnable words) {
        Reading.Target target = reading.target(link);
        if (target.reference() < 0) {
            boolean leads = !target.href().isEmpty();
            String title = link.getTitle() == null ? "" : link.getTitle();
            if (leads) {
                String dir = isAddress(link) ? "ltr" : "";
                out.open("a", "href", target.href(), "title", title, "dir", dir);
            }
            words.run();
            if (leads) {
                out.close("a");
            }
        } else if (target.reference() < markup.references().size()) {
            Annotation annotation = markup.references().get(target.reference());
            boolean wordless =
                    reading.references().get(target.reference()).text().isEmpty() && !Pictures.isIn(link);
            annotated(with(annotation, target), () -> {
                if (wordless && !annotation.lang().isEmpty()) {
                    out.open("bdi", "lang", annotation.lang())
                            .text(annotation.text())
                            .close("bdi");
                } else if (wordless) {
                    out.text(annotation.text());
                } else {
                    words.run();
                }
            });
        } else {
            words.run();
        }
    }

    /** True where the words are the address itself, whose signs a text from right to left would move about. */
    private static boolean isAddress(Link link) {
        return link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && withoutScheme(text.getLiteral()).equals(withoutScheme(link.getDestination()));
    }

    private static String withoutScheme(String address) {
        return address.replaceFirst("^[a-z]+:(//)?", "");
    }

    /** The annotation with the query that the writer gave the address of a file. */
    private static Annotation with(Annotation annotation, Reading.Target target) {
        if (target.query().isEmpty() || annotation.href().isEmpty()) {
            return annotation;
        }
        int sign = annotation.href().indexOf('#');
        int end = sign < 0 ? annotation.href().length() : sign;
        String href = annotation.href().substring(0, end)
                + WebAddress.encode(target.query())
                + annotation.href().substring(end);
        return new Annotation(
                href,
                annotation.text(),
                annotation.style(),
                annotation.card(),
                annotation.letter(),
                annotation.label(),
                annotation.lang());
    }

    private void annotated(Annotation annotation, Runnable words) {
        if (annotation.href().isEmpty()) {
            words.run();
        } else if (annotation.card().isEmpty()) {
            out.open("a", "href", annotation.href());
            words.run();
            out.close("a");
        } else {
            String style = annotation.style().isEmpty() ? "t" : "t t-" + annotation.style();
            out.open("span", "class", "nb");
            out.open("a", "class", style, "href", annotation.href());
            words.run();
            out.close("a");
            button("m", annotation.card(), annotation.letter(), annotation.label());
            out.close("span");
        }
    }

    private void button(String style, String card, String sign, String label) {
        if (out.isAway()) {
            return;
        }
        out.open("button", "class", style, "popovertarget", card, "data-n", sign, "aria-label", label)
                .close("button");
    }

    /** An image that leads nowhere is its words. */
    private void image(Image image) {
        out.text(Words.of(image).strip());
    }

    /** A paragraph of images: each a figure, with the marks behind it in its caption. */
    void figures(Node paragraph) {
        passage = reading.passageOf(paragraph);
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            Optional<Image> image = Pictures.in(node);
            Optional<Figure> figure = image.flatMap(this::figure);
            if (figure.isPresent()) {
                Node shown = node;
                String title = image.get().getTitle() == null ? "" : image.get().getTitle();
                out.line();
                figure.get().inText(out, title, write -> around(shown, write), () -> marksBehind(shown));
            }
        }
    }

    /** True if there is something to show for each of its images. */
    boolean hasFigures(Node paragraph) {
        return Pictures.isPictures(paragraph)
                && Pictures.of(paragraph).stream()
                        .allMatch(image -> figure(image).isPresent());
    }

    private Optional<Figure> figure(Image image) {
        return Optional.ofNullable(markup.figures().get(reading.target(image).reference()));
    }

    private void around(Node node, Runnable image) {
        if (node instanceof Link link) {
            link(link, image);
        } else {
            image.run();
        }
    }

    private void marksBehind(Node node) {
        for (Node next = node.getNext(); next != null && Tidy.isMark(next); next = next.getNext()) {
            number(next);
        }
    }

    private void number(Node mark) {
        if (mark instanceof CitationNode citation) {
            Optional<CitationMark> before = mark.getPrevious() instanceof CitationNode previous
                    ? marks(previous).stream().reduce((first, last) -> last)
                    : Optional.empty();
            List<CitationMark> marks = marks(citation);
            for (int i = 0; i < marks.size(); i++) {
                source(marks.get(i), prefix(citation, i), before);
                before = Optional.of(marks.get(i));
            }
        } else {
            reading.notes().of(mark).ifPresent(note -> {
                out.open("sup", "class", "fn", "id", markup.idPrefix() + note.idOf(mark));
                noteLink(note);
                out.close("sup");
            });
        }
    }

    private List<CitationMark> marks(CitationNode citation) {
        return reading.citationOf(citation)
                .filter(index -> index < markup.citations().size())
                .map(index -> markup.citations().get(index))
                .orElse(List.of());
    }

    /** The words before a key. */
    private String prefix(CitationNode citation, int key) {
        return reading.citationOf(citation)
                .map(index -> reading.citations().get(index).cited().get(key).prefix())
                .orElse("");
    }

    /**
     * The number of a source. What parts it from the number before it stands in the text, so that nobody who reads
     * without the style sheet, as in a feed, takes 1 and 2 for 12.
     */
    private void source(CitationMark mark, String prefix, Optional<CitationMark> before) {
        String number = Integer.toString(mark.number());
        out.open("sup", "class", "c", "id", mark.id());
        before.ifPresent(other -> {
            boolean close = other.locator().isEmpty() && prefix.isEmpty();
            String sign = close ? markup.words().comma() : " · ";
            out.open("span", "class", "sep").text(sign).close("span");
        });
        if (!prefix.isEmpty()) {
            String gap = before.isEmpty() ? " " : "";
            out.open("span", "class", "loc").text(gap + prefix + " ").close("span");
        }
        out.open("a", "role", "doc-noteref", "href", mark.href());
        out.text(number).close("a");
        if (!mark.card().isEmpty()) {
            button("", mark.card(), number, mark.label());
        }
        if (!mark.locator().isEmpty()) {
            out.open("span", "class", "loc")
                    .text(markup.words().comma() + " " + mark.locator())
                    .close("span");
        }
        out.close("sup");
    }

    private void phrase(PhraseNote phrase) {
        Optional<Note> note = reading.notes().of(phrase);
        note.ifPresent(found -> out.open("span", "class", "ph", "id", markup.idPrefix() + found.idOf(phrase)));
        children(phrase);
        note.ifPresent(found -> {
            out.close("span").open("sup", "class", "pn");
            noteLink(found);
            out.close("sup");
        });
    }

    /** In brackets: a note's number is none of the list of sources. */
    private void noteLink(Note note) {
        String href = "#" + markup.idPrefix() + note.id();
        out.open(
                "a",
                "role",
                "doc-noteref",
                "href",
                href,
                "aria-label",
                markup.words().note(note.number()));
        out.text("[" + note.number() + "]").close("a");
    }

    /** The ways back from a note to each of its marks. */
    void backLinks(Note note) {
        for (int i = 0; !out.isAway() && i < note.markIds().size(); i++) {
            String href = "#" + markup.idPrefix() + note.markIds().get(i);
            String label = markup.words().backToNote(i + 1, note.number());
            out.text(" ").open("a", "role", "doc-backlink", "href", href, "aria-label", label);
            out.text("↩").close("a");
        }
    }
}
