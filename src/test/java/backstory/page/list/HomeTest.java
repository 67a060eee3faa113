package backstory.page.list;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first page tells of the site. */
class HomeTest {
    private static TestSite.Built built;

    @BeforeAll
    static void build(@TempDir Path root) throws Exception {
        built = TestSite.at(root)
                .with("content/site.yaml", "title: Test\n")
                .with("content/articles/older.md", "---\ntitle: Older\ndate: 2030-01-01\npeople: [mara]\n---\nText.\n")
                .with("content/articles/lead.md", """
                        ---
                        title: The lead
                        date: 2031-01-01
                        people: [mara, ola]
                        ---
                        > [!BRIEF]
                        > - The line is *built*.
                        >   > [!CONTEXT]
                        >   > After years.
                        > - It opens in May.[@paper]

                        ## What happened?

                        ::claim{id="pays"}

                        > [!UNKNOWN]
                        > - Who pays?
                        """)
                .with("content/people.yaml", """
                        - id: mara
                          name: Mara Okafor
                          roles:
                            - {title: clerk, when: 2020/2029}
                            - {title: mayor, place: Verrin, when: 2030/..}
                        - id: ola
                          name: Ola Berg
                          description: A pilot.
                        """)
                .with("content/dates.yaml", """
                        - {id: vote, date: 2030-04-03, title: The vote, people: [mara, ola], sources: [paper]}
                        """)
                .with("content/claims.yaml", """
                        - id: pays
                          claim: The line pays for itself.
                          by: mara
                          sources: [paper]
                          positions:
                            - {by: ola, stance: disputes, text: It does not., sources: [paper]}
                        """)
                .with("content/sources.yaml", "- {id: paper, title: Paper, date: 2030}\n")
                .build();
    }

    @Test
    void the_lead_has_its_points_and_what_it_rests_on() {
        Document home = built.page("index.html");

        assertThat(home.select(".points li").eachText())
                .containsExactly("The line is built. After years.", "It opens in May.");
        assertThat(home.select(".lead .counts > *").eachText())
                .containsExactly("1 source", "1 claim", "1 open question", "1 January 2031");
        assertThat(built.page("articles/lead.html").select("#sources_ + ol > li"))
                .hasSize(1);
    }

    @Test
    void a_claim_stands_with_what_is_said_against_it() {
        Document home = built.page("index.html");

        assertThat(home.select(".duel h3").text()).isEqualTo("Okafor: The line pays for itself.");
        assertThat(home.select(".duel .contra").text()).isEqualTo("Contests Ola Berg: It does not.");
    }

    @Test
    void two_claims_of_one_speaker_are_not_both_shown(@TempDir Path root) throws Exception {
        Document home = TestSite.at(root)
                .with("content/site.yaml", "title: Test\n")
                .with("content/sources.yaml", "- {id: paper, title: Paper, date: 2030}\n")
                .with("content/articles/a.md", """
                        ---
                        title: The line
                        date: 2031-01-01
                        claims:
                          - {id: a, claim: It pays., by: {name: Sol}, sources: paper, positions: [{by: {name: Ola}, stance: disputes, text: No., sources: paper}]}
                          - {id: b, claim: It is fast., by: {name: SOL}, sources: paper, positions: [{by: {name: Ola}, stance: disputes, text: No., sources: paper}]}
                          - {id: c, claim: It is slow., by: {name: Kim}, sources: paper, positions: [{by: {name: Ola}, stance: disputes, text: No., sources: paper}]}
                        ---
                        Text.
                        """)
                .build()
                .page("index.html");

        assertThat(home.select(".duel h3").eachText())
                .hasSize(2)
                .anyMatch(title -> title.startsWith("Kim:"))
                .anyMatch(title -> title.toLowerCase(Locale.ROOT).startsWith("sol:"));
    }

    @Test
    void people_stand_with_their_office_on_the_day_of_the_lead() {
        assertThat(built.page("index.html").select(".five li").eachText())
                .containsExactly("Mara Okafor mayor", "Ola Berg A pilot.");
    }

    @Test
    void letters_lead_to_the_index_where_something_begins_with_them() {
        Document home = built.page("index.html");

        assertThat(home.select(".az a").eachAttr("href"))
                .containsExactly("people/index.html#letter_B", "people/index.html#letter_O");
        assertThat(home.select(".az li").eachText()).hasSize(26);
    }

    @Test
    void everything_stands_in_the_index_from_a_to_z() {
        Document index = built.page("index-a-z.html");

        assertThat(index.select("h2").eachText()).containsExactly("B", "O", "P", "T");
        assertThat(index.select("[aria-labelledby=letter_O] li").eachText())
                .startsWith("Mara Okafor Person", "Okafor: The line pays for itself. Claim");
        assertThat(index.select("a[href*=vote]").attr("href")).isEqualTo("timeline/2030.html#vote");
        assertThat(built.page("search.html").select(".ways a").get(0).attr("href"))
                .isEqualTo("index-a-z.html");
    }

    @Test
    void a_person_appears_with_those_of_the_same_events_claims_and_articles() {
        assertThat(built.page("people/mara.html").select(".appears li").eachText())
                .containsExactly("Ola Berg 1 event · 1 claim · 1 explainer");
    }

    @Test
    void an_event_leads_to_those_beside_it() {
        assertThat(built.page("timeline/2030.html").select(".when").text()).isEqualTo("3 April");
        assertThat(built.page("timeline/2030.html").select(".near")).isEmpty();
    }
}
