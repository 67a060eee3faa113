package backstory.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Terminal;
import backstory.testing.Terminal.Session;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Markdown summary of what a change does to the site. */
class SummaryCommandTest {
    @TempDir
    Path folder;

    private TestSite site;
    private Path before;

    @BeforeEach
    void make() {
        site = TestSite.in(folder.resolve("news"))
                .article("harbour", "summary: S.\n---\nText.\n")
                .article("dock", "summary: S.\n---\nText.\n");
        before = folder.resolve("before");
        Terminal.run("build", "--root", site.root().toString(), "--output", before.toString());
    }

    private Session summary(String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("summary", "--root", site.root().toString()));
        all.addAll(List.of(arguments));
        return Terminal.run(all.toArray(String[]::new));
    }

    @Test
    void of_no_change_there_is_nothing_to_list() {
        assertThat(summary("--since", before.toString()).out()).isEqualTo("""
                ## 13 pages from 2 articles

                Addresses: 0 new, 0 changed, 0 removed, 12 unchanged \s
                Other files: 0 new, 0 changed, 0 removed, 30 unchanged

                """);
    }

    @Test
    void new_changed_and_removed_addresses_are_listed() {
        site.remove("content/articles/dock.md")
                .article("port", "redirect-from: pier\nsummary: S.\n---\nText.\n")
                .article("harbour", "summary: S.\n---\nMore text.\n");
        assertThat(summary("--since", before.toString()).out())
                .contains("\nAddresses: 2 new, 3 changed, 1 removed, 8 unchanged  \n")
                .contains("<details open><summary>New addresses: 2</summary>\n\n<pre>\narticles/pier.html\n"
                        + "articles/port.html\n</pre>\n</details>\n")
                .contains(
                        "<details><summary>Changed addresses: 3</summary>\n\n<pre>\narticles/harbour.html\nindex-a-z.html\n"
                                + "index.html\n")
                .contains("<details open><summary>Removed addresses: 1</summary>\n\n<pre>\narticles/dock.html\n</pre>");
    }

    @Test
    void claims_dates_and_sources_without_a_citation_are_listed() {
        site.with("content/claims.yaml", "- id: open\n  claim: The dock is open.\n  by:\n    name: Ana\n")
                .with("content/sources.yaml", "- id: g1\n  title: Notes\n");
        assertThat(summary().out())
                .startsWith(
                        "## 17 pages from 2 articles, 1 claim and 1 source\n\n<details open><summary>Claims and dates")
                .contains("<summary>Claims and dates without a source: 1</summary>\n\n<pre>\n"
                        + "content/claims.yaml:1:7: the claim \"open\" has no source [claim-without-source]\n</pre>\n")
                .contains("<summary>Uncited sources: 1</summary>\n\n<pre>\ncontent/sources.yaml:1:7: nothing cites")
                .contains("<summary>Other problems: 1</summary>\n\n<pre>\ncontent/claims.yaml:1:7: nothing mentions")
                .doesNotContain("Addresses");
    }

    @Test
    void a_site_that_cannot_be_built_says_why_and_what_writers_type_is_no_markup() throws IOException {
        site.article("harbour", "summary: S.\n---\n[x](person:a) <b>[y](<person:b-->)\n");
        Session session = summary("--since", before.toString());
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.out())
                .startsWith("## The site was not built: ")
                .contains("<details open><summary>Problems: ")
                .doesNotContain("<b>", "-->");
        assertThat(session.err()).contains("[unknown-reference]");
        assertThat(Files.exists(site.root().resolve("site"))).isFalse();
    }

    @Test
    void a_long_list_is_cut() {
        for (int i = 0; i < 120; i++) {
            site.article("a" + i, "summary: S.\n---\nText.\n");
        }
        assertThat(summary("--since", before.toString()).out())
                .contains("<summary>New addresses: 120</summary>", "\n… and 20 more\n</pre>");
    }

    @Test
    void against_an_empty_folder_all_is_new_and_any_other_is_refused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(summary("--since", empty.toString()).out()).contains("\nAddresses: 12 new, 0 changed, 0 removed");
        assertThat(summary("--since", site.root().toString()).err())
                .contains(" is no site that Backstory made: --since");
        assertThat(summary("--since", folder.resolve("nowhere").toString()).code())
                .isEqualTo(2);
    }
}
