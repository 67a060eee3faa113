package backstory.page.claim;

import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Source;
import backstory.entry.value.Party;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.PartyView;
import backstory.page.text.PageText;
import backstory.page.view.DateView;
import backstory.page.view.LanguageView;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim in a list: in plain links, without its sources.
 *
 * @param id its fragment on the page
 * @param relation how the entry on whose page it stands relates to it, such as {@code Denies}; empty in other lists
 * @param via through whom it reached us
 * @param place where it was said, or empty
 * @param sources how many it has, in words
 * @param supporters who supports it
 * @param contests who disputes, denies or qualifies it, and what they say
 * @param language of the claim, its place and what others say
 */
public record ClaimLine(
        String id,
        ClaimTitle title,
        Tally tally,
        String relation,
        DateView date,
        List<PartyView> via,
        String place,
        String sources,
        List<PartyView> supporters,
        List<Answer> contests,
        LanguageView language) {

    /**
     * An answer to a claim.
     *
     * @param word what kind of answer it is where it neither disputes nor denies: {@code Qualifies}; else empty
     */
    public record Answer(PartyView by, String word, Html text) {}

    /** A claim in a list. */
    public static ClaimLine of(Claim claim, PageContext context, OutputPath page) {
        return of(claim, "", context, page);
    }

    /** Returns the claims that an entry makes, passes on or takes a position on. */
    public static List<ClaimLine> about(Entry party, List<Claim> claims, PageContext context, OutputPath page) {
        return claims.stream()
                .map(claim -> of(claim, relation(claim, party, context), context, page))
                .toList();
    }

    /** Claims in a list, in their order. */
    public static List<ClaimLine> of(List<Claim> claims, PageContext context, OutputPath page) {
        return claims.stream().map(claim -> of(claim, context, page)).toList();
    }

    private static ClaimLine of(Claim claim, String relation, PageContext context, OutputPath page) {
        int sources =
                context.catalog().index().find(claim.references(), Source.class).size();
        return new ClaimLine(
                "claim_" + claim.key().id(),
                ClaimTitle.of(claim, context, page),
                Tally.of(claim, context),
                relation,
                context.date(claim.date()),
                PartyView.of(claim.via(), claim, context, page),
                context.typography(claim).set(claim.place()),
                sources == 0 ? "" : context.words().count("counts.sources", sources),
                claim.positions().stream()
                        .filter(position -> position.stance() == Claim.Stance.SUPPORTS)
                        .map(position -> PartyView.of(position.by(), claim, context, page))
                        .toList(),
                contests(claim, context, page),
                context.language(claim));
    }

    private static List<Answer> contests(Claim claim, PageContext context, OutputPath page) {
        PageText links = PageText.links(context, page);
        List<Answer> answers = new ArrayList<>();
        for (Claim.Stance stance : Tally.CONTESTING) {
            boolean against = stance != Claim.Stance.QUALIFIES;
            String word = against ? "" : context.words().text("claim.stance." + stance.word());
            claim.positions().stream()
                    .filter(position -> position.stance() == stance)
                    .forEach(position -> answers.add(new Answer(
                            PartyView.of(position.by(), claim, context, page),
                            word,
                            links.field(position.text(), claim))));
        }
        return answers;
    }

    private static String relation(Claim claim, Entry party, PageContext context) {
        if (is(claim.by(), party, context)) {
            return context.words().text("claim.relation.by");
        }
        for (Claim.Position position : claim.positions()) {
            if (is(position.by(), party, context)) {
                return context.words().text("claim.stance." + position.stance().word());
            }
        }
        return context.words().text("claim.relation.via");
    }

    private static boolean is(Party party, Entry entry, PageContext context) {
        return context.catalog().index().find(party).filter(entry::equals).isPresent();
    }
}
