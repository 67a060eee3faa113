package backstory.cases;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.FileDiff;
import backstory.testing.Terminal;
import backstory.testing.Terminal.Session;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chapters "Build" and "GitHub Pages", and what "Serve" says of building, in whole runs of the program. */
class BuildCasesTest {
    @TempDir
    Path folder;

    private Session build(String... more) {
        List<String> args = new ArrayList<>(List.of("build", "--root", folder.toString()));
        args.addAll(Arrays.asList(more));
        return Terminal.run(args.toArray(String[]::new));
    }

    private static void link(Path from, String to) throws IOException {
        Files.createDirectories(from.getParent());
        Files.createSymbolicLink(from, Path.of(to));
    }

    /**
     * No link of any page leads out of the project's path, each leads to a file, and the final slash of the
     * address does not matter. A path alone is refused with a hint.
     */
    @Test
    @Case("109")
    void a_site_in_a_subfolder_stays_in_it() {
        TestSite site = TestSite.in(folder)
                .with("content/site.yaml", "title: T\nmenu:\n  - {label: About, to: pages/about.html}\n")
                .with("content/pages/about.md", "---\ntitle: About\n---\n[a](../articles/a.md)\n")
                .with("content/people.yaml", "- name: Mara Okafor\n  description: See [b](articles/b.md).\n")
                .with("content/articles/dock.jpg", "x")
                .article("b", "redirect-from: [/old/b.html]\n---\nText.\n")
                .article(
                        "a",
                        "topics: [harbour]\npeople: [mara-okafor]\n---\n## Talks\n\n[x](#talks) Mara Okafor"
                                + " [y](b.md) ![The dock](dock.jpg)\n");
        String base = "https://example.github.io/verrin";
        SortedMap<String, String> without =
                site.asking(request -> request.withUrl(base)).build().files();
        Built built = site.asking(request -> request.withUrl(base + "/")).build();
        SortedMap<String, String> files = built.files();
        assertThat(files).isEqualTo(without);
        files.keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> {
            for (Element element : built.page(path).select("[href], [src]")) {
                String to = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                leads(base + "/", path, to, files);
            }
        });
        Pattern url = Pattern.compile("url\\((?:\"|')?([^)\"']+)");
        files.forEach((path, text) -> {
            for (Matcher css = url.matcher(path.endsWith(".css") ? text : ""); css.find(); ) {
                leads(base + "/", path, css.group(1), files);
            }
        });
        Built path = TestSite.in(folder)
                .with("content/site.yaml", "title: T\nurl: /verrin/\n")
                .build();
        assertThat(path.problems())
                .contains("content/site.yaml:2:6: error: url is the whole address of the site, found"
                        + " \"/verrin/\" [invalid-address]");
    }

    private static void leads(String base, String from, String to, SortedMap<String, String> files) {
        URI target = URI.create(base + from).resolve(to);
        if ("data".equals(target.getScheme())) {
            return;
        }
        String address = target.toString().replaceAll("[?#].*", "");
        assertThat(address).as(from + " → " + to).startsWith(base);
        String file = URLDecoder.decode(address.substring(base.length()), StandardCharsets.UTF_8);
        assertThat(files.keySet())
                .as(from + " → " + to)
                .contains(file.isEmpty() || file.endsWith("/") ? file + "index.html" : file);
    }

    /** Jekyll leaves nothing out, since {@code .nojekyll} is there, and none of our files begins with _. */
    @Test
    @Case("110")
    void folders_with_an_underscore_are_published() {
        TestSite site = TestSite.in(folder).article("a", "---\nText.\n").with("content/static/_data/x.json", "{}");
        SortedMap<String, String> files = site.build().files();
        assertThat(files).containsEntry(".nojekyll", "").containsEntry("_data/x.json", "{}");
        files.remove("_data/x.json");
        assertThat(files.keySet()).noneMatch(path -> path.startsWith("_") || path.contains("/_"));
        assertThat(site.article("a", "slug: _notes\n---\nT\n").build().problems())
                .anyMatch(problem -> problem.startsWith("content/articles/a.md:4:7: error: slug may only have"));
    }

    /** Exit 1 on every system, for pictures and pages. */
    @Test
    @Case("113")
    void a_wrong_letter_case_is_an_error_everywhere() {
        Built built = TestSite.in(folder)
                .with("content/articles/images/dock.png", "x")
                .article("harbour", "---\nText.\n")
                .article("a", "---\n\n\n![dock](images/Dock.PNG)\n\n[h](Harbour.md)\n")
                .build();
        assertThat(built.result().changes()).isEmpty();
        assertThat(built.console()).startsWith("""
                content/articles/a.md:7:9: error: there is no file content/articles/images/Dock.PNG [broken-link]
                    7 | ![dock](images/Dock.PNG)
                      |         ^^^^^^^^^^^^^^^
                   did you mean images/dock.png? It differs in upper and lower case
                content/articles/a.md:9:5: error: there is no file content/articles/Harbour.md [broken-link]
                """);
    }

    /** Equal to a build into an empty folder, entries of removed texts, feed and sitemap included. */
    @Test
    @Case("120")
    void what_is_removed_goes_from_the_site() throws IOException {
        TestSite site = TestSite.in(folder)
                .asking(request -> request.withUrl("https://example.org"))
                .with("content/static/x.pdf", "x")
                .article("a", "---\nText.\n")
                .article(
                        "b",
                        "people:\n  - name: Only Here\nsources:\n  - {id: only-here, title: S}\n---\nOnly Here [@only-here].\n")
                .article("c", "---\nText.\n")
                .article("d", "---\nText.\n")
                .article("e", "slug: old\n---\nText.\n");
        assertThat(site.build().files())
                .containsKeys(
                        "people/only-here.html",
                        "sources/only-here.html",
                        "x.pdf",
                        "articles/old.html",
                        "articles/d.html");
        Files.move(folder.resolve("content/articles/c.md"), folder.resolve("content/articles/c2.md"));
        SortedMap<String, String> after = site.remove("content/articles/b.md")
                .remove("content/static/x.pdf")
                .article("d", "status: draft\n---\nText.\n")
                .article("e", "slug: new\n---\nText.\n")
                .build()
                .files();
        assertThat(after)
                .isEqualTo(site.copiedTo(folder.resolve("clean")).build().files());
        assertThat(after)
                .containsKeys("articles/c2.html", "articles/new.html")
                .doesNotContainKeys(
                        "articles/b.html",
                        "articles/c.html",
                        "articles/d.html",
                        "articles/old.html",
                        "people/only-here.html",
                        "sources/only-here.html",
                        "x.pdf");
    }

    /** Each folder once, one warning a bad link, and the count of files is one that can be. */
    @Test
    @Case("122")
    void links_in_a_circle_are_warnings() throws IOException {
        TestSite site = TestSite.in(folder).article("a", "---\nText.\n").with("content/static/x.txt", "x");
        SortedMap<String, String> before = site.build().files();
        link(folder.resolve("content/loop"), ".");
        link(folder.resolve("content/static/up"), "..");
        link(folder.resolve("content/x"), "y");
        link(folder.resolve("content/y"), "x");
        link(folder.resolve("content/articles/nowhere.md"), "gone.md");
        Built built = site.build();
        assertThat(built.problems())
                .filteredOn(problem -> problem.contains("warning"))
                .containsExactly(
                        "content/articles/nowhere.md:1:1: warning: this link leads nowhere or in a circle [broken-file-link]",
                        "content/loop:1:1: warning: this link leads back to a folder that holds it [broken-file-link]",
                        "content/static/up:1:1: warning: this link leads back to a folder that holds it [broken-file-link]",
                        "content/x:1:1: warning: this link leads nowhere or in a circle [broken-file-link]",
                        "content/y:1:1: warning: this link leads nowhere or in a circle [broken-file-link]");
        assertThat(FileDiff.of(built.files(), before)).isEmpty();
        assertThat(build().out()).endsWith("; 5 warnings, 1 notice in 6 of 8 files\n");
    }

    /** The build ends with exit code 2 before anything is changed, and only what our manifest lists is ever deleted. */
    @Test
    @Case("125")
    void a_folder_of_somebody_else_is_never_touched() throws IOException {
        TestSite.in(folder)
                .article("a", "---\nText.\n")
                .with("diary/today.txt", "Dear diary")
                .with("repository/.git/HEAD", "ref: x\n");
        SortedMap<String, String> before = TestSite.files(folder);
        for (String output :
                List.of("", "..", "content", "content/site", "diary", "repository", "repository/.git", "/")) {
            Session session =
                    build("--output", folder.resolve(output).normalize().toString());
            assertThat(session.code()).as(output + session.err()).isEqualTo(2);
            assertThat(session.err()).as(output).startsWith("error: ").hasLineCount(1);
            assertThat(FileDiff.of(TestSite.files(folder), before)).as(output).isEmpty();
        }
        assertThat(build("--output", System.getProperty("user.home")).code()).isEqualTo(2);
        assertThat(build().code()).isZero();
        Files.writeString(folder.resolve("site/mine.txt"), "mine");
        Files.writeString(folder.resolve("site/articles/mine.html"), "mine");
        TestSite.at(folder).remove("content/articles/a.md").article("b", "---\nText.\n");
        assertThat(build().code()).isZero();
        assertThat(TestSite.files(folder.resolve("site")))
                .containsEntry("mine.txt", "mine")
                .containsEntry("articles/mine.html", "mine")
                .doesNotContainKey("articles/a.html");
    }

    /** Compared after links are resolved; and three builds in a row give one list of files. */
    @Test
    @Case("126")
    void an_output_within_the_content_is_refused() throws IOException {
        TestSite.in(folder).article("a", "---\nText.\n").with("templates/404.ftlh", "<p>x</p>\n");
        link(folder.resolve("elsewhere"), "content");
        for (String output : List.of("content/site", "content/static/site", "templates/site", "elsewhere/site")) {
            Session session = build("--output", folder.resolve(output).toString());
            assertThat(session.code()).as(output + session.err()).isEqualTo(2);
            assertThat(session.err())
                    .contains(output.startsWith("templates") ? "templates" : "content")
                    .hasLineCount(1);
            assertThat(Files.exists(folder.resolve(output))).isFalse();
        }
        assertThat(build().code()).isZero();
        SortedMap<String, String> first = TestSite.files(folder.resolve("site"));
        for (int i = 0; i < 2; i++) {
            assertThat(build().out()).contains("nothing changed");
            assertThat(FileDiff.of(TestSite.files(folder.resolve("site")), first))
                    .isEmpty();
        }
    }

    /** The last line says what happened, under {@code build} and under {@code check}. */
    @Test
    @Case("127")
    void errors_never_end_well_and_the_last_line_says_what_happened() {
        TestSite site = TestSite.in(folder).article("a", "---\nText.\n");
        assertThat(build().code()).isZero();
        SortedMap<String, String> before = TestSite.files(folder.resolve("site"));
        site.article("b", "---\n[x](person:x) [@y] [z](z.md)\n").with("templates/artikel.ftlh", "x");
        Session build = build();
        assertThat(build.code()).isEqualTo(1);
        assertThat(build.out()).isEmpty();
        assertThat(build.err())
                .endsWith("\n3 errors, 1 warning in 2 of 4 files; " + folder.resolve("site") + "/ is unchanged\n");
        assertThat(FileDiff.of(TestSite.files(folder.resolve("site")), before)).isEmpty();
        Session check = Terminal.run("check", "--root", folder.toString());
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.err()).endsWith("\n3 errors, 1 warning in 2 of 4 files\n");
        Session nothing = Terminal.run("build", "--root", folder.resolve("none").toString());
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).startsWith("error: ").hasLineCount(1);
    }

    /** No path, host or user of the machine is in any file. DeterminismTest compares the bytes. */
    @Test
    @Case("128")
    void nothing_of_the_machine_is_in_the_output() {
        Built built = TestSite.in(folder)
                .asking(request -> request.withUrl("https://example.org"))
                .article("a", "---\nText.\n")
                .build();
        String user = System.getProperty("user.name");
        built.files().forEach((path, text) -> {
            assertThat(text).as(path).doesNotContain(folder.toString(), System.getProperty("user.dir"), "localhost");
            if (!path.startsWith("assets/")) {
                assertThat(text).as(path).doesNotContain(" " + user + " ");
            }
        });
    }
}
