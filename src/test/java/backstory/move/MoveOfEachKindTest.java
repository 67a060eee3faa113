package backstory.move;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.FileDiff;
import backstory.testing.Terminal;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code move} rewrites for each kind of entry, wherever it may be named. */
class MoveOfEachKindTest {
    @TempDir
    Path folder;

    private TestSite site;
    private SortedMap<String, String> before;

    @BeforeEach
    void make() {
        site = TestSite.in(folder)
                .with("content/site.yaml", """
                        title: Test
                        featured: tram
                        menu:
                          - {label: Who, to: pages/about.md}   # our page
                          - {label: The council, to: organizations/council.html}
                        footer: "Read [about](pages/about.md) the [council](org:council)."
                        """)
                .with("content/images/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>")
                .with("content/images.yaml", """
                        - src: images/map.svg
                          alt: A map
                          credit: Town
                          license: CC0
                          caption: "The line, as [the council](org:council) drew it.[@minutes]"
                        """)
                .with("content/organizations/council.md", """
                        ---
                        # the elected one
                        name: Town Council
                        sources: minutes
                        ---
                        It has [quorum](../terms/quorum.md) rules.
                        """)
                .with("content/people.yaml", """
                        - id: ann
                          name: Ann Lee
                          roles:
                            - title: Member
                              organization: council
                              when: 2027/..
                              sources: minutes
                        """)
                .with("content/terms.yaml", """
                        - {id: deadlock, term: deadlock, definition: "No [quorum](term:quorum).", see-also: quorum}
                        """)
                .with(
                        "content/terms/quorum.md",
                        "---\nterm: quorum\ndefinition: Enough members.\nsee-also: [deadlock]\n---\nMore.\n")
                .with("content/sources.yaml", """
                        - id: minutes
                          title: Minutes
                        - id: paper
                          title: Paper
                          repeats: minutes
                        """)
                .with(
                        "content/pages/about.md",
                        "---\ntitle: About\n---\nUs.\n\n::timeline{organizations=\"council\"}\n")
                .article("tram", """
                        key-people: [{id: ann, here: She asked for the vote.}]
                        organizations: [council]
                        dates:
                          - id: vote
                            date: 2031-04-03
                            title: The vote
                            organizations: council
                            sources: minutes
                        claims:
                          - id: empty
                            claim: Trams will run empty
                            by: council
                            sources: paper
                            positions:
                              - {by: ann, stance: disputes, via: council, sources: minutes}
                        corrections:
                          - {date: 2031-04-06, kind: update, text: "See [the vote](date:vote).[@paper]"}
                        ---
                        The [council](org:council?as-of=2031) had a [quorum](term:quorum) on [that day](date:vote).[@minutes]
                        Ann Lee spoke; see [about](../pages/about.md).

                        ![](../images/map.svg)

                        ::claim{id="empty"}
                        """);
        before = TestSite.files(folder.resolve("content"));
    }

    private void move(String old, String other) {
        assertThat(Terminal.run("move", "--root", folder.toString(), old, other).text(folder))
                .endsWith("exit code 0\n");
    }

    /** Path and text of each file that is other than before; an empty text for one that is gone. */
    private SortedMap<String, String> changed() {
        SortedMap<String, String> now = TestSite.files(folder.resolve("content"));
        SortedMap<String, String> changed = new TreeMap<>();
        now.forEach((path, text) -> {
            if (!text.equals(before.get(path))) {
                changed.put(path, text);
            }
        });
        before.keySet().stream().filter(path -> !now.containsKey(path)).forEach(path -> changed.put(path, ""));
        return changed;
    }

    /** The lines of a file that are other than before, in order. */
    private String lines(String path) {
        var old = before.get(path).lines().toList();
        return String.join(
                "\n",
                changed().get(path).lines().filter(line -> !old.contains(line)).toList());
    }

    private void stillBuilds() {
        assertThat(site.build().problems()).isEmpty();
    }

    @Test
    void an_organization_with_a_file_of_its_own_is_renamed_with_it() {
        move("org:council", "org:town-council");
        assertThat(changed().keySet())
                .containsExactly(
                        "articles/tram.md",
                        "images.yaml",
                        "organizations/council.md",
                        "organizations/town-council.md",
                        "pages/about.md",
                        "people.yaml",
                        "site.yaml");
        assertThat(changed().get("organizations/town-council.md"))
                .isEqualTo(
                        "---\n# the elected one\nname: Town Council\nredirect-from:\n  - council\nsources: minutes\n---\n"
                                + "It has [quorum](../terms/quorum.md) rules.\n");
        assertThat(lines("site.yaml")).isEqualTo("""
                  - {label: The council, to: organizations/town-council.html}
                footer: "Read [about](pages/about.md) the [council](org:town-council).\"""");
        assertThat(lines("articles/tram.md")).isEqualTo("""
                organizations: [town-council]
                    organizations: town-council
                    by: town-council
                      - {by: ann, stance: disputes, via: town-council, sources: minutes}
                The [council](org:town-council?as-of=2031) had a [quorum](term:quorum) on [that day](date:vote).[@minutes]""");
        assertThat(lines("people.yaml")).isEqualTo("      organization: town-council");
        assertThat(lines("images.yaml"))
                .isEqualTo("  caption: \"The line, as [the council](org:town-council) drew it.[@minutes]\"");
        assertThat(lines("pages/about.md")).isEqualTo("::timeline{organizations=\"town-council\"}");
        stillBuilds();
        assertThat(site.build().text("organizations/council.html")).contains("town-council.html");
    }

