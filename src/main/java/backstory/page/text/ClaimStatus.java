package backstory.page.text;

import backstory.entry.Claim;
import backstory.page.PageContext;

/** The status of a claim, as a name and in words. */
public final class ClaimStatus {
    private ClaimStatus() {}

    /**
     * Returns the name of the status in views: {@code confirmed}, {@code disputed}, {@code unverified}, {@code false},
     * or empty for a plain statement.
     */
    public static String name(Claim claim) {
        return claim.standing().map(Claim.Status::key).orElse("");
    }

    /** In words; empty for a plain statement. */
    public static String word(Claim claim, PageContext context) {
        return claim.standing()
                .map(status -> context.words().text("claim.status." + status.key()))
                .orElse("");
    }
}
