package backstory.reference.key;

import backstory.entry.Source;
import backstory.entry.value.Availability;
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
                        SharedKeys.requiredId("gazette-2031-04-04"),
                        Key.of(
                                        Value.LINE,
                                        "Its title; where it has none, what it is, in brackets.",
                                        "title: Line to the harbour approved")
                                .required()
                                .calledElsewhere("name", "headline"),
                        creators("Who wrote it.", "author").calledElsewhere("authors", "by", "byline"),
                        Key.of(Value.LINE, "Who published it: newspaper, office, company.", "publisher: Verrin Gazette")
                                .calledElsewhere("outlet", "site", "website", "institution", "organization", "school"),
                        Key.of(
                                        Value.LINE,
                                        "What it stands in: newspaper, journal, book, programme. Where it is absent, the"
                                                + " publisher is shown instead.",
                                        "container: Journal of Trams")
                                .calledElsewhere(
                                        "journal",
                                        "newspaper",
                                        "magazine",
                                        "container-title",
                                        "booktitle",
                                        "journaltitle"),
                        creators("Who edited it, or what it stands in.", "editor")
                                .calledElsewhere("editors"),
                        creators("Who translated it.", "translator").calledElsewhere("translators"),
                        Key.of(Value.LINE, "The volume of a journal or a work.", "volume: 12"),
                        Key.of(Value.LINE, "The issue of a journal.", "issue: 3"),
                        Key.of(Value.LINE, "The pages on which it stands.", "pages: 45–67")
                                .calledElsewhere("page"),
                        Key.of(Value.LINE, "The number of a report, a patent, a bill.", "number: TR-7")
                                .calledElsewhere("docket"),
                        Key.of(Value.LINE, "The edition.", "edition: 2"),
                        Key.of(Value.LINE, "Where its publisher is based.", "place: Verrin")
                                .calledElsewhere("location", "city", "publisher-place"),
                        Key.of(Value.LINE, "The court that decided.", "court: Court of Appeal")
                                .calledElsewhere("authority"),
                        Key.of(Value.LINE, "Its DOI.", "doi: 10.1234/trams.7"),
                        Key.of(Value.LINE, "Its ISBN.", "isbn: 978-3-16-148410-0"),
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
                        SharedKeys.lang("the source"),
                        Key.of(Value.WORD, "What stands between readers and it.", "access: paywall")
                                .oneOf(Availability.Access.class)
                                .otherwise("open"),
                        Key.of(
                                        Value.REFERENCE,
                                        "The source that it has its facts from: the two are no two witnesses.",
                                        "repeats: minutes")
                                .naming("source"),
                        Key.of(Value.MARKDOWN, "What readers should know of it.", "note: Read on paper.")
                                .calledElsewhere("notes", "description", "comment"),
                        SharedKeys.redirectFrom()));
    }

    private static Key creators(String meaning, String key) {
        return Key.of(Value.LINE, meaning, key + ": Ines de la Fuente")
                .list()
                .with(
                        Key.of(Value.LINE, "The family name.", "family: de la Fuente")
                                .required(),
                        Key.of(Value.LINE, "The given names.", "given: Ines"));
    }
}
