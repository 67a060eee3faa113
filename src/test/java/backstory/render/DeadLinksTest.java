package backstory.render;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.render.template.Templates;
import backstory.testing.Case;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that lead nowhere in pages that templates of a site's own write. */
class DeadLinksTest {
    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void site() {
        site = TestSite.in(folder)
                .with("content/site.yaml", "title: Trial\nurl: https://example.org/base/\n")
                .with("content/pages/about.md", "---\ntitle: About\n---\nText.\n\n## Team {#team}\n\nMore.\n")
                .with("content/static/logo & co.png", "x")
                .article("a", "---\nText.\n")
                .article("b", "---\nText.\n");
    }

    /** With something at the end of each page's content. */
    private TestSite withLayout(String html) {
        String layout = Templates.builtIn().file("layout.ftlh").orElseThrow().text();
        return site.with("templates/layout.ftlh", layout.replace("</main>", html + "\n</main>"));
    }

    /** With a template of articles that holds this and nothing else. */
    private TestSite withArticle(String html) {
        return site.with("templates/article.ftlh", html + "\n");
    }

    @ParameterizedTest
    @Case("n9")
    @ValueSource(
            strings = {
                "<a href=\"../pages/abuot.html\">x</a>",
                "<a href='../pages/abuot.html?x#y'>x</a>",
                "<img alt=\"\" src=../pages/abuot.html>",
                "<img alt=\"\" srcset=\"../pages/about.html 1x, ../pages/abuot.html 2x\">",
                "<form action=\"../pages/abuot.html\">x</form>",
                "<a href=\"${''}../pages/abuot.html\">x</a>",
                "<#assign to = \"../pages/abuot.html\"><a href=\"${to}\">x</a>",
                "<a href=\"/base/pages/abuot.html\">x</a>",
                "<a href=\"https://example.org/base/pages/abuot.html\">x</a>",
                "<a href=\"../${'pages'}/x/${'..'}/abuot.html\">x</a>"
            })
    void a_dead_address_is_an_error(String html) {
        Built built = withArticle("<p>\n" + html).build();

        assertThat(built.problems().stream().filter(problem -> problem.contains(": error: ")))
                .hasSize(1);
        assertThat(built.console())
                .contains("this address leads nowhere: the site has no pages/abuot.html")
                .contains("while making articles/a.html from content/articles/a.md, and one other page");
        assertThat(built.files()).isEmpty();
    }

    @Test
    @Case("n9")
    void it_is_told_once_at_its_place_with_what_was_meant() {
        Built built = withArticle("<#-- ../pages/abuot.html -->\n<p><a href=\"../pages/abuot.html\">x</a>"
                        + "<a href=\"../pages/abuot.html\">y</a>\n<a href=\"../logo%20&amp;%20ca.png\">z</a>")
                .build();

        assertThat(built.problems())
                .containsExactly(
                        "templates/article.ftlh:2:13: error: this address leads nowhere: the site has no"
                                + " pages/abuot.html; did you mean ../pages/about.html? [broken-link]",
                        "templates/article.ftlh:3:10: error: this address leads nowhere: the site has no"
                                + " logo & ca.png; did you mean ../logo%20%26%20co.png? [broken-link]");
    }

    @Test
    @Case("n9")
    void an_address_that_is_put_together_is_told_with_the_template_and_a_page() {
        Built built = site.with(
                        "templates/article.ftlh",
                        "<#import \"own/menu.ftlh\" as menu>\n<@menu.entry id=\"nobody\"/>${frame.title}\n")
                .with("templates/own/menu.ftlh", "<#macro entry id><a href=\"../people/${id}.html\">x</a></#macro>")
                .build();

        assertThat(built.problems())
                .containsExactly("templates/article.ftlh:1:1: error: this address leads nowhere: the site has no"
                        + " people/nobody.html: ../people/nobody.html [broken-link]");
        assertThat(built.console()).contains("while making articles/a.html");
    }

