package backstory.page.list;

import backstory.entry.Claim;
import backstory.page.PageContext;
import backstory.page.claim.Speaker;
import backstory.page.claim.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses the claims for the first page: two of different speakers, each answered in words by someone. */
final class Contradictions {
    private static final int SHOWN = 2;

    private Contradictions() {}

    /** Returns the contested claims: the most contested first, and the newest first among equals. */
    static List<Claim> of(PageContext context) {
        List<Claim> shown = new ArrayList<>();
        context.catalog().claims().stream()
                .filter(claim -> claim.positions().stream().anyMatch(Contradictions::answers))
                .sorted(Comparator.comparingLong(Contradictions::against).reversed())
                .filter(claim -> shown.stream().noneMatch(other -> Speaker.isSame(other.by(), claim.by(), context)))
                .limit(SHOWN)
                .forEachOrdered(shown::add);
        return shown;
    }

    private static boolean answers(Claim.Position position) {
        return Tally.AGAINST.contains(position.stance()) && !position.text().isBlank();
    }

    private static long against(Claim claim) {
        return claim.positions().stream()
                .filter(position -> Tally.AGAINST.contains(position.stance()))
                .count();
    }
}
