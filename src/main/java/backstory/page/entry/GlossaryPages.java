package backstory.page.entry;

import backstory.entry.Term;
import backstory.graph.Reads;
import backstory.markdown.Html;
import backstory.markdown.render.CitationMark;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.address.Links;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.jsonld.TermNode;
import backstory.page.text.CardView;
import backstory.page.text.PageText;
import backstory.page.text.SourcesView;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import backstory.page.view.NameView;
import backstory.page.view.View;
import java.util.List;

/** The glossary, and a page for each term: what it means, where it comes from, and where it is used. */
public final class GlossaryPages {
    public static final PageKind KIND =
            new NamedEntries<>("glossary", Term.class, Term::term, "term", GlossaryPages::view).kind(TermView.class);

    private GlossaryPages() {}

    /**
     * The view of a term.
     *
     * @param seeAlso leads to other terms
     * @param mentions the newest texts that use it
     * @param older leads to those that have no room on the page
     * @param compiledFrom what the entry rests on, in a sentence, or empty
     * @param language of what the entry itself says
     */
    public record TermView(
            Frame frame,
            TermHead head,
            Html body,
            List<LinkView> seeAlso,
            List<MentionView> mentions,
            EntryLists.Older older,
            String compiledFrom,
            List<CardView> cards,
            SourcesView sources,
            LanguageView language)
            implements View {}

    /**
     * A term and what it means.
     *
     * @param cites what the entry rests on
     * @param origin the foreign word it comes from, or empty texts
     * @param literal what that word means word for word, or empty
     */
    public record TermHead(String term, Html definition, List<CitationMark> cites, NameView origin, String literal) {}

    private static TermView view(PageContext context, Reads reads, Term term) {
        OutputPath path = Links.path(term);
        EntryLists lists = EntryLists.of(term, context, reads);
        PageText pageText = PageText.cards(context, path);
        TermHead head = new TermHead(
                term.term(),
                pageText.field(term.definition(), term),
                pageText.cite(term.sources()),
                origin(term),
                term.origin().map(Term.Origin::literal).orElse(""));
        Html body = pageText.body(reads.body(term), term);
        return new TermView(
                new Frames(context)
                        .page(path, term.term(), context.catalog().plain(term.definition(), term))
                        .about(TermNode.of(term, context)),
                head,
                body,
                context.catalog().index().find(term.seeAlso(), Term.class).stream()
                        .map(other -> context.link(path, other))
                        .toList(),
                lists.mentions(context),
                lists.pagination(),
                EntryParts.compiledFrom(reads.sourcesOf(term), context),
                pageText.cards(),
                pageText.sources(),
                context.language(term));
    }

    private static NameView origin(Term term) {
        return term.origin()
                .map(origin -> NameView.of(origin.text(), origin.lang()))
                .orElse(new NameView("", "", ""));
    }
}
