package backstory.markdown.md;

import backstory.markdown.Alert;
import backstory.markdown.Markdown;
import backstory.markdown.Token;
import backstory.markdown.render.Annotation;
import backstory.markdown.render.CitationMark;
import backstory.markdown.render.Figure;
import backstory.markdown.render.NoteLetter;
import backstory.markdown.render.Resolver;
import backstory.markdown.render.TypesetWords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Writes the tokens of one text. It leaves out what works only on a page: cards, ids, links back.
 *
 * @param <P> what is made of the pieces between directives
 */
final class MarkdownTokenWriter<P> {
    private final Resolver resolver;
    private final Function<Markdown, P> maker;
    private final IntFunction<P> blocks;
    private final MarkdownWriter out;
    private final MarkdownElements elements;
    private final Deque<Annotation> links = new ArrayDeque<>();
    private final List<P> pieces = new ArrayList<>();
    private Optional<Figure> figure = Optional.empty();

    /** @param oneLine true for a text that stands within a line of another one */
    MarkdownTokenWriter(Resolver resolver, boolean oneLine, Function<Markdown, P> maker, IntFunction<P> blocks) {
        this.resolver = resolver;
        this.maker = maker;
        this.blocks = blocks;
        this.out = new MarkdownWriter(oneLine);
        this.elements = new MarkdownElements(out);
    }

    List<P> write(List<Token> tokens) {
        TypesetWords set = new TypesetWords(tokens, resolver);
        List<Integer> place = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            set.behind(token);
            if (token.kind() == Token.Kind.CITATION) {
                place.add(token.number());
                continue;
            }
            cite(place);
            switch (token.kind()) {
                case WORDS -> elements.words(set.words(i));
                case OPEN -> elements.open(token, tokens.subList(i + 1, tokens.size()));
                default -> write(token);
            }
        }
        cite(place);
        endPiece();
        return pieces;
    }

    private void write(Token token) {
        switch (token.kind()) {
            case LINE -> out.softBreak();
            case CLOSE -> elements.close(token.text(0));
            case DIRECTIVE -> {
                endPiece();
                pieces.add(blocks.apply(token.number()));
            }
            case ALERT -> alert(Alert.of(token.text(0)).orElseThrow(), token.text(1));
            case ALERT_END -> endAlert(token.text(1));
            case CODE -> out.code(token.text(0), token.text(1));
            case CELL -> elements.cell(token.text(0), token.text(1));
            case LINK -> open(resolver.link(token.number()).withQuery(token.text(0)));
            case MENTION -> open(resolver.mention(token.number()));
            case LABEL -> out.text(links.element().text());
            case LINK_END -> close();
            case NOTE_MARK -> note(token.number(), token.text(1));
            case PHRASE_END -> note(token.number(), token.text(0));
            case NOTE -> {
                out.beginQuote();
                out.lead(NoteLetter.of(token.number()));
            }
            case NOTE_END -> out.endContainer();
            case NOTES -> {
                out.heading(2);
                out.text(resolver.words().notes()).end();
                elements.beginNotes();
            }
            case NOTES_END -> elements.endNotes();
            case FIGURE -> {
                out.end();
                figure = token.number() < 0 ? Optional.empty() : resolver.figure(token.number());
            }
            case IMAGE ->
                figure.ifPresentOrElse(shown -> out.image(shown.alt(), shown.src()), () -> out.text(token.text(0)));
            case CAPTION -> figure.ifPresent(shown -> caption(shown, token.text(0)));
            case FIGURE_END -> {
                figure.ifPresent(this::credit);
                out.end();
            }
            case SECTIONS, TABLE, TABLE_END, MARGIN, MARGIN_END, BELOW, PHRASE, BACK_LINKS, BACK_LINKS_LINE -> {}
            case WORDS, OPEN, CITATION -> throw new IllegalStateException("these are written with what stands by them");
        }
    }

    private void endPiece() {
        Markdown piece = out.take();
        if (!piece.equals(Markdown.EMPTY)) {
            pieces.add(maker.apply(piece));
        }
    }

    /** @param id of the heading of a section, or empty */
    private void alert(Alert alert, String id) {
        String name = resolver.words().alert(alert.word());
        if (id.isEmpty()) {
            out.beginQuote();
            out.open("**");
            out.text(name).close("**");
            out.end();
        } else {
            out.heading(2);
            out.text(name).end();
        }
    }

    private void endAlert(String id) {
        out.end();
        if (id.isEmpty()) {
            out.endContainer();
        }
    }

    /** Begins a link. A link without an address is written as its words alone. */
    private void open(Annotation link) {
        links.push(link);
        if (!link.href().isEmpty()) {
            out.openLink();
        }
    }

    private void close() {
        String href = links.pop().href();
        if (!href.isEmpty()) {
            out.closeLink(whole(href), "");
        }
    }

    /** Returns a whole address for a place on the page, since the text is read elsewhere. */
    private String whole(String href) {
        return href.startsWith("#") ? resolver.pageUrl() + href : href;
    }

    /** Writes the mark of a note: its letter, which links to the note on the page. */
    private void note(int number, String id) {
        out.openLink();
        out.number(NoteLetter.of(number));
        out.closeLink(whole("#" + id), "");
    }

    /** Writes the marks of adjacent citations, if there are any, and clears them. */
    private void cite(List<Integer> place) {
        if (!place.isEmpty()) {
            resolver.cite(List.copyOf(place)).ifPresent(this::cite);
            place.clear();
        }
    }

    private void cite(CitationMark mark) {
        out.text(" ");
        for (CitationMark.Part part : mark.parts()) {
            if (part.href().isEmpty()) {
                out.text(part.text());
            } else {
                out.number(part.text());
            }
        }
    }

    /** An image by itself. */
    Markdown head(Figure shown) {
        out.image(shown.alt(), shown.src());
        caption(shown, "");
        credit(shown);
        return out.take();
    }

    private void caption(Figure shown, String title) {
        out.hardBreak();
        if (title.isEmpty()) {
            out.markdown(MarkdownRenderer.line(
                    shown.caption().tokens(), shown.caption().resolver()));
        } else {
            out.text(title);
        }
    }

    private void credit(Figure shown) {
        out.hardBreak();
        out.text(shown.credit() + " · ");
        Optional<String> deed = shown.deed();
        deed.ifPresent(address -> out.openLink());
        out.text(shown.license());
        deed.ifPresent(address -> out.closeLink(address, ""));
    }
}
