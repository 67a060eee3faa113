package backstory.browser;

import backstory.testing.GoldenSites;
import backstory.testing.TestImages;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tested sites, built once for the whole run.
 *
 * @param kinds the golden site with a page of every kind, with an address, and with a card of every kind in its
 *     article; and an article with images
 * @param real the explainers that this repository publishes
 */
record Sites(Path folder, ServedSite kinds, ServedSite real) implements AutoCloseable {
    /** One page of each kind. */
    static final List<String> EVERY_KIND = List.of(
            "index.html",
            "404.html",
            "articles/harbour.html",
            "articles/taken-back.html",
            "topics/harbour.html",
            "people/index.html",
            "people/mara-okafor.html",
            "organizations/index.html",
            "organizations/council.html",
            "claims/index.html",
            "claims/pays-for-itself.html",
            "glossary/index.html",
            "glossary/quorum.html",
            "timeline/index.html",
            "timeline/2031.html",
            "sources/index.html",
            "sources/gazette.html",
            "corrections/index.html",
            "index-a-z.html",
            "pages/about.html",
            "search.html",
            "embed/claims/pays-for-itself.html",
            "embed/people/mara-okafor.html",
            "embed/people/only-withdrawn.html",
            "embed/timeline/harbour.html");

    /** Pages that have a menu: all but the bare pages for frames on other sites. */
    static final List<String> WITH_MENU =
            EVERY_KIND.stream().filter(path -> !path.startsWith("embed/")).toList();

    static final String ARTICLE = "articles/harbour.html";

    /** One page of each kind, and an article with images. */
    static final List<String> EVERY_LOOK = Stream.concat(EVERY_KIND.stream(), Stream.of("articles/pictured.html"))
            .toList();

    /** An article with an image at its head and one in its text. */
    static final String PICTURED = "articles/pictured.html";

    /** An article with words, marks, numbers and signs in every order in which a line could break between them. */
    static final String LINE_ENDS = "articles/ends.html";

    /** An article with notes in the margin that are longer than the text they belong to. */
    static final String NOTED = "articles/noted.html";

    /** An article with a table, code and an address that are wider than paper. */
    static final String WIDE_PARTS = "articles/wide.html";

    static final String REAL_ARTICLE = "articles/maria-butina.html";

    /** Pages of the real explainers: with long lists, drawn timelines and words of other scripts. */
    static final List<String> REAL_KINDS = List.of(
            REAL_ARTICLE,
            "articles/paul-in-moscow.html",
            "index.html",
            "claims/index.html",
            "timeline/index.html",
            "timeline/2018.html",
            "glossary/index.html",
            "people/index.html",
            "people/sergey-kislyak.html",
            "sources/index.html");

    private static final String ENDS = """
            lang: en
            people: [mara-okafor]
            autolink: off
            ---
            Rain fell on [Okafor](person:mara-okafor). It fell on [Okafor](person:mara-okafor)[@minutes]. It fell on
            [Okafor](person:mara-okafor)[@minutes][@gazette], then stopped[@minutes]. Some say (see [the
            vote](date:vote)[@gazette, p. 4]); others “say [what they heard](claim:half-full)”[@minutes]! Is it
            [a link of more than thirty letters](claim:half-full)[@gazette]? It [may][^may]. It may[^may]: so
            **[it is](term:quorum)**[@minutes]. And *so*[@gazette]; or [out there](https://example.org/)[@minutes].
            And `code`[@gazette]. Or (in *[the council](org:council)*), and “[a quorum](term:quorum)”. He said
            “no”[@minutes]… An “[end](term:quorum)[@gazette].” A mark—[Okafor](person:mara-okafor)—between dashes,
            [Okafor](person:mara-okafor)’s own, and a [call-in][^may][@gazette].

            > A quotation of [Okafor](person:mara-okafor)[@minutes]. And of [the council](org:council).

            | What | Who |
            |---|---|
            | A long text in a cell of a table, with an end[@minutes]. | [Okafor](person:mara-okafor)[@gazette]. |

            港口由[奥卡福](person:mara-okafor)[@minutes]。市议会[投票](date:vote)[@gazette]，结果如此[@minutes]。（见[会议](org:council)[@gazette]）「是[的](term:quorum)」[@minutes]、然后结束。

            {rtl}

            [^may]: It needs six members, says [the council](org:council)[@minutes].
            """;

