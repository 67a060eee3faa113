package backstory.page.claim;

import backstory.entry.Claim;
import backstory.page.PageContext;
import backstory.page.text.ClaimStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a claim stands, in words that need no colour: {@code Disputed by 2 · supported by 1}.
 *
 * @param status {@code confirmed}, {@code disputed}, {@code unverified}, {@code false}, or empty for a plain statement
 * @param marked the part to emphasize: a verdict, or how many dispute or deny the claim; or empty
 * @param more the other counts
 */
public record Tally(String status, String marked, List<String> more) {
    /** The stances that make a claim disputed. */
    public static final List<Claim.Stance> AGAINST = List.of(Claim.Stance.DISPUTES, Claim.Stance.DENIES);

    /** The stances against the speaker, in full or in part, in the order in which pages show them. */
    static final List<Claim.Stance> CONTESTING =
            List.of(Claim.Stance.DISPUTES, Claim.Stance.DENIES, Claim.Stance.QUALIFIES);

    /** All stances that others can take, in the same order. */
    public static final List<Claim.Stance> STANCES = Stream.of(
                    List.of(Claim.Stance.SUPPORTS), CONTESTING, List.of(Claim.Stance.CONTEXT))
            .flatMap(List::stream)
            .toList();

    private static final List<Claim.Stance> COUNTED =
            Stream.concat(CONTESTING.stream(), Stream.of(Claim.Stance.SUPPORTS)).toList();

    /** The tally of a claim. */
    public static Tally of(Claim claim, PageContext context) {
        String status = ClaimStatus.name(claim);
        List<String> counts = new ArrayList<>();
        boolean against = false;
        for (Claim.Stance stance : COUNTED) {
            long count = claim.positions().stream()
                    .filter(position -> position.stance() == stance)
                    .count();
            if (count > 0) {
                against |= AGAINST.contains(stance);
                counts.add(context.words().text("claim.tally." + stance.word(), count));
            }
        }
        boolean counted = status.equals("disputed") && against;
        String marked = counted ? capitalized(counts.remove(0)) : ClaimStatus.word(claim, context);
        if (marked.isEmpty() && !counts.isEmpty()) {
            counts.set(0, capitalized(counts.get(0)));
        }
        return new Tally(status, marked, List.copyOf(counts));
    }

    /** Returns the words with a capital first letter, in scripts that have capitals. */
    private static String capitalized(String words) {
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }
}
