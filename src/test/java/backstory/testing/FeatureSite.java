package backstory.testing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An invented site that uses every feature somewhere: the news of {@link Corpus} with drafts and withdrawn texts,
 * former addresses, claims with positions, notes, blocks, pictures, topics, corrections, languages, plain pages and a
 * template of its own. Equal size and seed give equal bytes. The number of an article decides which features it has;
 * thirty articles have all of them.
 */
public final class FeatureSite {
    static final List<String> LANGUAGES = List.of("de", "fr", "ar", "el", "ja", "tr", "pt-BR");
    static final List<String> STANCES = List.of("supports", "disputes", "denies", "qualifies");
    static final List<String> DATES = List.of(
            "2019",
            "2019-08",
            "2018-08~",
            "2018?",
            "201X",
            "2018-21",
            "2008-07-26/2017-08-21",
            "2017-09-20/..",
            "../2014-03",
            "\"[2018-08-06,2018-08-07]\"",
            "-0043",
            "2018-08-06T14:00+03:00");

    private final Corpus corpus;
    private final List<Corpus.Person> people;
    private final List<Corpus.Term> terms;
    private final TestSite site;

    private FeatureSite(Corpus corpus, TestSite site) {
        this.corpus = corpus;
        this.people = corpus.people();
        this.terms = corpus.terms();
        this.site = site;
    }

    /** Writes the site into a folder, {@code content/} and {@code templates/}. */
    public static TestSite in(Path folder, int articles, long seed) {
        TestSite site = TestSite.in(folder);
        new FeatureSite(Corpus.of(articles, seed), site).write();
        return site;
    }

    private void write() {
        site.with("content/site.yaml", """
                title: The Fen Post
                description: What happened, and what it rests on.
                language: en
                publisher: The Fen Post
                authors: [Rosa Lind]
                topics:
                  water: Water
                  rail: Rail and tram
                  fares: Fares
                menu:
                  - {label: People, to: people/index.html}
                  - {label: About, to: pages/about.html}
                corrections: pages/about.html
                extra:
                  desk: north
                """);
        lists();
        for (int n = 0; n < corpus.size(); n++) {
            site.with(path(n), article(n, corpus.story(n, people, terms)));
        }
        plain();
        pictures();
        site.with("templates/404.ftlh", """
                <!doctype html>
                <html lang="${frame.lang}">
                <head><meta charset="utf-8"><title>${frame.title}</title></head>
                <body><main id="main"><h1>Lost?</h1><p><a href="${frame.site.home}">${frame.site.title}</a></p></main></body>
                </html>
                """);
        site.with("content/urls.lock", "index.html\npeople/index.html\n");
    }

    /** Writes every third entry to a file of its own, with a longer text, and the others to lists. */
    private void lists() {
        StringBuilder list = new StringBuilder();
        for (int n = 0; n < people.size(); n++) {
            Corpus.Person person = people.get(n);
            String keys = person(n, person);
            if (n % 3 == 0) {
                site.with(
                        "content/people/" + person.id() + ".md",
                        "---\n" + keys + "---\n" + person.name() + " came from " + "Verrin, and knew "
                                + people.get((n + 1) % people.size()).name() + ".\n");
            } else {
                list.append(item("id: " + person.id() + "\n" + keys));
            }
        }
        site.with("content/people.yaml", list.toString());
        StringBuilder words = new StringBuilder();
        for (int n = 0; n < terms.size(); n++) {
            Corpus.Term term = terms.get(n);
            String keys = "term: %s\ndefinition: %s See [another](term:%s).\n"
                    .formatted(
                            term.word(),
                            term.definition(),
                            terms.get((n + 1) % terms.size()).id());
            if (n % 3 == 0) {
                site.with("content/terms/" + term.id() + ".md", "---\n" + keys + "match: fold\n---\nA longer text.\n");
            } else {
                words.append(item("id: " + term.id() + "\n" + keys));
            }
        }
        site.with("content/terms.yaml", words.toString());
        site.with("content/organizations.yaml", """
                - id: water-board
                  name: The Water Board
                  aliases: [the board of water]
                  names:
                    - {text: Wasseramt, lang: de, kind: former}
                - name: Ferry Company
                  description: Runs *two* ferries.
                """)
                .with("content/organizations/county.md", "---\nname: County of Verrin\n---\nIt holds the purse.\n");
        StringBuilder sources = new StringBuilder("""
                - id: minutes
                  title: Minutes of the council
                  type: report
                  access: print
                  date: 2018-08
                - id: ledger
                  title: What the minutes say
                  publisher: The Morning Ledger
                  author: [Ines de la Fuente]
                  repeats: minutes
                  url: https://ledger.example/minutes
                  archive-url: https://archive.example/minutes
                """);
        IntStream.range(0, corpus.size())
                .boxed()
                .flatMap(n -> corpus.story(n, people, terms).sources().stream())
                .distinct()
                .filter(source -> !isDefinedInItsArticle(source))
                .forEach(source -> sources.append(source(source)));
        site.with("content/sources.yaml", sources.toString());
        StringBuilder dates = new StringBuilder();
        IntStream.range(0, DATES.size())
                .forEach(n -> dates.append(item("id: day-" + n + "\ndate: " + DATES.get(n) + "\ntitle: Day number " + n
                        + "\npeople: " + people.get(n % people.size()).id() + "\nsources: minutes\n")));
        site.with("content/dates.yaml", dates.toString());
        site.with("content/claims.yaml", """
                - id: pays
                  claim: The line pays for itself
                  by: water-board
                  quote: It will pay its way.
                  date: 2018-08-06
                  via: ferry-company
                  sources: [minutes, ledger]
                  positions:
                    - by: {name: The auditor}
                      stance: qualifies
                      text: Only if fares *rise*.
                      sources: ledger
                """);
    }

