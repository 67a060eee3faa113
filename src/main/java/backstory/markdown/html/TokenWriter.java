package backstory.markdown.html;

import backstory.markdown.Alert;
import backstory.markdown.Html;
import backstory.markdown.Token;
import backstory.markdown.render.Annotation;
import backstory.markdown.render.DividedBody;
import backstory.markdown.render.Figure;
import backstory.markdown.render.InterfaceWords;
import backstory.markdown.render.Resolver;
import backstory.markdown.render.TypesetWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the tokens of one text.
 *
 * @param <P> what is made of the pieces between directives
 */
final class TokenWriter<P> {
    private final Resolver resolver;
    private final InterfaceWords words;
    private final DividedBody.Pieces<P> maker;
    private final HtmlWriter out;
    private final LinkWriter links;
    private final MarkWriter marks;
    private final NoteWriter notes;
    private final List<P> brief = new ArrayList<>();
    private final List<P> opening = new ArrayList<>();
    private final List<P> sections = new ArrayList<>();
    private List<P> pieces = opening;

    /** How many alerts are open in the brief, including the brief itself; 0 outside it. */
    private int openInBrief;

    private boolean permalink;
    private Optional<FigureWriter> figure = Optional.empty();

    TokenWriter(Resolver resolver, DividedBody.Pieces<P> maker) {
        this.resolver = resolver;
        this.words = resolver.words();
        this.maker = maker;
        this.out = new HtmlWriter(resolver.pageUrl());
        this.links = new LinkWriter(out);
        this.marks = new MarkWriter(resolver, out);
        this.notes = new NoteWriter(words, out);
    }