    private static final String NOTES = """
            ---
            The council met.

            ## Who?

            A [short][^one] line.

            Another [line][^two] of words.

            A third [line][^three], and a line without a note.

            No note here.

            ## Why?

            Words, words, words. And a [last][^four] note.

            ## When?

            In [April][^five].

            [^one]: A note that is much longer than the line that it is on, so that it reaches far below that line in the margin, beside the lines that follow and the notes on them.
            [^two]: This one is as long: it has to stand below the note before it, wherever that ends, and pushes the next note down in turn, but none of the words in the text.
            [^three]: Short.
            [^four]: Short as well.
            [^five]: In the last section a note stays in the text.
            """;

    private static final String RTL =
            "قال [عمدة](person:mara-okafor)[@minutes]، ثم صوت [المجلس](org:council)[@gazette]."
                    + " هل [انتهى](term:quorum)[@minutes]؟ نعم (انظر [هنا](date:vote)[@gazette])؛ انتهى[@minutes].";

    private static final String WIDE = """
            ---
            Text.

            | Day | Council | Port | Majority | Opposition | Reason | Address | Remarks |
            |---|---|---|---|---|---|---|---|
            | 3 April 2031 | approvedwithoutdebate | notrepresentedthere | thirtyfiveseats | thirtyfourseats | \
            overcrowdedtramways | `https://verrin.example/minutes/2031/04/03/harbour-line.html` | theveryend |

            ```
            a line of code that goes on and on for far longer than any paper is wide, and on, and on, until its very end: farend
            ```

            | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
            | 1031 | 2031 | 3031 | 4031 | 5031 | 6031 | 7031 | 8031 | 9031 | 1031 | 1131 | 1231 | 1331 | 1431 | 1531 | 1631 | \
            1731 | 1831 | 1931 | 2031 | 2131 | 2231 | 2331 | last24 |

            An address: <https://verrin.example/an/address/that/is/longer/than/the/paper/is/wide/and/has/no/blank/at/all/to/break/it/anywhere.html>
            """;

    /** Returns the addresses of the real pages. */
    List<String> ofRealKinds() {
        return REAL_KINDS.stream().map(real::http).toList();
    }

    /** Returns the addresses of a page of every kind, and of the real pages. */
    List<String> ofEveryLook() {
        return Stream.concat(EVERY_LOOK.stream().map(kinds::http), ofRealKinds().stream())
                .toList();
    }

    static Sites build() throws IOException {
        Path folder = Files.createTempDirectory("sites");
        Path golden = GoldenSites.EVERY_KIND;
        TestSite.copy(golden.resolve("content"), folder.resolve("every-kind/content"));
        String config = Files.readString(golden.resolve("content/site.yaml"));
        String article = Files.readString(golden.resolve("content/articles/harbour.md"));
        TestSite.at(folder.resolve("every-kind"))
                .with("content/site.yaml", config + "url: https://verrin.example/project/\n")
                .with("content/articles/harbour.md", article + "\nSo says [the council](org:council).\n")
                .article("pictured", "image: ../images/dock.jpg\n---\nText.\n\n## Dock\n\n![](../images/dock.jpg)\n")
                .article("ends", ENDS.replace("{rtl}", RTL))
                .article("wide", WIDE)
                .article("noted", NOTES)
                .with("content/images/dock.jpg", TestImages.jpeg(TestImages.quarters(900, 1200)))
                .with(
                        "content/images.yaml",
                        "- src: images/dock.jpg\n  alt: A dock\n  credit: Mara Okafor\n"
                                + "  license: CC BY 4.0\n  caption: The *dock*.\n");
        return new Sites(
                folder,
                ServedSite.of(folder.resolve("every-kind"), folder.resolve("kinds")),
                ServedSite.of(Path.of("."), folder.resolve("real")));
    }

    @Override
    public void close() throws IOException {
        kinds.close();
        real.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
