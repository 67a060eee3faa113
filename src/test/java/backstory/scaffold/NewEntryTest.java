package backstory.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Terminal;
import backstory.testing.Terminal.Session;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code new} writes, prints and refuses. */
class NewEntryTest {
    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void make() {
        site = TestSite.in(folder).article("a", "summary: S.\n---\nText.\n");
    }

    private Session add(String... words) {
        List<String> all = new ArrayList<>(List.of("new", "--root", folder.toString()));
        all.addAll(List.of(words));
        return Terminal.run(all.toArray(String[]::new));
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    @Test
    void a_person_is_put_at_the_end_of_the_list() throws IOException {
        site.with("content/people.yaml", "# Who is who\n- name: Mara Okafor   # the mayor\n");
        assertThat(add("person", "Jana Kral").text(folder)).isEqualTo("""
                content/people.yaml:4 is the new person "jana-kral"
                   refer to it by [Jana Kral](person:jana-kral)
                exit code 0
                """);
        assertThat(text("content/people.yaml")).isEqualTo("""
                # Who is who
                - name: Mara Okafor   # the mayor

                - name: Jana Kral
                  # description: Mayor of Verrin since 2030.
                  # roles:
                  #   - title: Mayor
                  #     organization: council
                  #     when: 2030-05/..
                  #     sources: minutes
                  # aliases: [Okafor, the mayor]
                  # sources: minutes
                """);
    }

    @Test
    void the_address_of_a_source_is_its_url_and_its_title_is_left_to_fill_in() throws IOException {
        assertThat(add("source", "https://www.example.org/2031/05/bridge-tolls.html?page=2")
                        .text(folder))
                .isEqualTo("""
                        content/sources.yaml:1 is the new source "example-bridge-tolls"
                           fill in title
                           refer to it by [@example-bridge-tolls]
                        exit code 0
                        """);
        assertThat(text("content/sources.yaml"))
                .startsWith(
                        "- id: example-bridge-tolls\n  url: https://www.example.org/2031/05/bridge-tolls.html?page=2\n")
                .contains("\n  title:\n")
                .doesNotContain("# url:");
        assertThat(add("source", "https://example.org").out()).contains("the new source \"example\"");
        assertThat(site.build().problems().stream().filter(problem -> problem.contains(": error: ")))
                .hasSize(2)
                .allMatch(problem -> problem.endsWith("[missing-key]"));
    }

    @Test
    void an_article_is_a_draft_of_today_in_a_file_of_its_own() throws IOException {
        assertThat(add("article", "Who pays: the council?").out()).isEqualTo("""
                content/articles/who-pays-the-council.md:1 is the new article "who-pays-the-council"
                   see it with backstory build --drafts
                   refer to it by [Who pays: the council?](who-pays-the-council.md)
                """);
        assertThat(text("content/articles/who-pays-the-council.md"))
                .startsWith("---\n# Nothing of a draft")
                .contains("\ntitle: \"Who pays: the council?\"\ndate: 1970-01-01\nstatus: draft\n");
        assertThat(Terminal.run("check", "--root", folder.toString()).code()).isZero();
        assertThat(Terminal.run("check", "--drafts", "--root", folder.toString())
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organization | Harbour Office | content/organizations.yaml:1 | [Harbour Office](org:harbour-office) |",
                "term | toll | content/terms.yaml:1 | [toll](term:toll) | definition",
                "date | The bridge opens | content/dates.yaml:1 | [The bridge opens](date:the-bridge-opens) | date",
                "source | Minutes, 3 May | content/sources.yaml:1 | [@minutes-3-may] |",
                "claim | The toll pays | content/claims.yaml:1 | ::claim{id=\"the-toll-pays\"} | by",
                "person | Éva [Kis] | content/people.yaml:1 | [Éva \\[Kis\\]](person:eva-kis) |",
            })
    void each_kind_prints_its_place_what_is_missing_and_the_words_that_lead_to_it(
            String kind, String name, String place, String reference, String missing) {
        assertThat(add(kind, name).out())
                .startsWith(place + " is the new " + kind + " ")
                .contains(missing == null ? "" : "\n   fill in " + missing + "\n")
                .endsWith("\n   refer to it by " + reference + "\n");
        List<String> problems = site.build().problems();
        assertThat(problems.stream().filter(problem -> problem.contains(": error: ")))
                .hasSize(missing == null ? 0 : 1)
                .allMatch(problem -> problem.endsWith("[missing-key]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "organization", "term"})
    void one_with_a_longer_text_gets_a_file_of_its_own(String kind) throws IOException {
        assertThat(add(kind, "Jana Kral", "--own-file").code()).isZero();
        Path file = TestSite.files(folder.resolve("content")).keySet().stream()
                .filter(path -> path.endsWith("/jana-kral.md"))
                .map(folder.resolve("content")::resolve)
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(file)).contains(": Jana Kral\n").doesNotContain("\nid:");
        assertThat(add("claim", "X y", "--own-file").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "person", "organization", "term", "date", "source", "claim"})
    void the_keys_in_its_comments_are_read(String kind) throws IOException {
        add(kind, "Something new");
        Path file = TestSite.files(folder.resolve("content")).keySet().stream()
                .filter(path -> !path.equals("site.yaml") && !path.equals("articles/a.md"))
                .map(folder.resolve("content")::resolve)
                .findFirst()
                .orElseThrow();
        String shown = Files.readString(file)
                .lines()
                .filter(line -> !line.matches("\\s*# [A-Z].*"))
                .map(line -> line.replaceFirst("# ", ""))
                .collect(Collectors.joining("\n"));
        Files.writeString(file, shown.replace("status: draft", "status: published") + "\n");
        assertThat(site.build().result().problems())
                .noneMatch(problem -> problem.rule().id().equals("unknown-key")
                        || problem.rule().id().equals("wrong-shape")
                        || problem.rule().id().startsWith("yaml"));
    }

    @Test
    void one_whose_id_is_there_is_refused_with_its_place() throws IOException {
        site.with("content/people.yaml", "- name: Mara Okafor\n  redirect-from: mara-lind\n")
                .with("content/terms.yaml", "- term: toll\n")
                .article("b", "people:\n  - name: Tomas Lind\nstatus: draft\n---\nText.\n")
                .with("content/articles/Harbour Line.md", "no front matter\n");
        String before = text("content/people.yaml");
        assertThat(refused("person", "Mára Okafor!"))
                .isEqualTo("error: the person \"mara-okafor\" is already there, at content/people.yaml:1:9\n");
        assertThat(refused("person", "Tomas Lind"))
                .isEqualTo("error: the person \"tomas-lind\" is already there, at content/articles/b.md:5:11\n");
        assertThat(refused("person", "Mara Lind"))
                .isEqualTo("error: \"mara-lind\" is a former id of the person at content/people.yaml:1:9: links to it"
                        + " lead there\n");
        assertThat(refused("term", "Toll"))
                .isEqualTo("error: the term \"toll\" is already there, with mistakes in it: check tells where\n");
        assertThat(refused("article", "Harbour line"))
                .isEqualTo(
                        "error: the article \"harbour-line\" is already there, in content/articles/Harbour Line.md\n");
        assertThat(text("content/people.yaml")).isEqualTo(before);
    }

    private String refused(String... words) {
        Session session = add(words);
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        return session.err();
    }

    @Test
    void what_cannot_be_named_or_added_to_is_refused() {
        assertThat(refused("person", "!!!")).isEqualTo("error: \"!!!\" gives no id: a name has letters or digits\n");
        assertThat(refused("thing", "x")).startsWith("error: \"thing\" is not one of article, person, organization,");
        assertThat(refused("people", "x")).contains("claim; did you mean person?");
        assertThat(refused("Event", "x")).contains("claim; did you mean date?");
        assertThat(refused("person")).startsWith("error: new needs NAME: ");
        site.with("content/people.yaml", "[{name: Mara}]\n");
        assertThat(refused("person", "Jana"))
                .isEqualTo(
                        "error: content/people.yaml is no list of lines that begin with \"- \", or has mistakes in it"
                                + " (check tells which): nothing was written\n");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links are a privilege there")
    void a_list_behind_a_link_is_written_where_it_is_and_never_outside() throws IOException {
        Path list = Files.writeString(folder.resolve("content/static.txt"), "- name: Mara Okafor\n");
        Files.createSymbolicLink(folder.resolve("content/people.yaml"), Path.of("static.txt"));
        assertThat(add("person", "Jana Kral").code()).isZero();
        assertThat(Files.isSymbolicLink(folder.resolve("content/people.yaml"))).isTrue();
        assertThat(list).content().startsWith("- name: Mara Okafor\n\n- name: Jana Kral\n");
        Path outside = Files.createTempFile("outside", ".yaml");
        Files.createSymbolicLink(folder.resolve("content/terms.yaml"), outside);
        assertThat(refused("term", "toll")).startsWith("error: content/terms.yaml leads out of the site");
        assertThat(outside).isEmptyFile();
        Files.delete(outside);
    }
}
