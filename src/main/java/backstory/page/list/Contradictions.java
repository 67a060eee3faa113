package backstory.page.list;

import backstory.entry.Claim;
import backstory.page.PageContext;
import backstory.page.claim.Speaker;
import backstory.page.claim.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which claims the first page shows: two of different speakers that somebody answers in words. */
final class Contradictions {
    private static final int SHOWN = 2;

    private Contradictions() {}

    /** The contested claims: those that most people contest first, of equal ones the newest. */
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