    @Test
    void a_person_is_renamed_among_key_people_and_positions() {
        move("person:ann", "person:ann-lee");
        assertThat(lines("articles/tram.md")).isEqualTo("""
                key-people: [{id: ann-lee, here: She asked for the vote.}]
                      - {by: ann-lee, stance: disputes, via: council, sources: minutes}""");
        assertThat(lines("people.yaml")).isEqualTo("- id: ann-lee\n  redirect-from:\n    - ann");
        stillBuilds();
    }

    @Test
    void a_term_is_renamed_in_links_to_its_file_and_in_see_also() {
        move("term:quorum", "term:quorum-rule");
        assertThat(changed().keySet())
                .containsExactly(
                        "articles/tram.md",
                        "organizations/council.md",
                        "terms.yaml",
                        "terms/quorum-rule.md",
                        "terms/quorum.md");
        assertThat(lines("terms.yaml"))
                .isEqualTo("- {id: deadlock, term: deadlock, definition: \"No [quorum](term:quorum-rule).\", see-also:"
                        + " quorum-rule}");
        assertThat(lines("organizations/council.md")).isEqualTo("It has [quorum](../terms/quorum-rule.md) rules.");
        stillBuilds();
    }

    @Test
    void an_event_is_renamed_where_texts_and_corrections_name_it() {
        move("date:vote", "date:tram-vote");
        assertThat(lines("articles/tram.md")).isEqualTo("""
                  - id: tram-vote
                    redirect-from:
                      - vote
                  - {date: 2031-04-06, kind: update, text: "See [the vote](date:tram-vote).[@paper]"}
                The [council](org:council?as-of=2031) had a [quorum](term:quorum) on [that day](date:tram-vote).[@minutes]""");
        stillBuilds();
    }

    @Test
    void a_source_is_renamed_where_another_repeats_it() {
        move("source:minutes", "source:minutes-2031");
        assertThat(lines("sources.yaml"))
                .isEqualTo("- id: minutes-2031\n  redirect-from:\n    - minutes\n  repeats: minutes-2031");
        assertThat(lines("images.yaml")).contains("[@minutes-2031]");
        stillBuilds();
    }

    @Test
    void a_claim_is_renamed_where_a_directive_shows_it() {
        move("claim:empty", "claim:empty-trams");
        assertThat(lines("articles/tram.md"))
                .isEqualTo("  - id: empty-trams\n    redirect-from:\n      - empty\n::claim{id=\"empty-trams\"}");
        stillBuilds();
    }

    @Test
    void an_article_is_renamed_where_the_site_features_it() {
        move("articles/tram.md", "articles/tram-line.md");
        assertThat(lines("site.yaml")).isEqualTo("featured: tram-line");
        assertThat(changed()).containsEntry("articles/tram.md", "");
        stillBuilds();
    }

    @Test
    void a_file_in_another_folder_takes_its_own_paths_along() {
        move("articles/tram.md", "articles/2031/tram.md");
        assertThat(changed().get("articles/2031/tram.md"))
                .contains("[about](../../pages/about.md)", "![](../../images/map.svg)")
                .doesNotContain("redirect-from");
        assertThat(changed().keySet()).containsExactly("articles/2031/tram.md", "articles/tram.md");
        stillBuilds();
    }

    @Test
    void a_plain_page_is_renamed_in_the_menu_the_footer_and_texts() {
        move("pages/about.md", "pages/who-we-are.md");
        assertThat(lines("site.yaml")).isEqualTo("""
                  - {label: Who, to: pages/who-we-are.md}   # our page
                footer: "Read [about](pages/who-we-are.md) the [council](org:council).\"""");
        assertThat(lines("articles/tram.md")).isEqualTo("Ann Lee spoke; see [about](../pages/who-we-are.md).");
        stillBuilds();
    }

    @Test
    void an_article_with_a_slug_keeps_its_address_when_its_file_gets_another_name() {
        site.with(
                "content/articles/tram.md",
                before.get("articles/tram.md").replace("date: 2031-04-05", "slug: the-tram\ndate: 2031-04-05"));
        site.with("content/site.yaml", "title: Test\nfeatured: the-tram\n");
        before = TestSite.files(folder.resolve("content"));
        move("articles/tram.md", "articles/line.md");
        assertThat(changed().keySet()).containsExactly("articles/line.md", "articles/tram.md");
        assertThat(changed().get("articles/line.md")).isEqualTo(before.get("articles/tram.md"));
    }

    @Test
    void former_ids_stand_oldest_first_and_every_old_address_leads_on() {
        move("org:council", "org:town-council");
        move("org:town-council", "org:the-council");
        assertThat(changed().get("organizations/the-council.md"))
                .contains("redirect-from:\n  - council\n  - town-council\n");
        TestSite.Built built = site.build();
        assertThat(built.text("organizations/council.html")).contains("the-council.html");
        assertThat(built.text("organizations/town-council.html")).contains("the-council.html");
        assertThat(built.problems()).isEmpty();
    }

    @Test
    void an_id_that_something_else_has_or_had_is_refused_with_its_place() {
        move("org:council", "org:town-council");
        assertThat(refused("term:deadlock", "term:quorum"))
                .contains("the term \"quorum\" is already there, at content/terms/quorum.md");
        site.with(
                "content/organizations.yaml",
                "- id: board\n  name: School Board\n  description: It runs the school.\n  sources: minutes\n");
        SortedMap<String, String> now = TestSite.files(folder);
        assertThat(refused("org:board", "org:council"))
                .contains("\"council\" is a former id of the organization at content/organizations/town-council.md");
        assertThat(refused("org:board", "org:ann")).contains("by: and via: could mean both");
        assertThat(FileDiff.of(TestSite.files(folder), now)).isEmpty();
    }

    private String refused(String old, String other) {
        Terminal.Session moved = Terminal.run("move", "--root", folder.toString(), old, other);
        assertThat(moved.code()).isEqualTo(2);
        return moved.err();
    }
}
