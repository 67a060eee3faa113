package backstory.reference.key;

import java.util.List;

/** People, organizations and terms: entries that have pages and whose names become links. */
final class PersonKeys {
    private PersonKeys() {}

    static Place person() {
        return new Place(
                "person",
                List.of("people.yaml", "people/*.md", "people: of an article"),
                "Somebody in the story, with the roles that they held and when.",
                List.of(
                        Key.of(Value.LINE, "The whole name.", "name: Mara Okafor")
                                .required()
                                .calledElsewhere("title", "full-name"),
                        SharedKeys.id("okafor-mayor", "made from the name"),
                        SharedKeys.description("Mayor of Verrin since 2030."),
                        roles(),
                        notes(),
                        SharedKeys.aliases("[Okafor, the mayor]"),
                        SharedKeys.names(),
                        Key.of(Value.LINE, "The name for its second mention.", "short-name: Okafor")
                                .otherwise("the family name, as far as the name tells it"),
                        Key.of(Value.LINE, "The name as lists sort it.", "sort-name: Okafor, Mara")
                                .otherwise("family name first, as far as the name tells it"),
                        SharedKeys.image("The portrait", "images/dock.svg"),
                        Key.of(Value.DATE, "The day, month or year of birth.", "born: 1979")
                                .calledElsewhere("birth", "birthday", "date-of-birth"),
                        Key.of(Value.DATE, "The day, month or year of death.", "died: 2034-11")
                                .calledElsewhere("death", "date-of-death"),
                        SharedKeys.sameAs(),
                        SharedKeys.sources("Where this is read."),
                        SharedKeys.redirectFrom()));
    }

    private static Key roles() {
        return Key.of(Value.KEYS, "Offices and jobs, each with its time: cards show those of the day spoken of.", """
                        roles:
                          - title: Mayor
                            organization: council
                            when: 2030-05/..
                            sources: minutes
                        """)
                .list()
                .with(
                        Key.of(Value.LINE, "What the person is called in it.", "title: Mayor")
                                .required()
                                .calledElsewhere("role", "name", "position", "job"),
                        Key.of(Value.PARTY_OR_NAME, "Where it is held.", "organization: council")
                                .with(SharedKeys.nameOfSomebody())
                                .calledElsewhere("org", "employer", "company", "at"),
                        Key.of(Value.LINE, "For which place.", "place: Verrin").calledElsewhere("location"),
                        Key.of(
                                        Value.DATE,
                                        "From when to when: 2030-05/.. goes on, 2030/2034 has ended.",
                                        "when: 2030-05/..")
                                .calledElsewhere("date", "dates", "from", "start", "years", "period"),
                        SharedKeys.sources("Where this is read."))
                .calledElsewhere("positions", "offices", "jobs", "role");
    }

    private static Key notes() {
        return Key.of(Value.KEYS, "What held for some time and is no role, such as being under sanctions.", """
                        notes:
                          - text: On leave.
                            when: 2031-01/2031-02
                        """)
                .list()
                .with(
                        Key.of(Value.MARKDOWN, "What held.", "text: On leave.").required(),
                        Key.of(Value.DATE, "From when to when.", "when: 2031-01/2031-02")
                                .calledElsewhere("date", "from"),
                        SharedKeys.sources("Where this is read."))
                .calledElsewhere("status", "note");
    }

    static Place organization() {
        return new Place(
                "organization",
                List.of("organizations.yaml", "organizations/*.md", "organizations: of an article"),
                "A body, company or office in the story.",
                List.of(
                        Key.of(Value.LINE, "The whole name.", "name: The Council")
                                .required()
                                .calledElsewhere("title", "full-name"),
                        SharedKeys.id("city-council", "made from the name"),
                        SharedKeys.description("Elected every four years; 31 members."),
                        SharedKeys.aliases("[the city council]"),
                        SharedKeys.names(),
                        Key.of(Value.LINE, "The name for its second mention.", "short-name: Council")
                                .otherwise("the name")
                                .calledElsewhere("acronym", "abbreviation"),
                        SharedKeys.image("A picture of it", "images/dock.svg"),
                        Key.of(Value.LINE, "Where it sits.", "place: Verrin")
                                .calledElsewhere("location", "headquarters", "city"),
                        SharedKeys.sameAs(),
                        SharedKeys.sources("Where this is read."),
                        SharedKeys.redirectFrom()));
    }
}
