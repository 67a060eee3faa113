package backstory.reference.key;

import java.util.List;

/** What happened when. */
final class DateKeys {
    private DateKeys() {}

    static Place place() {
        return new Place(
                "date",
                List.of("dates.yaml", "dates: of an article"),
                "Something that happened, for the timeline.",
                List.of(
                        Key.of(
                                        Value.DATE,
                                        "When, as exactly as it is known: 2031, 2031-04~ (about), [..2031-04-03]"
                                                + " (that day or earlier).",
                                        "date: 2031-04-03")
                                .required()
                                .calledElsewhere("when", "day", "year"),
                        Key.of(Value.LINE, "What happened, in a few words.", "title: The council votes")
                                .required()
                                .calledElsewhere("name", "headline", "event"),
                        Key.of(Value.ID, "What links and other keys call it.", "id: council-vote")
                                .otherwise("made from date and title"),
                        Key.of(
                                        Value.MARKDOWN,
                                        "What happened, in a sentence or two.",
                                        "text: Eighteen members vote for the line, thirteen against it.")
                                .calledElsewhere("description", "summary", "note"),
                        Key.of(Value.REFERENCE, "Who took part.", "people: mara-okafor")
                                .list()
                                .naming("person")
                                .calledElsewhere("persons", "who"),
                        Key.of(Value.REFERENCE, "Which bodies took part.", "organizations: council")
                                .list()
                                .naming("organization")
                                .calledElsewhere("orgs"),
                        Key.of(Value.LINE, "Where.", "place: Verrin").calledElsewhere("location", "where"),
                        SharedKeys.image("What is seen of it", "images/dock.svg"),
                        Key.of(
                                        Value.LINE,
                                        "A label of at most 24 characters, which names it on the strip above timelines."
                                                + " Four to six in a story are enough.",
                                        "key: The vote")
                                .otherwise("none: the strip shows it without a name")
                                .calledElsewhere("label", "short-title"),
                        Key.of(Value.NUMBER, "Its place among those of the same day.", "order: 2")
                                .otherwise("0")
                                .calledElsewhere("weight", "sort"),
                        Key.of(Value.KEYS, "Other dates that sources give for it.", """
                                        alternatives:
                                          - date: 2031-04-02
                                            sources: gazette
                                        """)
                                .list()
                                .with(
                                        Key.of(Value.DATE, "The other date.", "date: 2031-04-02")
                                                .required(),
                                        SharedKeys.sources("Who gives it.")),
                        SharedKeys.sources("Where it is read; a warning where there is none."),
                        SharedKeys.redirectFrom()));
    }
}