    private static String person(int n, Corpus.Person person) {
        StringBuilder keys =
                new StringBuilder("name: " + person.name() + "\ndescription: The " + person.office() + ".\n");
        if (n % 2 == 0) {
            keys.append("""
                    roles:
                      - {title: clerk, organization: county, when: 2001/2014-05, sources: minutes}
                      - {title: head, organization: water-board, when: 2014-06/.., sources: ledger}
                    """);
        }
        if (n % 4 == 0) {
            keys.append("aliases: [Friend ").append((char) ('A' + n % 26)).append("eo]\n");
        }
        if (n % 5 == 0) {
            keys.append("redirect-from: former-").append(n).append('\n');
        }
        return keys.toString();
    }

    private static String item(String keys) {
        return "- " + keys.strip().replace("\n", "\n  ") + "\n";
    }

    private static String path(int n) {
        return "content/articles/" + (n % 4 == 3 ? "more/" : "") + "story-" + n + ".md";
    }

    private String article(int n, Corpus.Story story) {
        StringBuilder out = new StringBuilder();
        out.append("---\ntitle: \"%s (%d)\"\ndate: %s\n".formatted(story.title(), n, story.date()));
        out.append("summary: ").append(story.summary()).append("[@minutes]\n");
        out.append("people: [").append(Corpus.ids(ids(story))).append("]\n");
        out.append("topics: [")
                .append(n % 2 == 0 ? "water" : "rail")
                .append(n % 3 == 0 ? ", fares" : "")
                .append("]\n");
        front(n, story, out);
        out.append("dates: [day-").append(n % DATES.size()).append("]\nsources:\n");
        for (Corpus.Source source : story.sources()) {
            boolean own = source.id().equals("s-" + n) && isDefinedInItsArticle(source);
            out.append(own ? source(source).indent(2) : "  - " + source.id() + "\n");
        }
        out.append("---\n");
        body(n, story, out);
        return out.toString();
    }

    /** Returns true for the sources of every fifth article, which is neither a draft nor withdrawn. */
    private static boolean isDefinedInItsArticle(Corpus.Source source) {
        return source.id().matches("s-\\d*[05]");
    }

    private static String source(Corpus.Source source) {
        return item("id: %s\ntitle: \"%s\"\npublisher: %s\nurl: %s\ndate: %s\n"
                .formatted(source.id(), source.title(), source.publisher(), source.url(), source.date()));
    }

    private static List<String> ids(Corpus.Story story) {
        return story.people().stream().map(Corpus.Person::id).toList();
    }

