package backstory.reference.key;

import backstory.entry.Source;
import java.util.List;

/** What statements rest on. */
final class SourceKeys {
    private SourceKeys() {}

    static Place place() {
        return new Place(
                "source",
                List.of("sources.yaml", "sources: of an article"),
                "Something that can be looked up: [@id] in a text cites it.",
                List.of(
                        Shared.requiredId("gazette-2031-04-04"),
                        Key.of(
                                        Value.LINE,
                                        "Its title; where it has none, what it is, in brackets.",
                                        "title: Line to the harbour approved")
                                .required()
                                .calledElsewhere("name", "headline"),
                        Key.of(Value.LINE, "Who wrote it.", "author: Ines de la Fuente")
                                .list()
                                .with(
                                        Key.of(Value.LINE, "The family name.", "family: de la Fuente")
                                                .required(),
                                        Key.of(Value.LINE, "The given names.", "given: Ines"))
                                .calledElsewhere("authors", "by", "byline"),
                        Key.of(Value.LINE, "Who published it: newspaper, office, company.", "publisher: Verrin Gazette")
                                .calledElsewhere("journal", "newspaper", "outlet", "site", "website"),
                        Key.of(Value.DATE, "When it was published.", "date: 2031-04-04")
                                .calledElsewhere("published", "year", "issued"),
                        Key.of(Value.WORD, "What kind of document it is (the types of CSL).", "type: report")
                                .oneOf(Source.TYPES)
                                .otherwise(Source.USUAL_TYPE)
                                .calledElsewhere("kind", "genre", "medium"),
                        Key.of(Value.ADDRESS, "Where it is read.", "url: https://gazette.example/harbour-line")
                                .calledElsewhere("link", "href", "address"),
                        Key.of(
                                        Value.ADDRESS,
                                        "Where a copy is kept.",
                                        "archive-url: https://archive.example/2031/harbour-line")
                                .calledElsewhere("archive", "archived", "wayback"),
                        Key.of(Value.DATE, "When the copy was made.", "archive-date: 2031-04-05"),
                        Key.of(Value.DATE, "When you read it.", "accessed: 2031-04-05")
                                .calledElsewhere("access-date", "retrieved", "urldate"),
                        Shared.lang("the source"),
                        Key.of(Value.WORD, "What stands between readers and it.", "access: paywall")
                                .oneOf(Source.Access.class)
                                .otherwise("open"),
                        Key.of(
                                        Value.REFERENCE,
                                        "The source that it has its facts from: the two are no two witnesses.",
                                        "repeats: minutes")
                                .naming("source"),
                        Key.of(Value.MARKDOWN, "What readers should know of it.", "note: Read on paper.")
                                .calledElsewhere("notes", "description", "comment"),
                        Shared.redirectFrom()));
    }
}
