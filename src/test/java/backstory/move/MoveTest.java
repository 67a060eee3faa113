package backstory.move;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.FileDiff;
import backstory.testing.Terminal;
import backstory.testing.Terminal.Session;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code move} rewrites, keeps and refuses. */
class MoveTest {
    private static final String ARTICLE = """
            as-of: 2020-01-01
            people:
              - ann   # the mayor
            sources: [one]
            dates:
              - {date: 2019-12-01, title: Day, people: [ann], sources: [one]}
              - date: 2019-12-02
                title: Next day
                sources: one
                text: >
                  Ann said so,
                  as [she](person:ann) is quoted.[@one]
            claims:
              - id: said
                claim: So it was.
                by: ann
                sources: one
            ---
            [Ann](person:ann?as-of=2019) wrote.[@one, p. 1] See [b](b.md#x) and [again][ann].

            ::claim{id="said"}

            [ann]: person:ann
            """;

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void make() {
        site = TestSite.in(folder)
                .with("content/people.yaml", "# Who is who\r\n- name: Ann   # the mayor\r\n  sources: one\r\n")
                .with("content/sources.yaml", "- id: one\n  title: One\n")
                .with("content/pages/about.md", "---\ntitle: About\n---\nWho.\n\n::people{people=\"ann\"}\n")
                .article("a", ARTICLE)
                .article("b", "summary: S.\n---\n## X\n\nBack to [a](a.md).\n");
    }

    private Session move(String... words) {
        List<String> all = new ArrayList<>(List.of("move", "--root", folder.toString()));
        all.addAll(List.of(words));
        return Terminal.run(all.toArray(String[]::new));
    }

    @Test
    void a_source_of_a_bibliography_is_renamed_where_it_comes_from() throws IOException {
        site.with("content/sources.bib", "@book{Two_2, title = {Two}}\n")
                .with("content/sources.json", "[{\"id\": \"three\", \"type\": \"book\", \"title\": \"Three\"}]\n");

        Session bibtex = move("source:Two_2", "source:two");
        Session csl = move("source:three", "source:drei");

        assertThat(bibtex.code()).isEqualTo(2);
        assertThat(bibtex.err())
                .contains(
                        "source:Two_2 stands in content/sources.bib, which another program writes: change its key there, and"
                                + " add ids = {Two_2} so that its old address leads on");
        assertThat(csl.err()).contains("\"custom\": {\"redirect-from\": \"three\"}");
        assertThat(text("content/sources.bib")).isEqualTo("@book{Two_2, title = {Two}}\n");
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    @Test
    void a_person_is_renamed_at_each_place_and_nothing_else_changes() throws IOException {
        String before = text("content/articles/a.md");
        assertThat(move("person:ann", "person:ann-lee").text(folder)).isEqualTo("""
                person:ann is now person:ann-lee
                   content/articles/a.md: 6 places
                   content/pages/about.md: 1 place
                   content/people.yaml: 1 place
                exit code 0
                """);
        assertThat(text("content/articles/a.md"))
                .isEqualTo(before.replaceAll("\\bann\\b(?!\\]|\\]: )", "ann-lee")
                        .replace("people: [ann]", "people: [ann-lee]"));
        assertThat(text("content/people.yaml"))
                .isEqualTo(
                        "# Who is who\r\n- id: ann-lee\r\n  redirect-from:\r\n    - ann\r\n  name: Ann   # the mayor\r\n"
                                + "  sources: one\r\n");
    }

    @Test
    void a_source_and_a_claim_are_renamed_where_they_are_cited() throws IOException {
        assertThat(move("source:one", "source:two").code()).isZero();
        assertThat(move("claim:said", "claim:told").code()).isZero();
        assertThat(text("content/articles/a.md"))
                .doesNotContain("@one", "sources: one", "id=\"said\"")
                .contains(
                        "quoted.[@two]",
                        "wrote.[@two, p. 1]",
                        "id=\"told\"",
                        "  - id: told\n    redirect-from:\n      - said\n");
    }

    @Test
    void an_article_takes_the_links_to_it_and_its_own_along() throws IOException {
        assertThat(move("articles/b.md", "articles/2020/c.md").code()).isZero();
        assertThat(text("content/articles/a.md")).contains("[b](2020/c.md#x)");
        assertThat(text("content/articles/2020/c.md")).contains("[a](../a.md)", "redirect-from:\n  - b\n");
        TestSite.Built built = site.build();
        assertThat(built.console()).doesNotContain("error");
        assertThat(built.text("articles/b.html")).contains("c.html");
    }

    @Test
    void there_and_back_leaves_one_former_id() throws IOException {
        move("person:ann", "person:ann-lee");
        move("person:ann-lee", "person:ann");
        assertThat(text("content/people.yaml")).contains("- id: ann\r\n  redirect-from:\r\n    - ann-lee\r\n");
    }

    @Test
    void a_dry_run_shows_the_difference_and_writes_nothing() {
        SortedMap<String, String> before = TestSite.files(folder);
        assertThat(move("source:one", "source:two", "--dry-run").out())
                .contains(
                        "--- content/sources.yaml\n+++ content/sources.yaml\n@@ -1,2 +1,4 @@\n-- id: one\n+- id: two\n");
        assertThat(FileDiff.of(TestSite.files(folder), before)).isEmpty();
    }

    @Test
    void what_cannot_be_moved_is_told_and_nothing_is_written() {
        SortedMap<String, String> before = TestSite.files(folder);
        assertThat(move("ann", "x").err())
                .contains("there is no article or plain page content/ann: did you mean person:ann?");
        assertThat(move("people/ann", "people/x").err()).contains(": did you mean person:ann?");
        assertThat(move("person:anm", "person:x").err()).contains("there is no person \"anm\": did you mean ann?");
        assertThat(move("person:ann", "term:ann").err()).contains("a person cannot become a term");
        assertThat(move("person:ann", "person:Ann Lee").err()).contains("\"Ann Lee\" is no id", "write ann-lee");
        assertThat(move("articles/a.md", "articles/b.md").err()).contains("content/articles/b.md is in the way");
        assertThat(move("articles/a.md", "pages/a.md").err()).contains("is no place for an article");
        assertThat(FileDiff.of(TestSite.files(folder), before)).isEmpty();
    }

    @Test
    void mistakes_that_hide_references_are_to_be_mended_first() {
        site.with("content/terms.yaml", "- term: [x\n");
        Session moved = move("person:ann", "person:x");
        assertThat(moved.code()).isEqualTo(1);
        assertThat(moved.err()).contains("content/terms.yaml:1", "mend them first; nothing was written");
    }
}
