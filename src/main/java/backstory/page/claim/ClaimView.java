package backstory.page.claim;

import backstory.entry.Claim;
import backstory.entry.Source;
import backstory.entry.id.EntryRef;
import backstory.markdown.Html;
import backstory.markdown.render.CitationMark;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.PartyView;
import backstory.page.text.PageText;
import backstory.page.view.DateView;
import backstory.page.view.LanguageView;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim with its chain: those who say and support it, and those who contest it, each with sources.
 *
 * @param id its fragment on the page
 * @param reason the reason for its status, or empty
 * @param says the speaker, then those who support it
 * @param contests those who dispute it, who deny it, and who qualify it
 * @param beside what others say about it that is not an answer
 * @param accounting how many sources it has and how many of them repeat another, in words
 * @param language of the claim, its reason, its places and what others say
 */
public record ClaimView(
        String id,
        ClaimTitle title,
        Tally tally,
        Html reason,
        List<Side> says,
        List<Side> contests,
        List<Side> beside,
        String accounting,
        LanguageView language) {

    /**
     * Those who take one stance.
     *
     * @param stance {@code says}, {@code supports}, {@code disputes}, {@code denies}, {@code qualifies} or
     *     {@code context}
     * @param word the same in words
     */
    public record Side(String stance, String word, List<Voice> voices) {}

    /**
     * What somebody says.
     *
     * @param via through whom it reached us
     * @param place where it was said, or empty
     * @param quote the exact words, or empty
     * @param quoteLang their language where it is not the page's
     * @param text in our words; empty for the speaker, who makes the claim
     */
    public record Voice(
            PartyView by,
            List<PartyView> via,
            DateView date,
            String place,
            String quote,
            String quoteLang,
            Html text,
            List<CitationMark> cites) {}

    /** A claim with its chain, as a page shows it. */
    public static ClaimView of(Claim claim, PageContext context, PageText pageText, OutputPath page) {
        Html reason = pageText.field(claim.reason(), claim);
        Sides sides = new Sides(claim, context, pageText, page);
        List<Side> says = new ArrayList<>(List.of(sides.speaker()));
        says.addAll(sides.of(Claim.Stance.SUPPORTS));
        List<Side> contests = Tally.CONTESTING.stream()
                .flatMap(stance -> sides.of(stance).stream())
                .toList();
        return new ClaimView(
                pageText.id("claim_" + claim.key().id()),
                ClaimTitle.of(claim, context, page),
                Tally.of(claim, context),
                reason,
                says,
                contests,
                sides.of(Claim.Stance.CONTEXT),
                accounting(claim, context),
                context.language(claim));
    }

    /** Makes the sides of one claim. Sides must be asked for in reading order, since this numbers their sources. */
    private record Sides(Claim claim, PageContext context, PageText pageText, OutputPath page) {
        Side speaker() {
            Voice voice = new Voice(
                    PartyView.of(claim.by(), claim, context, page),
                    PartyView.of(claim.via(), claim, context, page),
                    context.date(claim.date()),
                    context.typography(claim).set(claim.place()),
                    claim.quote().map(Claim.Quote::text).orElse(""),
                    claim.quote().map(quote -> context.languageOf(quote, claim)).orElse(""),
                    Html.EMPTY,
                    pageText.cite(claim.sources()));
            return new Side("says", context.words().text("claim.says"), List.of(voice));
        }

        /** Returns one side, or none where no one takes the stance. */
        List<Side> of(Claim.Stance stance) {
            List<Voice> voices = claim.positions().stream()
                    .filter(position -> position.stance() == stance)
                    .map(this::voice)
                    .toList();
            String name = stance.word();
            return voices.isEmpty()
                    ? List.of()
                    : List.of(new Side(name, context.words().text("claim.stance." + name), voices));
        }

        private Voice voice(Claim.Position position) {
            return new Voice(
                    PartyView.of(position.by(), claim, context, page),
                    PartyView.of(position.via(), claim, context, page),
                    context.date(position.date()),
                    "",
                    "",
                    "",
                    pageText.field(position.text(), claim),
                    pageText.cite(position.sources()));
        }
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
