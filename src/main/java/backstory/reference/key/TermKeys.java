package backstory.reference.key;

import backstory.entry.Term;
import java.util.List;

/** Words that the glossary explains. */
final class TermKeys {
    private TermKeys() {}

    static Place place() {
        return new Place(
                "term",
                List.of("terms.yaml", "terms/*.md", "terms: of an article"),
                "A word that readers may not know.",
                List.of(
                        Key.of(Value.LINE, "The word.", "term: quorum")
                                .required()
                                .calledElsewhere("name", "title", "word"),
                        Key.of(
                                        Value.MARKDOWN,
                                        "What it means, in one or two plain sentences.",
                                        "definition: How many members must be present for a vote to count.")
                                .required()
                                .calledElsewhere("description", "meaning", "text"),
                        SharedKeys.id("quorum-of-council", "made from the term"),
                        SharedKeys.aliases("[quorate]"),
                        Key.of(
                                        Value.WORD,
                                        "How it is found in texts: in any letter case, only as it is written, never by"
                                                + " itself.",
                                        "match: exact")
                                .oneOf(Term.Match.class)
                                .otherwise("fold")
                                .calledElsewhere("case", "case-sensitive"),
                        Key.of(Value.KEYS, "Where the word comes from.", """
                                        origin:
                                          lang: la
                                          text: quorum
                                          literal: of whom
                                        """)
                                .with(
                                        Key.of(Value.LANGUAGE, "The language.", "lang: la"),
                                        Key.of(Value.LINE, "The word in that language.", "text: quorum"),
                                        Key.of(Value.LINE, "What it says word by word.", "literal: of whom"))
                                .calledElsewhere("etymology"),
                        Key.of(Value.REFERENCE, "Terms to read next.", "see-also: call-in")
                                .list()
                                .naming("term")
                                .calledElsewhere("related", "see"),
                        SharedKeys.sources("Where the meaning is read."),
                        SharedKeys.redirectFrom()));
    }
}