    DividedBody<P> write(List<Token> tokens) {
        TypesetWords set = new TypesetWords(tokens, resolver);
        List<Integer> place = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            set.behind(token);
            if (token.kind() == Token.Kind.CITATION) {
                place.add(token.number());
            } else {
                cite(place);
                write(token, set, i);
                permalink(tokens, i);
            }
        }
        cite(place);
        endPiece();
        return new DividedBody<>(brief, opening, sections);
    }

    private void write(Token token, TypesetWords set, int index) {
        if (token.kind() == Token.Kind.WORDS) {
            out.text(set.words(index));
        } else {
            write(token);
        }
    }

    private void write(Token token) {
        switch (token.kind()) {
            case LINE -> out.line();
            case OPEN -> out.open(token.texts());
            case CLOSE -> close(token.text(0));
            case WORDS -> throw new IllegalStateException("words are set before they are written");
            case SECTIONS -> sections();
            case DIRECTIVE -> directive(token.number());
            case ALERT -> alert(Alert.of(token.text(0)).orElseThrow(), token.text(1));
            case ALERT_END -> endOfAlert(token.text(1));
            case CODE -> code(token.text(0), token.text(1));
            case TABLE -> out.open("div", "class", ClassNames.TABLE).open("table");
            case TABLE_END -> out.close("table").close("div");
            case CELL -> cell(token.text(0), token.text(1));
            case MARGIN -> out.open("div", "class", ClassNames.WITH_MARGIN);
            case MARGIN_END -> out.close("div");
            case BELOW -> below(resolver.below(token.text(0)));
            case LINK -> links.open(resolver.link(token.number()).withQuery(token.text(0)));
            case MENTION -> links.open(resolver.mention(token.number()));
            case LABEL -> links.label();
            case LINK_END -> links.close();
            case CITATION -> throw new IllegalStateException("citations are written as one with those beside them");
            case NOTE_MARK -> marks.note(token.number(), token.text(0), token.text(1));
            case PHRASE -> marks.beginPhrase(token.text(0));
            case PHRASE_END -> marks.endPhrase(token.number(), token.text(0));
            case NOTE -> notes.begin(token.number(), token.text(0), token.text(1));
            case NOTE_END -> out.close("aside");
            case NOTES -> notes.beginAll(token.text(0));
            case NOTES_END -> out.close("ol").line().close("section");
            case BACK_LINKS -> notes.backLinks(token.number(), token.texts());
            case BACK_LINKS_LINE -> notes.lineOfBackLinks(token.number(), token.texts());
            case FIGURE -> figure(token.number());
            case IMAGE -> figure.ifPresentOrElse(FigureWriter::inText, () -> out.text(token.text(0)));
            case CAPTION -> figure.ifPresent(shown -> shown.caption(token.text(0)));
            case FIGURE_END -> figure.ifPresentOrElse(FigureWriter::end, () -> out.close("p"));
        }
    }

    /** Writes the mark of adjacent citations, if there are any, and clears them. */
    private void cite(List<Integer> place) {
        if (!place.isEmpty()) {
            marks.cite(List.copyOf(place));
            place.clear();
        }
    }

    private void sections() {
        endPiece();
        pieces = sections;
    }

    private void directive(int index) {
        endPiece();
        pieces.add(maker.block(index));
    }

    private void endPiece() {
        Html html = out.take();
        if (!html.equals(Html.EMPTY)) {
            pieces.add(maker.words(html));
        }
    }

    /** Begins the link of a heading to itself, if a heading begins here. */
    private void permalink(List<Token> tokens, int at) {
        if (!out.isDetached() && Permalinks.takesPermalink(tokens, at)) {
            out.open("a", "href", "#" + tokens.get(at).text(2));
            permalink = true;
        }
    }

    private void close(String element) {
        if (permalink && Permalinks.isHeading(element)) {
            out.close("a");
            permalink = false;
        }
        out.close(element);
    }

    /** Begins an alert. A brief at the head of the text is a part of its own, with the alerts in it. */
    private void alert(Alert alert, String id) {
        boolean begins = alert == Alert.BRIEF && pieces == opening && opening.isEmpty() && out.length() == 0;
        if (begins || openInBrief > 0) {
            pieces = brief;
            openInBrief++;
        }
        beginAlert(alert, id);
    }

    private void endOfAlert(String id) {
        out.close(id.isEmpty() ? "aside" : "section");
        if (openInBrief > 0 && --openInBrief == 0) {
            endPiece();
            pieces = opening;
        }
    }

    /** @param id of the heading of a section, or empty */
    private void beginAlert(Alert alert, String id) {
        String name = words.alert(alert.word());
        if (id.isEmpty()) {
            out.open("aside", "role", "note", "class", ClassNames.box(alert), "aria-label", name)
                    .line();
            out.open("p", "class", ClassNames.BOX_NAME, "lang", words.lang(), "dir", words.dir());
            out.text(name).close("p");
        } else {
            out.open("section", "class", ClassNames.section(alert), "aria-labelledby", id)
                    .line();
            out.heading(id, name, words);
        }
    }

    private void code(String literal, String language) {
        out.open("pre")
                .open("code", "class", language.isEmpty() ? "" : ClassNames.code(language))
                .text(literal)
                .close("code")
                .close("pre");
    }

    private void cell(String tag, String alignment) {
        String style = alignment.isEmpty() ? "" : ClassNames.cell(alignment);
        out.open(tag, "scope", tag.equals("th") ? "col" : "", "class", style);
    }

    /** @param reference index of the reference to its image; if that cannot be shown, its words are written instead */
    private void figure(int reference) {
        figure = (reference < 0 ? Optional.<Figure>empty() : resolver.figure(reference))
                .map(shown -> FigureWriter.begin(shown, out));
        if (figure.isEmpty()) {
            out.open("p");
        }
    }

    private void below(List<Annotation> links) {
        if (links.isEmpty()) {
            return;
        }
        out.line().open("p", "class", ClassNames.BELOW_HEADING, "lang", words.lang(), "dir", words.dir());
        String before = "";
        for (Annotation link : links) {
            out.text(before).open("a", "href", link.href()).text(link.text()).close("a");
            before = " · ";
        }
        out.close("p");
    }
}
