package backstory.page.text;

import backstory.entry.Claim;
import backstory.page.PageContext;
import java.util.Locale;

/**
 * How a claim stands.
 *
 * @param name {@code confirmed}, {@code disputed}, {@code unverified}, {@code false}, or empty for a plain statement
 * @param word the same in words
 */
public record ClaimStatus(String name, String word) {
    public static ClaimStatus of(Claim claim, PageContext context) {
        String name = claim.standing()
                .map(status -> status.name().toLowerCase(Locale.ROOT))
                .orElse("");
        return new ClaimStatus(name, name.isEmpty() ? "" : context.words().text("claim.status." + name));
    }
}
