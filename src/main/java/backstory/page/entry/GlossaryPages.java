package backstory.page.entry;

import backstory.entry.Term;
import backstory.graph.Reads;
import backstory.markdown.CitationMark;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.Frame;
import backstory.page.Links;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.jsonld.TermNode;
import backstory.page.paging.AlphabetIndex;
import backstory.page.paging.LetterPages;
import backstory.page.paging.PartsView;
import backstory.page.text.CardView;
import backstory.page.text.PageText;
import backstory.page.text.SourcesView;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import backstory.page.view.NameView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The glossary, and a page for each term: what it means, where it comes from, and where it is used. */
public final class GlossaryPages {
    public static final PageKind KIND = PageKind.of(
                    "glossary",
                    GlossaryPages::pages,
                    Map.of(
                            "glossary.ftlh",
                            GlossaryView.class,
                            "term.ftlh",
                            TermView.class,
                            "older.ftlh",
                            EntryLists.OlderView.class))
            .listing(Term.class)
            .and((context, reads) -> EntryLists.older(Term.class, context, reads));

    private GlossaryPages() {}

    /** The view of the glossary, by first letter. */
    public record GlossaryView(Frame frame, List<Letter> letters, PartsView split) implements View {}

    /** The terms under one letter. */
    public record Letter(String letter, List<TermLine> terms) {}

    /** A term in the glossary. */
    public record TermLine(String id, String term, String href, Html definition, LanguageView language) {}

    /**
     * The view of a term.
     *
     * @param language of what the entry itself says
     * @param origin the foreign word it comes from, or empty texts
     * @param literal what that word means word for word, or empty
     */
    public record TermView(
            Frame frame,
            String term,
            Html definition,
            NameView origin,
            String literal,
            Html body,
            List<LinkView> seeAlso,
            List<MentionView> mentions,
            EntryLists.Older older,
            String compiledFrom,
            List<CitationMark> cites,
            List<CardView> cards,
            SourcesView sources,
            LanguageView language)
            implements View {}

    static List<Page> pages(PageContext context) {
        List<Term> terms = context.catalog().index().all(Term.class);
        LetterPages.Show<Term> show =
                (path, frame, groups, split) -> new GlossaryView(frame, letters(context, path, groups), split);
        List<Page> pages = new ArrayList<>(new LetterPages<Term>("glossary", Term::term, show).pages(context, terms));
        for (Term term : terms) {
            pages.add(Page.of(Links.path(term), "term", reads -> view(context, reads, term))
                    .from(term));
        }
        return pages;
    }

    private static List<Letter> letters(PageContext context, OutputPath path, List<AlphabetIndex.Group<Term>> groups) {
        PageText annotator = PageText.links(context, path);
        return groups.stream()
                .map(group -> new Letter(
                        group.letter(),
                        group.items().stream()
                                .map(term -> new TermLine(
                                        term.key().id(),
                                        term.term(),
                                        context.links().href(path, term),
                                        annotator.field(term.definition(), term),
                                        context.language(term)))
                                .toList()))
                .toList();
    }

    private static TermView view(PageContext context, Reads reads, Term term) {
        OutputPath path = Links.path(term);
        EntryLists lists = EntryLists.of(term, context, reads);
        PageText annotator = PageText.cards(context, path);
        Html definition = annotator.field(term.definition(), term);
        List<CitationMark> cites = annotator.cite(term.sources());
        Html body = annotator.body(reads.body(term), term);
        return new TermView(
                context.frame(path, term.term(), context.plain(term.definition(), term))
                        .about(TermNode.of(term, context)),
                term.term(),
                definition,
                origin(term),
                term.origin().map(Term.Origin::literal).orElse(""),
                body,
                context.catalog().index().find(term.seeAlso(), Term.class).stream()
                        .map(other -> context.link(path, other))
                        .toList(),
                lists.mentions(context),
                lists.ways(),
                EntryParts.compiledFrom(reads.sourcesOf(term), context),
                cites,
                annotator.cards(),
                annotator.sources(),
                context.language(term));
    }

    private static NameView origin(Term term) {
        return term.origin()
                .map(origin -> NameView.of(origin.text(), origin.lang()))
                .orElse(new NameView("", "", ""));
    }
}
