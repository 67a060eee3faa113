package backstory.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.output.OutputFile;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Severity;
import backstory.render.Renderer;
import backstory.render.Shown;
import backstory.testing.Case;
import backstory.testing.NoTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void a_site_overrides_one_template_and_keeps_the_others() throws IOException {
        write(
                "page.ftlh",
                "<#import \"layout.ftlh\" as layout>\r\n<@layout.page>\r\nmine: ${title}\r\n</@layout.page>\r\n");

        String page = text(
                NoTexts.rendered(Renderer.of(templates()), Shown.titled("T").page())
                        .orElseThrow());

        assertThat(page)
                .startsWith("<!doctype html>\n")
                .contains("<main id=\"main_\">\nmine: T\n</main>")
                .endsWith("</html>\n")
                .doesNotContain("\r");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    @Case("p11")
    void a_template_that_nothing_includes_and_that_overrides_nothing_is_reported_with_the_name_that_was_meant()
            throws IOException {
        write("artikel.ftlh", "x");
        write("article.ftl", "x");
        write("partials/menu.ftlh", "x");

        templates();

        List<Problem> found = problems.sorted();
        assertThat(found).allMatch(problem -> problem.rule() == Rule.UNKNOWN_TEMPLATE);
        assertThat(found).allMatch(problem -> problem.severity() == Severity.WARNING);
        assertThat(found.stream().map(problem -> problem.at().file()))
                .containsExactly("templates/article.ftl", "templates/artikel.ftlh", "templates/partials/menu.ftlh");
        assertThat(found.get(0).hint()).isEqualTo("did you mean \"article.ftlh\"?");
        assertThat(found.get(1).hint()).isEqualTo("did you mean \"article.ftlh\"?");
        assertThat(found.get(2).hint()).startsWith("include it, or take it away");
    }

    @Test
    @Case("p11")
    void templates_of_a_sites_own_include_each_other_and_are_escaped_whatever_their_ending() throws IOException {
        write("page.ftlh", "<#include \"partials/menu.html\"><#import \"own.ftl\" as own><@own.m/>");
        write("partials/menu.html", "menu ${title}");
        write("own.ftl", "<#macro m>[${title}]</#macro>");

        String page = text(
                NoTexts.rendered(Renderer.of(templates()), Shown.titled("<b>").page())
                        .orElseThrow());

        assertThat(page).isEqualTo("menu &lt;b&gt;[&lt;b&gt;]");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    @Case("p11")
    void an_asset_is_copied_where_a_template_or_a_style_sheet_names_it_and_else_told() throws IOException {
        write("page.ftlh", "${frame.assets[\"a.png\"]}");
        write("assets/a.png", "a");
        write("assets/b.png", "b");
        write("assets/c.png", "c");
        write("assets/more/d.css", "@import \"z.css\";\ni{background:url( 'd.svg#x' )}");
        write("assets/more/z.css", "j{}");
        write("assets/more/d.svg", "d");
        write("assets/site.css", "@import url(more/d.css);\nb{background:url(b.png)}");

        Templates templates = templates();

        assertThat(templates.assetPaths().keySet())
                .contains("a.png", "b.png", "more/d.css", "more/d.svg", "more/z.css", "site.css")
                .doesNotContain("c.png");
        assertThat(problems.sorted())
                .extracting(problem -> problem.at().file() + " " + problem.rule())
                .containsExactly("templates/assets/c.png UNUSED_FILE");
        String site = asset(templates, "site.css");
        assertThat(site)
                .contains("url(more/d.")
                .contains("url(b.")
                .doesNotContain("d.css")
                .doesNotContain("b.png");
        assertThat(asset(templates, "more/d.css"))
                .contains("@import \"z.")
                .contains(".svg#x")
                .doesNotContain("z.css");

        write("page.ftlh", "${frame.assets[title + \".png\"]}");
        assertThat(templates().assetPaths().keySet()).contains("c.png");
    }

    private static String asset(Templates templates, String name) {
        return text(templates.assets().stream()
                .filter(file -> file.path().equals(templates.assetPaths().get(name)))
                .findFirst()
                .orElseThrow());
    }

    @Test
    @Case("n9")
    void what_a_style_sheet_cannot_load_is_told_at_its_place() throws IOException {
        write(
                "assets/site.css",
                "/* url(no.png) */\na{background:url(nix.png)}\n"
                        + "@import 'https://example.org/x.css';\n@font-face{src: url(\"//example.org/x.woff\")}\n"
                        + "b{background:url(data:x);mask:url(#m)}\n@import 'round.css';\n");
        write("assets/round.css", "@import 'site.css';");

        templates();

        assertThat(problems.sorted())
                .extracting(problem -> problem.at() + " " + problem.rule().id())
                .containsExactly(
                        "templates/assets/site.css:2:18 broken-link",
                        "templates/assets/site.css:3:10 blocked-by-policy",
                        "templates/assets/site.css:4:22 blocked-by-policy",
                        "templates/assets/site.css:6:10 broken-link");
    }

    @Test
    @Case("n9")
    void what_the_policy_of_pages_blocks_is_told_at_its_place_in_a_template() throws IOException {
        write(
                "page.ftlh",
                "<#-- <style> -->\n<style>a{}</style>\n<p style=\"x\">\n<script>x</script>\n<script src=\"x.js\"></script>\n"
                        + "<script src=\"https://example.org/x.js\"></script>\n<p onclick=\"x()\">\n"
                        + "<link rel=stylesheet href=https://example.org/x.css>\n<a href=\"https://example.org\">x</a>\n"
                        + "<img alt=\"\" src='//example.org/x.png'>\n");

        templates();

        assertThat(problems.sorted())
                .extracting(problem -> problem.at().line() + ":" + problem.at().column() + " "
                        + problem.rule().id())
                .containsExactly(
                        "2:1 blocked-by-policy",
                        "3:4 blocked-by-policy",
                        "4:1 blocked-by-policy",
                        "6:14 blocked-by-policy",
                        "7:4 blocked-by-policy",
                        "8:27 blocked-by-policy",
                        "10:18 blocked-by-policy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=\"preload\" as=\"font\" href=\"https://fonts.example/a.woff2\">",
                "<link rel=icon href=//example.org/icon.png>",
                "<img alt=\"\" srcset=\"https://example.org/a.png 2x\">",
                "<video poster=\"https://example.org/a.png\"></video>",
                "<iframe src=\"talk.html\"></iframe>",
                "<audio src=\"${frame.assets['a.mp3']}\"></audio>",
                "<form action=\"send\"></form>",
                "<base href=\"/\">",
            })
    void every_kind_of_blocked_markup_is_told_once(String markup) throws IOException {
        write("page.ftlh", "<p>\n" + markup + "\n<!-- " + markup + " -->\n");

        templates();

        assertThat(problems.sorted().stream().filter(problem -> problem.rule() == Rule.BLOCKED_BY_POLICY))
                .extracting(problem -> problem.at().line())
                .containsExactly(2);
    }

    @Test
    void a_font_within_a_style_sheet_is_told_and_a_picture_is_not() throws IOException {
        write(
                "assets/site.css",
                "a{background:url(data:image/png;base64,x)}\n@font-face{src: url(data:font/woff2;base64,x)}\n");

        templates();

        assertThat(problems.sorted())
                .extracting(problem -> problem.at() + " " + problem.rule().id())
                .containsExactly("templates/assets/site.css:2:21 blocked-by-policy");
    }

    @Test
    void a_mistake_in_syntax_is_told_once_and_stops_the_pages_of_the_template() throws IOException {
        write("page.ftlh", "<p>\n<#if title>\n</p>\n");
        Renderer renderer = Renderer.of(templates());

        assertThat(NoTexts.rendered(renderer, Shown.titled("T").page())).isEmpty();

        assertThat(renderer.problems()).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
        Problem problem = problems.sorted().get(0);
        assertThat(problem.rule()).isEqualTo(Rule.TEMPLATE_ERROR);
        assertThat(problem.at().file()).isEqualTo("templates/page.ftlh");
        assertThat(problem.message()).contains("#if").doesNotContain("\n").doesNotContain("freemarker");
    }

    @Test
    void a_mistake_in_the_layout_is_told_where_it_is_and_not_where_it_is_used() throws IOException {
        write("layout.ftlh", "<#macro page>\n<#nested\n</#macro>");
        Renderer renderer = Renderer.of(templates());

        assertThat(NoTexts.rendered(renderer, Shown.titled("T").page())).isEmpty();

        assertThat(renderer.problems()).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).at().file()).isEqualTo("templates/layout.ftlh");
    }

    @Test
    void a_template_that_is_not_utf8_is_reported() throws IOException {
        Files.write(folder.resolve("page.ftlh"), new byte[] {'a', (byte) 0xE9, 'b'});

        templates();

        assertThat(problems.sorted()).extracting(Problem::rule).containsExactly(Rule.NOT_UTF8);
    }

    @Test
    void the_name_of_an_asset_holds_its_digest() throws IOException {
        write("assets/logo.svg", "<svg/>");
        write("assets/fonts/x.woff2", "font");
        write("page.ftlh", "${frame.assets[\"logo.svg\"]} ${frame.assets['fonts/x.woff2']}");

        Templates templates = templates();

        assertThat(templates.assetPaths().keySet())
                .containsExactly(
                        "backstory.css",
                        "backstory.js",
                        "copy.js",
                        "embed.css",
                        "embed.js",
                        "entry.css",
                        "fonts/x.woff2",
                        "icon.svg",
                        "index.css",
                        "logo.svg",
                        "print.css",
                        "redirect.js",
                        "search.js",
                        "story.css");
        assertThat(templates.assetPaths().get("logo.svg").toString()).matches("assets/logo\\.[0-9a-f]{8}\\.svg");
        assertThat(templates.assetPaths().get("fonts/x.woff2").toString())
                .matches("assets/fonts/x\\.[0-9a-f]{8}\\.woff2");
        assertThat(templates.assets()).hasSize(14);
    }

    @Test
    void another_content_has_another_name() throws IOException {
        String builtIn = Templates.builtIn().assetPaths().get("backstory.css").toString();
        write("assets/backstory.css", "body { color: red }");

        assertThat(templates().assetPaths().get("backstory.css").toString()).isNotEqualTo(builtIn);
    }

    @Test
    void a_stylesheet_finds_the_assets_it_names() throws IOException {
        String style = "a{background: url(\"logo.svg\")}b{background: url(data:x)}";
        write("assets/backstory.css", style);
        write("assets/logo.svg", "<svg/>");

        Templates templates = templates();

        String logo = templates.assetPaths().get("logo.svg").toString().replace("assets/", "");
        assertThat(text(templates.assets().stream()
                        .filter(file -> file.path().toString().endsWith(".css"))
                        .findFirst()
                        .orElseThrow()))
                .isEqualTo(style.replace("logo.svg", logo));
    }

    private Templates templates() {
        return Templates.of(Shown.files(folder), "templates", problems);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String text(OutputFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
