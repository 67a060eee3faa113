package backstory.graph.link;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.Entry;
import backstory.graph.Written;
import backstory.graph.index.LinkedEntry;
import backstory.graph.text.LinkedText;
import backstory.graph.text.Target;
import backstory.problem.Rule;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The targets of the texts of one entry. */
class LinkerTest {
    @TempDir
    Path folder;

    private Written written(String article) {
        return Written.of(TestSite.in(folder)
                .with("content/people.yaml", "- {name: Mara Okafor, aliases: [Okafor]}\n- {name: Ann Lind}\n")
                .with("content/terms.yaml", "- {term: tariff, definition: A price.}\n")
                .with("content/sources.yaml", "- {id: minutes, title: M}\n")
                .with("content/files/plan.txt", "x")
                .with("content/pages/HELP.MD", "---\ntitle: Help\n---\nAsk.\n")
                .with("content/pages/about.md", "---\ntitle: About\n---\n## Us\n\nUs.\n")
                .article("tram", article));
    }

    @Test
    void mentions_are_told_in_reading_order_with_their_sentences_and_headings() {
        Written written = written("""
                people: [mara-okafor]
                summary: On the [tariff](term:tariff).
                ---
                Mara Okafor left. It rained.[@minutes]

                ## Later

                [Ann](person:ann-lind) came. She paid the tariff.
                """);
        assertThat(written.linker().link(written.article("tram")).mentions())
                .extracting(mention -> mention.of().id() + ": "
                        + mention.sentence().held().text() + " #"
                        + mention.sentence().held().fragment())
                .containsExactly(
                        "tariff: On the tariff. #",
                        "mara-okafor: Mara Okafor left. #",
                        "minutes: It rained. #",
                        "ann-lind: Ann came. #later",
                        "tariff: She paid the tariff. #later");
    }

    @Test
    void where_a_link_has_no_words_sentences_have_those_that_its_page_shows() {
        Written written = written("""
                summary: Of [](person:ann-lind).
                ---
                Two came: [](person:ann-lind), [](person:mara-okafor) and the [tariff](term:tariff)[@minutes]. It rained.

                - [](person:ann-lind)
                """);
        LinkedEntry linked = written.linker().link(written.article("tram"));

        assertThat(linked.mentions())
                .extracting(mention ->
                        mention.of().id() + ": " + mention.sentence().held().text())
                .containsExactly(
                        "ann-lind: Of Ann Lind.",
                        "ann-lind: Two came: Ann Lind, Mara Okafor and the tariff.",
                        "mara-okafor: Two came: Ann Lind, Mara Okafor and the tariff.",
                        "tariff: Two came: Ann Lind, Mara Okafor and the tariff.",
                        "minutes: Two came: Ann Lind, Mara Okafor and the tariff.",
                        "ann-lind: Ann Lind");
        assertThat(linked.words().sentences())
                .containsExactly("Two came: Ann Lind, Mara Okafor and the tariff.", "It rained.", "Ann Lind");
        assertThat(linked.texts().body().firstParagraph())
                .isEqualTo("Two came: Ann Lind, Mara Okafor and the tariff. It rained.");
    }

    @Test
    void the_first_paragraph_has_its_own_names_though_an_alert_before_it_has_the_same_words() {
        Written written = written("""
                ---
                > [!NOTE]
                > [](person:ann-lind) has resigned.

                [](person:mara-okafor) has resigned.
                """);

        assertThat(written.linker().link(written.article("tram")).texts().body().firstParagraph())
                .isEqualTo("Mara Okafor has resigned.");
    }

    @Test
    void links_lead_to_entries_files_and_headings_each_of_its_kind() {
        Written written = written("""
                ---
                ## Here

                [Ann](person:ann-lind?as-of=2016), [us](../pages/about.md#us), [plan](../files/plan.txt), [here](#here).
                """);
        LinkedEntry linked = written.linker().link(written.article("tram"));
        LinkedText body = linked.texts().body();
        assertThat(body.targets())
                .extracting(target -> target.getClass().getSimpleName())
                .containsExactly("OfEntry", "OfEntry", "OfFile", "OfHeading");
        assertThat(((Target.OfEntry) body.targets().get(0)).day()).get().hasToString("2016");
        assertThat(linked.files()).containsExactly("files/plan.txt");
        assertThat(linked.jumps()).singleElement().satisfies(jump -> {
            assertThat(jump.to().label()).isEqualTo("About");
            assertThat(jump.fragment()).isEqualTo("us");
        });
        assertThat(linked.problems()).isEmpty();
    }

    @Test
    void a_link_to_a_file_that_ends_in_capitals_leads_to_its_entry() {
        Written written = written("---\n[help](../pages/HELP.MD)\n");
        LinkedEntry linked = written.linker().link(written.article("tram"));
        assertThat(linked.texts().body().targets()).singleElement().isInstanceOf(Target.OfEntry.class);
        assertThat(linked.problems()).isEmpty();
    }

    @Test
    void what_leads_nowhere_is_told_at_its_place() {
        Written written = written("""
                people: [nobody]
                ---
                [A](person:an-lind), [b](person:ann-lind?as-of=2010/2012), [c](../pages/abuot.md), [d](#there), [@minuts]
                """);
        assertThat(written.told("tram"))
                .containsExactly(
                        "4:10: no person has the id \"nobody\" [unknown-reference]",
                        "6:5: no person has the id \"an-lind\" [unknown-reference]",
                        "6:26: as-of is a day, a month or a year, not an interval [invalid-date]",
                        "6:64: there is no file content/pages/abuot.md [broken-link]",
                        "6:88: there is no heading \"there\" in this text [broken-link]",
                        "6:98: no source has the id \"minuts\" [unknown-reference]");
        List<String> mentioned = written.linker().link(written.article("tram")).mentions().stream()
                .map(mention -> mention.of().id())
                .toList();
        assertThat(mentioned).containsExactly("ann-lind");
    }

    @Test
    void a_file_that_is_there_and_is_no_entry_has_no_page() {
        TestSite site = TestSite.in(folder)
                .with("content/articles/open.md", "Words without front matter.\n")
                .with("content/notes/plan.md", "---\ntitle: Plan\n---\nWords.\n")
                .article("tram", "---\n[open](open.md), [plan](../notes/plan.md)\n");
        assertThat(site.build().result().problems())
                .filteredOn(problem -> problem.rule() == Rule.BROKEN_LINK)
                .extracting(problem -> problem.message() + "; " + problem.hint())
                .containsExactly(
                        "content/articles/open.md has no page; only a Markdown file with front matter, in the folder of"
                                + " its kind, has one",
                        "content/notes/plan.md has no page; only a Markdown file with front matter, in the folder of"
                                + " its kind, has one");
    }

    @Test
    void an_entry_with_front_matter_alone_is_linked_by_its_values() {
        Written written = written("---\nText.\n");
        Entry tariff = written.index().all().stream()
                .filter(entry -> entry.label().equals("tariff"))
                .findFirst()
                .orElseThrow();
        LinkedEntry linked = written.linker().link(tariff);
        assertThat(linked.hasText()).isFalse();
        assertThat(linked.mentions()).isEmpty();
        assertThat(linked.texts().headings()).isEmpty();
    }
}