    /** Writes the keys that only some articles have. */
    private static void front(int n, Corpus.Story story, StringBuilder out) {
        if (n % 10 == 9) {
            out.append("status: draft\n");
        } else if (n % 15 == 8) {
            out.append("status: withdrawn\n");
        }
        if (n % 6 == 1) {
            out.append("redirect-from: [old-%d, /%d/old/]\n".formatted(n, 2000 + n));
        }
        if (n % 7 == 0 || n % 7 == 3) { // of the first thirty, none that is hidden
            int turn = 2 * (n / 7) + n % 7 / 3;
            out.append("lang: ").append(LANGUAGES.get(turn % LANGUAGES.size())).append('\n');
        }
        if (n % 5 == 0) {
            out.append("as-of: 2013-02\nauthors: [Rosa Lind, Ivo Berg]\nreview-after: 2040-01-01\n");
        }
        if (n % 4 == 0) {
            out.append("image: ../images/dock.png\n");
        }
        if (n % 8 == 5) {
            out.append("autolink: section\n");
        }
        if (n % 9 == 4) {
            out.append("slug: renamed-").append(n).append('\n');
        }
        if (n % 3 == 0) {
            out.append("""
                    claims:
                      - id: c-%d
                        claim: The count of article %d is right
                        by: %s
                        sources: minutes
                        positions:
                          - by: county
                            stance: %s
                            text: See [the board](org:water-board).
                            sources: ledger
                    """.formatted(n, n, story.people().get(0).id(), STANCES.get(n / 3 % STANCES.size())));
        }
        if (n % 6 == 2) {
            out.append("""
                    corrections:
                      - {date: %s, kind: correction, text: "A number was wrong.", was: "3", now: "4", anchor: more}
                    """.formatted(story.date().plusDays(3)));
        }
    }

    private static void body(int n, Corpus.Story story, StringBuilder out) {
        Corpus.Person person = story.people().get(0);
        Corpus.Term term = story.terms().get(0);
        if (n % 2 == 0) {
            out.append("> [!BRIEF]\n> - One thing.[@minutes]\n> - Another “thing”.[@ledger]\n> - A third.\n");
        }
        Corpus.body(story, out, source -> "[@" + story.sources().get(source).id() + ", p. 4; @minutes]");
        out.append("\n## More\n\nThen [%s](person:%s?as-of=2016-12) wrote of [it](term:%s).[^a] The [plan][^b] held.\n"
                .formatted(person.name().split(" ", -1)[0], person.id(), term.id()));
        out.append("\n[^a]: Not in *print*.[@minutes]\n[^b]: It was short.\n");
        out.append("\n| Who | What |\n|---|---|\n| [The board](org:water-board) | `nothing` |\n");
        switch (n % 6) {
            case 0 -> out.append("\n::claim{id=\"c-%d\"}\n\n::claim{id=\"pays\"}\n".formatted(n));
            case 1 -> out.append("\n::timeline{from=\"2001\" to=\"2030\"}\n");
            case 2 -> out.append("\n::people\n\n> [!UNKNOWN]\n> - Who pays.\n");
            case 3 -> out.append("\n::claims\n\n> [!DISPUTED]\n> Whether it [pays](claim:pays).\n");
            case 4 -> out.append("\n![A dock](../images/dock.png)\n\n> [!CONTEXT]\n> Long ago.\n");
            default ->
                out.append("\nSee [what we do](../%spages/about.md#method) and [the day](date:day-1).\n"
                        .formatted(n % 4 == 3 ? "../" : ""));
        }
    }

    private void plain() {
        site.with(
                        "content/pages/about.md",
                        "---\ntitle: About\n---\n## Method\n\nWe read.[@minutes] The Water Board is far.\n")
                .with("content/pages/impressum.md", "---\ntitle: Impressum\nlang: de\n---\nVerrin, am Kai.\n")
                .with("content/static/robots-note.txt", "Hello\n")
                .with(
                        "content/static/favicon.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8z\"/></svg>\n");
    }

    private void pictures() {
        site.with("content/images/dock.png", TestImages.png(TestImages.quarters(700, 300)))
                .with("content/images/quay.png", TestImages.png(TestImages.quarters(500, 400)))
                .with("content/images.yaml", """
                        - src: images/dock.png
                          alt: A dock
                          credit: Mara Okafor
                          license: CC BY-SA 4.0
                          caption: Seen from [the board](org:water-board).
                        - {src: images/quay.png, alt: A quay, credit: Mara Okafor, license: CC0}
                        """);
        site.with(
                "content/articles/gallery.md",
                "---\ntitle: A gallery\ndate: 2019-01-01\nsummary: Pictures.\n---\n![](../images/dock.png)\n\n![](../images/quay.png)\n"
                        .getBytes(StandardCharsets.UTF_8));
    }
}
