package backstory.page.entry;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.HtmlChecker;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organization: its names, who had a role in it and when, its events. */
class OrganizationsTest {
    @TempDir
    Path folder;

    private Built built;

    @BeforeEach
    void a_site_with_a_council() {
        built = TestSite.in(folder)
                .with("content/organizations.yaml", """
                        - id: council
                          name: Élan council
                          place: Verrin
                          description: Decides.
                          names:
                            - text: مجلس
                              lang: ar
                        - id: port
                          name: Port
                        """)
                .with("content/people.yaml", """
                        - id: mara
                          name: Mara
                          roles:
                            - {title: member, organization: council, when: 2021/2029, sources: [paper]}
                            - {title: mayor, organization: council, place: Verrin, when: 2029/..}
                            - {title: clerk, organization: port}
                            - {title: guest, organization: {name: Some club}}
                        """)
                .with("content/dates.yaml", """
                        - id: vote
                          date: 2031-04-01
                          title: The vote
                          organizations: council
                          people: mara
                          place: Town hall
                          alternatives:
                            - {date: 2031-04-02, sources: [radio]}
                          sources: [paper]
                        """)
                .with("content/sources.yaml", "- id: paper\n  title: Paper\n- id: radio\n  title: Radio\n")
                .article(
                        "a",
                        "---\nThe [council](org:council), the [port](org:port), [Mara](person:mara), [it](date:vote).\n")
                .build();
    }

    @Test
    void its_page_lists_roles_in_it_with_their_time_and_no_others() {
        Document page = built.page("organizations/council.html");

        assertThat(page.select(".aside .rail > li").eachText())
                .containsExactly("2021–2029 Mara member1", "from 2029 Mara mayor, Verrin");
        assertThat(page.select(".aside .rail .what a").attr("href")).isEqualTo("../people/mara.html");
        assertThat(page.select(".timeline .rail .what").eachText()).containsExactly("The vote1");
    }

    @Test
    void the_index_sorts_without_regard_to_marks() {
        Document index = built.page("organizations/index.html");

        assertThat(index.select("h2").eachText()).containsExactly("E", "P");
        assertThat(index.select("bdi[lang=ar]").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void a_person_links_the_organization_of_a_role_and_names_one_without_an_entry() {
        Document page = built.page("people/mara.html");

        assertThat(page.select(".aside .rail .where").eachText())
                .containsExactly("Élan council", "Élan council, Verrin", "Port", "Some club");
        assertThat(page.select(".aside .rail .where a").eachAttr("href"))
                .containsExactly(
                        "../organizations/council.html", "../organizations/council.html", "../organizations/port.html");
    }

    @Test
    void an_event_names_the_people_and_organizations_in_it() {
        Document year = built.page("timeline/2031.html");

        assertThat(year.select(".who").text()).isEqualTo("Town hall · Mara, Élan council");
        assertThat(year.select(".who a").eachAttr("href"))
                .containsExactly("../people/mara.html", "../organizations/council.html");
    }

    @Test
    void the_sources_of_other_dates_are_numbered_after_the_events_own() {
        Document year = built.page("timeline/2031.html");

        assertThat(year.select("ol.rail .what sup").text()).isEqualTo("1");
        assertThat(year.select("ol.rail .other sup").text()).isEqualTo("2");
    }

    @Test
    void its_pages_are_valid() {
        for (String page : new String[] {"index", "council", "port"}) {
            assertThat(HtmlChecker.faults(folder.resolve("site/organizations/" + page + ".html")))
                    .as(page)
                    .isEmpty();
        }
    }
}
