package backstory.reference.key;

import backstory.entry.Claim;
import java.util.List;

/** Who said what, and who agrees. */
final class ClaimKeys {
    private ClaimKeys() {}

    static Place place() {
        return new Place(
                "claim",
                List.of("claims.yaml", "claims: of an article"),
                "What somebody says, with those who support and dispute it.",
                List.of(
                        SharedKeys.requiredId("trams-half-full"),
                        Key.of(
                                        Value.LINE,
                                        "What is said, in your words and without quotation marks.",
                                        "claim: The trams would be half full on the first day")
                                .required()
                                .calledElsewhere("title", "text", "statement"),
                        by("Who says it.").calledElsewhere("speaker", "who", "person", "author"),
                        Key.of(
                                        Value.LINE_OR_KEYS,
                                        "The exact words, at most 25 of them, and only with sources.",
                                        "quote: Half full on day one.\nsources: minutes")
                                .with(
                                        Key.of(Value.LINE, "The words.", "text: Halb voll am ersten Tag.")
                                                .required(),
                                        Key.of(Value.LANGUAGE, "Their language.", "lang: de"))
                                .calledElsewhere("words", "exact"),
                        Key.of(Value.DATE, "When it was said.", "date: 2031-04-03")
                                .calledElsewhere("when", "said"),
                        Key.of(Value.LINE, "Where it was said.", "place: Verrin")
                                .calledElsewhere("location", "where"),
                        via(),
                        SharedKeys.sources("Where it is read."),
                        positions(),
                        Key.of(
                                        Value.WORD,
                                        "What is known of it; confirmed and false need reason and sources.",
                                        "status: unverified")
                                .oneOf(Claim.Status.class)
                                .otherwise("none, or disputed where a position disputes or denies it")
                                .calledElsewhere("verdict", "rating", "truth"),
                        Key.of(Value.MARKDOWN, "Why it has its status.", "reason: The minutes give another number.")
                                .calledElsewhere("explanation", "because", "why"),
                        SharedKeys.redirectFrom()));
    }

    private static Key by(String meaning) {
        return Key.of(Value.PARTY, meaning, "by: mara-okafor")
                .with(SharedKeys.nameOfSomebody())
                .required();
    }

    private static Key via() {
        return Key.of(Value.PARTY, "Through whom it came to us, if not from the speaker.", "via: council")
                .list()
                .with(SharedKeys.nameOfSomebody())
                .calledElsewhere("through", "reported-by");
    }

    private static Key positions() {
        return Key.of(Value.KEYS, "What others say about it.", """
                        positions:
                          - by:
                              name: The traders' association
                            stance: disputes
                            text: Counts forty passengers a tram.
                            sources: gazette
                        """)
                .list()
                .with(
                        by("Who says it."),
                        Key.of(
                                        Value.WORD,
                                        "How it stands to the claim; context was not said in answer to it.",
                                        "stance: disputes")
                                .oneOf(Claim.Stance.class)
                                .required()
                                .calledElsewhere("position", "side", "type", "kind"),
                        Key.of(Value.DATE, "When it was said.", "date: 2031-04-04")
                                .calledElsewhere("when", "said"),
                        Key.of(Value.MARKDOWN, "What is said.", "text: Counts forty passengers a tram.")
                                .calledElsewhere("claim", "quote", "note"),
                        via(),
                        SharedKeys.sources("Where it is read."))
                .calledElsewhere("responses", "sides", "reactions", "replies");
    }
}
