package backstory.reference.key;

import backstory.entry.Article;
import backstory.entry.value.Autolink;
import backstory.entry.value.Correction;
import java.util.List;

/** The front matter of articles and plain pages. */
final class ArticleKeys {
    private ArticleKeys() {}

    static Place article() {
        return new Place(
                "article",
                List.of("articles/*.md"),
                "An explainer: front matter between two lines of ---, and below it the text.",
                List.of(
                        title(),
                        Key.of(Value.DAY_OR_INSTANT, "When it is published.", "date: 2031-04-05")
                                .required()
                                .calledElsewhere("published", "pubdate", "publish-date"),
                        Key.of(Value.DAY_OR_INSTANT, "When its text last changed.", "updated: 2031-04-06")
                                .calledElsewhere("lastmod", "modified", "last-modified", "last-updated"),
                        Key.of(
                                        Value.DATE_WITHOUT_INTERVAL,
                                        "The day that the text speaks of: cards show the roles that people held then.",
                                        "as-of: 2031-04-03")
                                .otherwise("date"),
                        summary(),
                        Key.of(Value.LINE, "Who wrote it.", "authors: Rosa Lind")
                                .list()
                                .calledElsewhere("author", "byline", "by"),
                        Key.of(Value.LINE, "Where it was written.", "dateline: Verrin")
                                .calledElsewhere("location", "place"),
                        SharedKeys.lang("the text"),
                        Key.of(
                                        Value.WORD,
                                        "Whether readers see it: nothing of a draft reaches the site, and of a"
                                                + " withdrawn article only a notice at its address.",
                                        "status: draft")
                                .oneOf(Article.Status.class)
                                .otherwise("published")
                                .calledElsewhere("draft", "hidden", "unlisted"),
                        autolink(),
                        Key.of(
                                        Value.ID,
                                        "What it is about. Where site.yaml has topics, it is one of those.",
                                        "topics: harbour")
                                .list()
                                .calledElsewhere("tags", "categories", "category", "keywords", "section", "tag"),
                        Key.of(
                                        Value.LINE_OR_KEYS,
                                        "The picture at its head: its path, or the keys of an image.",
                                        "image: ../images/dock.svg")
                                .with(ImageKeys.keys("../images/dock.svg"))
                                .calledElsewhere("cover", "featured-image", "thumbnail", "hero"),
                        entries("people", "person", "Who is in the story", "mara-okafor"),
                        entries("organizations", "organization", "Which bodies are in the story", "council"),
                        entries("terms", "term", "Which words the story needs", "quorum"),
                        entries("dates", "date", "What happened when", "vote").calledElsewhere("events", "timeline"),
                        entries("sources", "source", "What it rests on", "minutes")
                                .calledElsewhere("references", "bibliography", "citations"),
                        entries("claims", "claim", "Who said what", "half-full")
                                .calledElsewhere("statements", "quotes"),
                        keyPeople(),
                        corrections(),
                        Key.of(
                                        Value.DAY,
                                        "When somebody should look at it again (list due).",
                                        "review-after: 2031-10-01")
                                .calledElsewhere("review", "expires", "expiry-date"),
                        Key.of(Value.ID, "Its name in addresses.", "slug: harbour-line")
                                .otherwise("made from the file's name")
                                .calledElsewhere("url", "id", "path"),
                        SharedKeys.redirectFrom(),
                        SharedKeys.extra()));
    }

    static Place page() {
        return new Place(
                "page",
                List.of("pages/*.md"),
                "A plain page, such as the corrections policy.",
                List.of(
                        title(),
                        summary(),
                        SharedKeys.lang("the text"),
                        Key.of(Value.ID, "The name of the file, and nothing else.", "id: about")
                                .otherwise("made from the file's name"),
                        SharedKeys.redirectFrom()));
    }

    static Key autolink() {
        return Key.of(
                        Value.WORD,
                        "How often a name links itself: at its first mention, at its first in each section, never.",
                        "autolink: section")
                .oneOf(Autolink.class)
                .otherwise("article");
    }

    private static Key title() {
        return Key.of(Value.LINE, "The headline.", "title: Who decided on the harbour line?")
                .required()
                .calledElsewhere("headline", "heading");
    }

    private static Key summary() {
        return Key.of(
                        Value.MARKDOWN,
                        "One or two sentences below the headline and in lists.",
                        "summary: The line has a majority.")
                .otherwise("in lists, the first paragraph")
                .calledElsewhere("description", "excerpt", "standfirst", "lead", "abstract", "subtitle", "dek");
    }

    private static Key entries(String name, String place, String meaning, String id) {
        return Key.of(
                        Value.ENTRY,
                        meaning + ": ids of entries defined elsewhere, and entries defined here.",
                        name + ":\n  - " + id)
                .list()
                .naming(place);
    }

    private static Key keyPeople() {
        return Key.of(
                        Value.REFERENCE_OR_KEYS,
                        "Who is who: the people whom readers have to know, in this order; ids, or keys where a line says why"
                                + " somebody matters here.",
                        """
                        key-people:
                          - id: mara-okafor
                            here: Proposed the line and broke the tie.
                        """)
                .list()
                .naming("person")
                .with(
                        Key.of(Value.REFERENCE, "Who it is.", "id: mara-okafor")
                                .naming("person")
                                .required()
                                .calledElsewhere("person", "name"),
                        Key.of(
                                        Value.LINE,
                                        "Why this person matters in this story, in at most 90 characters.",
                                        "here: Proposed the line and broke the tie.")
                                .otherwise("the description of the person")
                                .calledElsewhere("why", "text", "description"))
                .calledElsewhere("who-is-who", "characters", "main-people");
    }

    private static Key corrections() {
        return Key.of(Value.KEYS, "What was wrong and has been put right, shown with the article and in a list.", """
                        corrections:
                          - date: 2031-04-06
                            kind: correction
                            text: The number of seats was wrong.
                            was: 34 seats
                            now: 35 seats
                        """)
                .list()
                .with(
                        Key.of(Value.DAY_OR_INSTANT, "When it was put right.", "date: 2031-04-06")
                                .required(),
                        Key.of(Value.WORD, "What kind of change it is.", "kind: correction")
                                .oneOf(Correction.Kind.class)
                                .required()
                                .calledElsewhere("type"),
                        Key.of(Value.MARKDOWN, "What readers should know.", "text: The number of seats was wrong.")
                                .required()
                                .calledElsewhere("note", "description"),
                        Key.of(Value.MARKDOWN, "What stood there.", "was: 34 seats")
                                .calledElsewhere("before", "old"),
                        Key.of(Value.MARKDOWN, "What stands there now.", "now: 35 seats")
                                .calledElsewhere("after", "new"),
                        Key.of(Value.HEADING, "The section that it concerns.", "anchor: who-voted"))
                .calledElsewhere("errata", "changelog", "changes");
    }
}