    @Test
    @Case("n9")
    void an_address_in_a_layout_is_judged_on_each_page_and_told_in_the_partial_that_holds_it() {
        Built built = withLayout("<#include \"own/menu.ftlh\">")
                .with("templates/own/menu.ftlh", "<a href=\"pages/about.html\">x</a>")
                .build();

        assertThat(built.problems()).hasSize(1);
        assertThat(built.problems().get(0))
                .startsWith("templates/own/menu.ftlh:1:10: error: this address leads nowhere: the site has no"
                        + " articles/pages/about.html; did you mean ../pages/about.html?");
    }

    @Test
    @Case("n9")
    void what_leads_somewhere_or_out_of_the_site_is_good() {
        Built built = withLayout("""
                        <a href=""></a><a href="#"></a><a href="#top"></a><a href="#main_"></a><a href="?x"></a>
                        <a href="mailto:a@example.org"></a><a href="tel:+1"></a><a href="https://example.net/x"></a>
                        <a href="//example.net/x"></a><a href="/elsewhere/x"></a><img alt="" src="data:image/png;base64,AA==">
                        <a href="/base/"></a><a href="/base/pages/about.html#team"></a><a href="/base/people/index.html"></a>
                        <a href="https://example.org/base/feed.xml"></a><a href="/base/logo%20&amp;%20co.png"></a>
                        <a href="${frame.site.home}"></a><img alt="" src="${frame.assets["icon.svg"]}">
                        <!-- <a href="nix.html"></a> --><#-- <a href="nix.html"></a> -->
                        """)
                .with("content/people.yaml", "- {id: p, name: Mara Okafor}\n")
                .article("a", "---\n[Mara](person:p) spoke.\n")
                .build();

        assertThat(built.problems())
                .filteredOn(problem -> problem.contains("error"))
                .isEmpty();
    }

    @Test
    @Case("n9")
    void another_address_of_the_site_makes_other_links_from_its_root() {
        withLayout("<a href=\"/base/pages/about.html\">x</a><a href=\"/new/pages/abuot.html\">x</a>");
        assertThat(site.build().problems()).isEmpty();

        List<String> problems = site.asking(request -> request.withUrl("https://example.org/new/"))
                .build()
                .problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).contains("the site has no pages/abuot.html");
    }

    @Test
    @Case("n9")
    void a_place_that_a_page_does_not_have_is_told() {
        Built built = withArticle("<p id=\"here\"><a href=\"#here\"></a><a href=\"#hier\"></a>\n"
                        + "<a href=\"../pages/about.html#team\"></a><a href=\"../pages/about.html#taem\"></a>")
                .build();

        assertThat(built.problems())
                .containsExactly(
                        "templates/article.ftlh:1:43: error: articles/a.html has no place hier [broken-link]",
                        "templates/article.ftlh:2:49: error: pages/about.html has no place taem [broken-link]");
    }

    @Test
    @Case("n9")
    void a_page_that_stays_as_it_is_is_asked_again_when_what_it_leads_to_is_gone() {
        withArticle("<a href=\"../pages/about.html\">x</a>");
        assertThat(site.build().problems()).isEmpty();

        Built gone = site.remove("content/pages/about.md")
                .with("content/pages/other.md", "---\ntitle: Other\n---\nText.\n")
                .build();
        assertThat(gone.problems())
                .containsExactly("templates/article.ftlh:1:10: error: this address leads nowhere: the site has no"
                        + " pages/about.html [broken-link]");
        assertThat(gone.files()).containsKey("pages/about.html");

        site.with("content/pages/about.md", "---\ntitle: About us\n---\nText.\n");
        assertThat(site.build().problems()).isEmpty();
    }

    @Test
    @Case("n9")
    void a_page_that_stays_as_it_is_is_asked_again_when_a_place_in_another_may_be_gone() {
        withArticle("<a href=\"../pages/about.html#team\">x</a>");
        assertThat(site.build().problems()).isEmpty();
        site.change("content/articles/b.md", "---\ntitle: B\ndate: 2031-04-05\n---\nOther.\n");
        assertThat(site.build().problems()).isEmpty();

        site.change("content/pages/about.md", "---\ntitle: About\n---\nText.\n\n## Team {#people}\n\nMore.\n");
        assertThat(site.build().problems())
                .containsExactly(
                        "templates/article.ftlh:1:10: error: pages/about.html has no place team" + " [broken-link]");
    }
}
