package backstory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language settings of the chapter "Accessibility, print, direction, language settings" of the known faults. */
class LanguageCasesTest {
    @TempDir
    Path folder;

    /** How a build in a process of its own ended. */
    private record Run(int code, String said, SortedMap<String, String> files) {}

    private Run run(Map<String, String> environment, String... flags) throws Exception {
        Path output = Files.createTempDirectory(folder, "out");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "backstory.Main", "build", "--quiet"));
        command.addAll(
                List.of("--root", folder.toString(), "--output", output.toString(), "--url", "https://example.org"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("LC_ALL");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said.replace(output.toString(), "OUT"), TestSite.files(output));
    }

    /**
     * Nothing of what we make has a dotless or a dotted i, on a Turkish machine either. (An id in capitals is
     * an error by the id rule; its advice is {@code lind}.)
     */
    @Test
    @Case("144")
    void a_turkish_machine_makes_the_same_bytes() throws Exception {
        TestSite.in(folder).with("content/articles/HARBOUR-INDEX.md", """
                        ---
                        title: IRAN TALKS
                        date: 2031-04-05
                        people:
                          - name: INGRID LIND
                            aliases: [MINISTER]
                        terms:
                          - term: INIT
                            definition: D.
                        ---
                        ## IRAN

                        [x](HTTPS://example.org/I) MINISTER init INIT
                        """);
        Run english = run(Map.of(), "-Duser.language=en");
        Run turkish = run(Map.of(), "-Duser.language=tr", "-Duser.country=TR");
        assertThat(english.code()).as(english.said()).isZero();
        assertThat(turkish).isEqualTo(english);
        assertThat(turkish.files()).containsKeys("articles/harbour-index.html", "people/ingrid-lind.html");
        String page = turkish.files().get("articles/harbour-index.html");
        assertThat(page).contains("id=\"iran\"", "HTTPS://example.org/I", ">MINISTER</a>", ">INIT</a>");
        turkish.files()
                .forEach((path, text) -> assertThat(
                                path + new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                        .doesNotContain("ı", "İ"));
    }

    /** A file's ending in capitals is a Markdown file's too, and an id in capitals gets advice without ı. */
    @Test
    @Case("144")
    void endings_and_ids_in_capitals_are_read_alike_in_every_language() throws Exception {
        TestSite.in(folder)
                .with("content/articles/INDEX.MD", "---\ntitle: T\ndate: 2031-04-05\n---\nText.\n")
                .article("a", "people:\n  - name: L M\n    id: LIND\n---\nT\n");
        Run english = run(Map.of(), "-Duser.language=en");
        Run turkish = run(Map.of(), "-Duser.language=tr", "-Duser.country=TR");
        assertThat(turkish).isEqualTo(english);
        assertThat(turkish.code()).isEqualTo(1);
        assertThat(turkish.said()).contains("write lind\n").doesNotContain("ı");
    }

    /** Title, text, template and console are what a machine with UTF-8 makes, where files have ASCII names. */
    @Test
    @Case("145")
    void a_machine_without_utf_8_makes_the_same_bytes() throws Exception {
        TestSite.in(folder)
                .with("content/site.yaml", "title: é ☭ 王 🚢\n")
                .with("templates/404.ftlh", "<!doctype html><title>é ☭ 王 🚢</title><p>é ☭ 王 🚢</p>\n")
                .with("content/static/x.txt", "é ☭ 王 🚢")
                .with("content/articles/a.md", "---\ntitle: é ☭ 王 🚢\ndate: 2031-04-05\n---\né ☭ 王 🚢\n");
        Run plain = run(Map.of("LC_ALL", "C.UTF-8"));
        Run odd = run(Map.of("LC_ALL", "C"), "-Dfile.encoding=ISO-8859-1");
        assertThat(plain.code()).as(plain.said()).isZero();
        assertThat(odd).isEqualTo(plain);
        String letters = new String("é ☭ 王 🚢".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        for (String path : List.of("articles/a.html", "index.html", "404.html", "x.txt", "feed.xml")) {
            assertThat(odd.files().get(path)).as(path).contains(letters);
        }
        odd.files().forEach((path, text) -> {
            if (path.endsWith(".html") && !path.equals("404.html")) {
                assertThat(text.substring(0, Math.min(1024, text.length())))
                        .as(path)
                        .contains("<meta charset=\"utf-8\">");
            }
        });
    }

    /** An error says what it says in UTF-8 too. */
    @Test
    @Case("145")
    void a_message_on_a_machine_without_utf_8_is_the_same() throws Exception {
        TestSite.in(folder).article("a", "---\n[é ☭ 王 🚢](person:王)\n");
        Run plain = run(Map.of("LC_ALL", "C.UTF-8"));
        Run odd = run(Map.of("LC_ALL", "C"), "-Dfile.encoding=ISO-8859-1");
        assertThat(odd).isEqualTo(plain);
        assertThat(odd.code()).isEqualTo(1);
        assertThat(odd.said()).contains("no person has the id \"王\"", "[é ☭ 王 🚢](person:王)");
    }

    /**
     * A name that the system cannot express ends with exit code 2 and advice, and never becomes a file with question
     * marks in its name.
     */
    @Test
    @Case("145")
    void a_name_that_the_machine_cannot_say_is_refused_in_content_and_templates() throws Exception {
        for (String path : List.of("content/articles/détente.md", "templates/assets/é.css")) {
            TestSite site = TestSite.in(folder).article("a", "---\nT\n").with(path, "---\ntitle: T\n---\n");
            Run odd = run(Map.of("LC_ALL", "C"), "-Dfile.encoding=ISO-8859-1", "-Dsun.jnu.encoding=ANSI_X3.4-1968");
            assertThat(odd.code()).as(odd.said()).isEqualTo(2);
            assertThat(odd.said())
                    .startsWith("error: ")
                    .contains("cannot be read; set the environment variable LC_ALL to C.UTF-8")
                    .hasLineCount(1);
            assertThat(odd.files()).isEmpty();
            site.remove(path);
        }
    }

    /**
     * The page carries the language of its text, {@code no} is Norwegian and no boolean, and what is no
     * language is an error. A French page has French months. There are no words in Norwegian yet: there the page is the
     * site's, English words and all, and the text alone says that it is Norwegian.
     */
    @Test
    @Case("147")
    void a_page_carries_the_language_of_its_article() {
        TestSite site = TestSite.in(folder)
                .with("content/site.yaml", "title: Test\nlanguage: en\n")
                .article("fr", "lang: fr\n---\nTexte.\n")
                .article("no", "lang: no\n---\nTekst.\n")
                .article("ar", "lang: ar\n---\nنص.\n");
        Built built = site.build();
        assertThat(html(built.page("articles/fr.html"))).isEqualTo("fr ltr");
        assertThat(built.page("articles/fr.html").select(".by").text()).isEqualTo("5 avril 2031 1 minute de lecture");
        assertThat(html(built.page("articles/no.html"))).isEqualTo("en ltr");
        assertThat(built.page("articles/no.html").select(".body").attr("lang")).isEqualTo("no");
        assertThat(html(built.page("articles/ar.html"))).isEqualTo("ar rtl");
        assertThat(html(built.page("index.html"))).isEqualTo("en ltr");
        Built wrong = site.article("x", "lang: xx-invalid\n---\nT\n").build();
        assertThat(wrong.result().changes()).isEmpty();
        assertThat(wrong.problems())
                .containsExactly("content/articles/x.md:4:7: error: \"xx-invalid\" is no language tag [invalid-value]");
    }

    private static String html(Document page) {
        return page.selectFirst("html").attr("lang") + " "
                + page.selectFirst("html").attr("dir");
    }
}
