package backstory.page.entry;

import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.value.Party;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.PartyView;
import backstory.page.text.ClaimStatus;
import backstory.page.view.DateView;
import backstory.page.view.LanguageView;
import java.util.List;
import java.util.Locale;

/**
 * A claim in a list.
 *
 * @param relation what the entry on whose page it stands has to do with it: {@code denies}; empty in other lists
 * @param language of the claim
 */
public record ClaimLine(
        String claim,
        String href,
        PartyView by,
        DateView date,
        String status,
        String statusWord,
        String relation,
        LanguageView language) {
    static ClaimLine of(Claim claim, PageContext context, OutputPath page) {
        return of(claim, "", context, page);
    }

    /** Claims that somebody makes, passes on or takes a position on. */
    static List<ClaimLine> about(Entry party, List<Claim> claims, PageContext context, OutputPath page) {
        return claims.stream()
                .map(claim -> of(claim, relation(claim, party, context), context, page))
                .toList();
    }

    private static ClaimLine of(Claim claim, String relation, PageContext context, OutputPath page) {
        ClaimStatus status = ClaimStatus.of(claim, context);
        return new ClaimLine(
                claim.claim(),
                context.links().href(page, claim),
                PartyView.of(claim.by(), claim, context, page),
                context.date(claim.date()),
                status.name(),
                status.word(),
                relation,
                context.language(claim));
    }

    private static String relation(Claim claim, Entry party, PageContext context) {
        if (is(claim.by(), party, context)) {
            return context.words().text("claim.relation.by");
        }
        for (Claim.Position position : claim.positions()) {
            if (is(position.by(), party, context)) {
                String stance = position.stance().name().toLowerCase(Locale.ROOT);
                return context.words().text("claim.stance." + stance);
            }
        }
        return context.words().text("claim.relation.via");
    }

    private static boolean is(Party party, Entry entry, PageContext context) {
        return context.catalog().index().find(party).filter(entry::equals).isPresent();
    }
}
