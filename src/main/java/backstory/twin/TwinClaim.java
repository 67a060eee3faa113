package backstory.twin;

import backstory.entry.Claim;
import backstory.markdown.Markdown;
import backstory.markdown.render.CitationMark;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.PartyView;
import backstory.page.claim.ClaimTitle;
import backstory.page.claim.Tally;
import backstory.page.text.TwinText;
import backstory.page.view.DateView;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim with its chain, as {@link backstory.page.claim.ClaimView}.
 *
 * @param reason why its status is what it is, or empty
 * @param sides the speaker, those who support it, those who contest it, and what was no answer to it
 */
public record TwinClaim(ClaimTitle title, Tally tally, Markdown reason, List<Side> sides) {
    /** A stance, and those who take it. */
    public record Side(String word, List<Voice> voices) {}

    /**
     * What somebody says.
     *
     * @param via through whom it reached us
     * @param place where it was said, or empty
     * @param quote the exact words, or empty
     * @param text in our words; empty for the speaker, who makes the claim
     */
    public record Voice(
            PartyView by,
            List<PartyView> via,
            DateView date,
            String place,
            String quote,
            Markdown text,
            List<CitationMark> cites) {}

    static TwinClaim of(Claim claim, PageContext context, TwinText texts, OutputPath page) {
        Markdown reason = texts.field(claim.reason(), claim);
        List<Side> sides = new ArrayList<>();
        sides.add(new Side(context.words().text("claim.says"), List.of(speaker(claim, context, texts, page))));
        for (Claim.Stance stance : Tally.STANCES) {
            List<Voice> voices = claim.positions().stream()
                    .filter(position -> position.stance() == stance)
                    .map(position -> new Voice(
                            PartyView.of(position.by(), claim, context, page),
                            PartyView.of(position.via(), claim, context, page),
                            context.date(position.date()),
                            "",
                            "",
                            texts.field(position.text(), claim),
                            texts.cite(position.sources())))
                    .toList();
            if (!voices.isEmpty()) {
                sides.add(new Side(context.words().text("claim.stance." + stance.word()), voices));
            }
        }
        return new TwinClaim(ClaimTitle.of(claim, context, page), Tally.of(claim, context), reason, sides);
    }

    private static Voice speaker(Claim claim, PageContext context, TwinText texts, OutputPath page) {
        return new Voice(
                PartyView.of(claim.by(), claim, context, page),
                PartyView.of(claim.via(), claim, context, page),
                context.date(claim.date()),
                claim.place(),
                claim.quote().map(Claim.Quote::text).orElse(""),
                Markdown.EMPTY,
                texts.cite(claim.sources()));
    }
}
