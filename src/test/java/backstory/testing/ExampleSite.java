package backstory.testing;

import java.nio.file.Path;

/**
 * The small site into which examples of keys and rules are put: it has no mistakes, and one entry of each kind that an
 * example may refer to.
 */
public final class ExampleSite {
    private ExampleSite() {}

    /** Writes the site into a folder. */
    public static TestSite in(Path folder) {
        return TestSite.in(folder)
                .with("content/site.yaml", """
                        title: The Verrin Explainer
                        url: https://example.org/verrin
                        social-cards: off
                        topics:
                          harbour: The harbour
                        """)
                .with("content/people.yaml", """
                        - name: Mara Okafor
                          sources: minutes
                        """)
                .with("content/organizations.yaml", """
                        - id: council
                          name: The Council
                        """)
                .with("content/terms.yaml", """
                        - term: quorum
                          definition: How many members must be present for a vote to count.
                        - term: call-in
                          definition: The right of members to have a decision looked at again.
                        """)
                .with("content/dates.yaml", """
                        - id: vote
                          date: 2031-04-03
                          title: The council votes
                          sources: minutes
                        """)
                .with("content/sources.yaml", """
                        - id: minutes
                          title: Minutes of the council
                          date: 2031-04-03
                        - id: gazette
                          title: The council votes
                          publisher: Verrin Gazette
                          date: 2031-04-04
                        """)
                .with("content/claims.yaml", """
                        - id: half-full
                          claim: The trams will be half full
                          by: mara-okafor
                          sources: minutes
                        """)
                .with("content/images.yaml", """
                        - src: images/dock.svg
                          alt: The dock in fog
                          credit: Rosa Lind
                          license: CC BY-SA 4.0
                        """)
                .with("content/images/dock.svg", """
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3H0z"/></svg>
                        """)
                .with("content/articles/harbour.md", """
                        ---
                        title: Who decided on the harbour line?
                        date: 2031-04-05
                        summary: The council did.
                        ---
                        Mara Okafor and [the members](org:council) met [in April](date:vote).[@minutes; @gazette] They
                        had a quorum, and a call-in is possible. She [says](claim:half-full) that it pays.

                        ## Where it ends

                        ![](../images/dock.svg)
                        """);
    }
}
