package backstory.page.entry;

import backstory.entry.Claim;
import backstory.entry.Source;
import backstory.entry.id.EntryRef;
import backstory.markdown.CitationMark;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.PartyView;
import backstory.page.text.ClaimStatus;
import backstory.page.text.PageText;
import backstory.page.view.DateView;
import backstory.page.view.LanguageView;
import java.util.List;
import java.util.Locale;

/**
 * A claim as a block: who said it, through whom and when above; who supports and disputes it below.
 *
 * @param id its fragment on the page
 * @param href its own page
 * @param claim our paraphrase, never in quotation marks
 * @param quote the exact words, or empty
 * @param status {@code confirmed}, {@code disputed}, {@code unverified}, {@code false}, or empty for a plain statement
 * @param statusWord the same in words
 * @param language of the claim, its reason, its place and the positions
 * @param accounting how many sources it has and how many of them repeat another, in words
 */
public record ClaimView(
        String id,
        String href,
        String claim,
        PartyView by,
        List<PartyView> via,
        DateView date,
        String place,
        String quote,
        String quoteLang,
        String status,
        String statusWord,
        Html reason,
        List<CitationMark> cites,
        List<PositionView> positions,
        String accounting,
        LanguageView language) {

    /**
     * What somebody else says about it.
     *
     * @param stance {@code supports}, {@code disputes}, {@code denies}, {@code qualifies} or {@code context}
     * @param stanceWord the same in words
     */
    public record PositionView(
            PartyView by, String stance, String stanceWord, Html text, List<PartyView> via, List<CitationMark> cites) {}

    public static ClaimView of(Claim claim, PageContext context, PageText annotator, OutputPath page) {
        List<CitationMark> cites = annotator.cite(claim.sources());
        ClaimStatus status = ClaimStatus.of(claim, context);
        return new ClaimView(
                annotator.id("claim_" + claim.key().id()),
                context.links().href(page, claim),
                claim.claim(),
                PartyView.of(claim.by(), claim, context, page),
                PartyView.of(claim.via(), claim, context, page),
                context.date(claim.date()),
                claim.place(),
                claim.quote().map(Claim.Quote::text).orElse(""),
                claim.quote().map(quote -> context.languageOf(quote, claim)).orElse(""),
                status.name(),
                status.word(),
                annotator.field(claim.reason(), claim),
                cites,
                claim.positions().stream()
                        .map(position -> position(position, claim, context, annotator, page))
                        .toList(),
                accounting(claim, context),
                context.language(claim));
    }

    private static PositionView position(
            Claim.Position position, Claim claim, PageContext context, PageText annotator, OutputPath page) {
        String stance = position.stance().name().toLowerCase(Locale.ROOT);
        return new PositionView(
                PartyView.of(position.by(), claim, context, page),
                stance,
                context.words().text("claim.stance." + stance),
                annotator.field(position.text(), claim),
                PartyView.of(position.via(), claim, context, page),
                annotator.cite(position.sources()));
    }

    private static String accounting(Claim claim, PageContext context) {
        List<Source> sources = context.catalog().index().find(claim.references(), Source.class);
        List<EntryRef> repeats =
                sources.stream().flatMap(source -> source.repeats().stream()).toList();
        String count = context.words().count("counts.sources", sources.size());
        return repeats.isEmpty()
                ? count
                : context.words()
                        .text("sources.repeating", count, context.words().count("sources.repeat", repeats.size()));
    }
}
