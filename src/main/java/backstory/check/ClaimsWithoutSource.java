package backstory.check;

import backstory.entry.Claim;
import backstory.graph.Texts;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;

/** Reports a claim without a source that shows that it was made. What others say about it has sources of its own. */
final class ClaimsWithoutSource {
    private ClaimsWithoutSource() {}

    static void ask(Texts texts, Problems problems) {
        for (Claim claim : texts.catalog().index().all(Claim.class)) {
            if (claim.sources().isEmpty()) {
                problems.add(Problem.of(
                                Rule.CLAIM_WITHOUT_SOURCE,
                                claim.at(),
                                "the claim \"" + claim.key().id() + "\" has no source")
                        .withHint("add sources: with the ids of what it was read in"));
            }
        }
    }
}
