package backstory.graph;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.testing.Case;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the entries of a site are joined, and the order of its lists. */
class TextsTest {
    @TempDir
    Path folder;

    private Texts texts() {
        return Written.of(TestSite.in(folder)
                        .with("content/site.yaml", "title: Test\ntopics: {ports: Ports}\n")
                        .with("content/people.yaml", """
                                - {name: Ann Lind, roles: [{title: Head, organization: board}]}
                                - {name: Bo Park}
                                """)
                        .with("content/organizations.yaml", "- {id: board, name: Harbour Board}\n")
                        .with("content/sources.yaml", "- {id: minutes, title: M}\n- {id: report, title: R}\n")
                        .with("content/claims.yaml", """
                                - {id: new, claim: It is deep., by: ann-lind, date: 2031-02-01, sources: minutes}
                                - {id: undated, claim: It is wide., by: board}
                                - {id: old, claim: It is long., by: bo-park, date: 2030, positions: [{by: ann-lind, stance: denies}]}
                                """)
                        .with("content/dates.yaml", """
                                - {id: second, date: 2031-03-02, title: B, order: 2, people: ann-lind}
                                - {id: first, date: 2031-03-02, title: A, order: 1}
                                - {id: year, date: 2030, title: Y, organizations: board}
                                """)
                        .article(
                                "b",
                                "topics: ports\nclaims: old\n---\nAnn Lind left.[@report] [It](claim:new) [began](date:second).\n")
                        .article("a", "topics: ports\npeople: bo-park\n---\nBo Park met Ann Lind.[@report]\n")
                        .with("content/articles/late.md", "---\ntitle: L\ndate: 2032-01-01\n---\nText.\n")
                        .with(
                                "content/articles/gone.md",
                                "---\ntitle: G\ndate: 2032-02-01\nstatus: withdrawn\n---\nText.\n"))
                .texts();
    }

    private static <E extends Entry> E entry(Reads site, EntryKind kind, String id, Class<E> type) {
        return type.cast(site.catalog().index().find(new EntryId(kind, id)).orElseThrow());
    }

    private static List<String> ids(List<? extends Entry> entries) {
        return entries.stream().map(entry -> entry.key().id()).toList();
    }

    @Test
    void articles_are_listed_newest_first_and_of_one_day_by_id_and_withdrawn_ones_apart() {
        Reads site = texts().reads();
        assertThat(ids(site.catalog().articles())).containsExactly("late", "a", "b");
        assertThat(ids(site.catalog().withdrawn())).containsExactly("gone");
        assertThat(site.catalog().topics()).singleElement().satisfies(topic -> {
            assertThat(topic.name()).isEqualTo("Ports");
            assertThat(ids(topic.articles())).containsExactly("a", "b");
        });
    }

    @Test
    void the_timeline_is_oldest_first_and_of_one_day_by_order() {
        assertThat(ids(texts().catalog().timeline())).containsExactly("year", "first", "second");
    }

    @Test
    void mentions_are_those_of_articles_in_their_order_then_those_of_other_entries() {
        Reads site = texts().reads();
        Person ann = entry(site, EntryKind.PERSON, "ann-lind", Person.class);
        assertThat(site.mentionsOf(ann))
                .extracting(mention ->
                        mention.in().id() + ": " + mention.sentence().held().text())
                .containsExactly("a: Bo Park met Ann Lind.", "b: Ann Lind left.");
        assertThat(ids(site.articlesOf(ann))).containsExactly("a", "b");
        assertThat(ids(site.articlesOf(entry(site, EntryKind.PERSON, "bo-park", Person.class))))
                .containsExactly("a");
    }

    @Test
    void what_names_an_entry_is_known_by_kind_and_id_each_once() {
        Reads site = texts().reads();
        Person ann = entry(site, EntryKind.PERSON, "ann-lind", Person.class);
        assertThat(ids(site.catalog().namedBy(ann))).containsExactly("second", "new", "old");
        assertThat(ids(site.catalog().eventsOf(ann))).containsExactly("second");
        assertThat(ids(site.catalog().claimsOf(ann))).containsExactly("new", "old");
        assertThat(ids(site.catalog().peopleOf(entry(site, EntryKind.ORGANIZATION, "board", Organization.class))))
                .containsExactly("ann-lind");
    }

    @Test
    void claims_are_newest_first_and_those_without_a_date_last() {
        assertThat(ids(texts().catalog().claims())).containsExactly("new", "old", "undated");
    }

    @Test
    void an_article_has_what_it_lists_and_then_what_its_text_leads_to() {
        Reads site = texts().reads();
        Article b = entry(site, EntryKind.ARTICLE, "b", Article.class);
        Article a = entry(site, EntryKind.ARTICLE, "a", Article.class);
        assertThat(ids(site.claimsOf(b))).containsExactly("old", "new");
        assertThat(ids(site.peopleOf(a))).containsExactly("bo-park", "ann-lind");
        assertThat(ids(site.timelineOf(b))).containsExactly("second");
        assertThat(ids(site.sourcesOf(b))).containsExactly("report");
        assertThat(ids(site.sourcesOf(entry(site, EntryKind.CLAIM, "new", Claim.class))))
                .containsExactly("minutes");
        assertThat(ids(site.sourcesOf(entry(site, EntryKind.EVENT, "first", Event.class))))
                .isEmpty();
    }

    private List<String> problems(String sources) {
        return Written.of(TestSite.in(folder).with("content/sources.yaml", sources)).texts().problems().stream()
                .map(problem -> problem.at().line() + ": " + problem.message())
                .toList();
    }

    @Test
    void a_circle_of_repeats_is_told_once_at_its_first_source() {
        assertThat(problems("""
                - {id: c, title: T, repeats: a}
                - {id: a, title: T, repeats: b}
                - {id: b, title: T, repeats: c}
                - {id: in, title: T, repeats: c}
                - {id: e, title: T, repeats: f}
                - {id: f, title: T, repeats: e}
                - {id: z, title: T}
                - {id: y, title: T, repeats: z}
                """))
                .containsExactly(
                        "2: sources repeat each other in a circle: a → b → c → a",
                        "5: sources repeat each other in a circle: e → f → e");
        assertThat(problems("- {id: a, title: T, repeats: a}\n"))
                .containsExactly("1: sources repeat each other in a circle: a → a");
    }

    /** Each chain was once followed anew from each of its sources: this one would have taken hours. */
    @Test
    @Case("b3")
    void a_chain_of_repeats_is_followed_once_however_long_it_is() {
        StringBuilder sources = new StringBuilder("- {id: s0, title: T}\n");
        for (int i = 1; i < 10_000; i++) {
            sources.append("- {id: s")
                    .append(i)
                    .append(", title: T, repeats: s")
                    .append(i - 1)
                    .append("}\n");
        }
        assertThat(problems(sources.toString())).isEmpty();
    }
}
