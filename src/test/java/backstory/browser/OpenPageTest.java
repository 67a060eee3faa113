package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.GoldenSites;
import backstory.testing.RunningPreview;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests what is kept of an open page, including changes by its reader, when {@code backstory serve} changes it into
 * another one.
 */
@ExtendWith(InBrowser.class)
class OpenPageTest {
    private static final String ARTICLE = "content/articles/long.md";
    private static final String MARK = "main .body button[popovertarget]";
    private static final String OPEN =
            "return [...document.querySelectorAll(':popover-open')].map(card => card.id).sort().join();";

    @TempDir
    Path root;

    private TestSite site;
    private RunningPreview preview;
    private Browser browser;

    @BeforeEach
    void an_article_is_open(Browser browser) throws IOException {
        this.browser = browser;
        TestSite.copy(GoldenSites.EVERY_KIND.resolve("content"), root.resolve("content"));
        site = TestSite.at(root).with(ARTICLE, text("The tram came."));
        Files.createDirectories(root.resolve("templates/assets"));
        preview = RunningPreview.of(site);
        browser.pointAt(0, 0);
        open("articles/long.html");
    }

    private void open(String page) {
        browser.open(preview.address() + page, Screen.WIDE);
        until("document.querySelector('#backstory-preview')");
        browser.run("window.before = true;");
    }

    @AfterEach
    void close() {
        browser.run("window.onbeforeunload = null; window.stop();");
        preview.close();
    }

    private static String text(String last) {
        return "---\ntitle: Long\ndate: 2031-04-05\n---\n[Mara Okafor](person:mara-okafor) of [the council](org:council)"
                + " spoke.[@gazette]\n" + "\nA paragraph of a text.\n".repeat(30) + "\n" + last + "\n";
    }

    /** Edits the text, and waits until the page shows it. */
    private void edit(String last) {
        site.with(ARTICLE, text(last));
        until("document.querySelector('main').textContent.includes(arguments[0])", last);
    }

    /** Adds content to a layout of the site's own, before the content of each page. */
    private void layout(String content, String... replaced) throws IOException {
        try (var theme = OpenPageTest.class.getResourceAsStream("/backstory/templates/layout.ftlh")) {
            String layout = new String(theme.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("<main id=\"main_\">", "<main id=\"main_\">\n" + content);
            for (int i = 0; i < replaced.length; i += 2) {
                layout = layout.replace(replaced[i], replaced[i + 1]);
            }
            site.with("templates/layout.ftlh", layout);
        }
    }

    /** Pieces that a custom template may put there, each replacing the one before. */
    private static final List<String> PIECES = List.of(
            "<svg viewBox=\"0 0 9 9\" role=\"img\"><title>One</title><path d=\"M0 0h9\"/><a href=\"#main_\"><text>a</text></a></svg>",
            "<svg viewBox=\"0 0 8 8\" role=\"img\"><title>Two</title><g><path d=\"M0 0v9\"/></g></svg>",
            "<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"data:,a\"><img src=\"data:,\" alt=\"One\"></picture>",
            "<picture><source media=\"(prefers-color-scheme: light)\" srcset=\"data:,b\"><img src=\"data:,\" alt=\"Two\"></picture>",
            "<table><caption>One</caption><tr><th>a</th><td>b</td></tr></table><!-- one -->",
            "<table><caption>Two</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
            "<my-part :size=\"1\" @click=\"one\">One</my-part><!-- one -->loose",
            "<my-part :size=\"2\" @click=\"two\">Two<b>!</b></my-part><!-- two -->looser",
            "<noscript><p>One &amp; \"all\"</p></noscript>",
            "<noscript><p>Two &amp; \"all\"</p></noscript>");

    @Test
    void a_page_with_pieces_of_a_template_of_ones_own_is_the_page_that_is_served() throws IOException {
        for (String piece : PIECES) {
            String number = "n" + PIECES.indexOf(piece);
            layout(
                    piece,
                    "<html ",
                    "<html data-a=\"" + number + "\" ",
                    "<body<",
                    "<body id=\"" + number + "\"<",
                    "<title>${",
                    "<link rel=\"license\" href=\"" + number + ".html\">\n<title>" + number + "${");
            until("document.title.startsWith(arguments[0])", number);
            assertThat(browser.await(ServeBrowserTest.SHOWN_AND_SERVED))
                    .as(piece)
                    .isEqualTo("the same");
        }
        assertThat(browser.is("window.before")).isTrue();
    }

    @Test
    void what_is_meant_for_readers_without_scripts_is_not_put_to_use() throws IOException {
        for (int pixels = 3; pixels < 6; pixels++) {
            layout(
                    "<noscript><style>main { outline: " + pixels + "px solid red }</style></noscript><p>Now " + pixels
                            + "</p>",
                    "style-src 'self'",
                    "style-src 'unsafe-inline' 'self'",
                    "'sha256-5TzhYAppjKAo6W8BqfO+J3t741HhMABocF4EPxXX+Y8='",
                    "");
            until("document.querySelector('main').textContent.includes('Now " + pixels + "')");
            assertThat(browser.run("return getComputedStyle(document.querySelector('main')).outlineStyle;"))
                    .isEqualTo("none");
        }
    }

    @Test
    void an_inline_script_of_a_template_runs_as_it_now_is() throws IOException {
        for (int number = 1; number < 4; number++) {
            layout(
                    "<script>window.ran = " + number + "</script>",
                    "script-src 'self'",
                    "script-src 'self' 'unsafe-inline'");
            until("window.ran === " + number);
        }
    }

    @Test
    void what_the_reader_opened_stays_open_while_the_page_gets_its_contents() throws IOException {
        layout("<details id=\"own\"><summary>Own</summary>Words.</details>");
        until("document.querySelector('#own')");
        browser.run("document.querySelector('#own').open = true; window.before = true;");
        String headings = "## One\n\nWords.\n\n## Two\n\nWords.\n\n## Three\n\nWords.\n\n## Four\n\nWords.\n\n";
        site.with(ARTICLE, text(headings + "Last."));
        until("document.querySelector('.toc')");
        assertThat(browser.is("document.querySelector('#own').open && !document.querySelector('.toc').open"))
                .isTrue();
        browser.run("document.querySelector('.toc').open = true;");
        site.with(ARTICLE, text(headings + "## Five\n\nLast."));
        until("document.querySelector('.toc').textContent.includes('Five')");
        assertThat(browser.is("document.querySelector('#own').open && document.querySelector('.toc').open"))
                .isTrue();
        reloadInGerman();
        assertThat(browser.is("document.querySelector('#own').open")).isTrue();
    }

    private void reloadInGerman() throws IOException {
        String settings = Files.readString(root.resolve("content/site.yaml"));
        site.with("content/site.yaml", settings.replaceFirst("(?m)^language:.*\\R", "") + "language: de\n");
        until("!window.before && document.documentElement.lang === 'de'");
        until("document.querySelector('#backstory-preview')");
    }

    @Test
    void a_card_opened_by_a_resting_mouse_stays_a_preview() {
        browser.pointAt("main .body .t");
        until("document.querySelector(':popover-open')");
        browser.run("document.querySelector(':popover-open').isOld = true;");
        edit("The tram left.");
        assertThat(browser.is(
                        "document.querySelector(':popover-open')?.isOld && document.activeElement === document.body"))
                .isTrue();
        browser.pointAt(0, 0);
        until("!document.querySelector(':popover-open')");
    }

    @Test
    void a_card_opened_by_a_resting_mouse_takes_no_focus_when_the_page_is_loaded_again() throws IOException {
        browser.pointAt("main .body .t");
        until("document.querySelector(':popover-open')");
        reloadInGerman();
        until("document.querySelector(':popover-open')");
        until("document.querySelector('.on') && document.activeElement === document.body");
    }

    @Test
    void a_card_keeps_its_mark_and_its_focus_where_the_words_around_the_mark_change() {
        browser.run("document.querySelector(arguments[0]).click();", MARK);
        until("document.querySelector(':popover-open:focus')");
        browser.run("document.querySelector(':popover-open .more a').focus();");
        assertThat(browser.run("return document.querySelectorAll('.on').length;"))
                .isEqualTo(1L);
        site.with(ARTICLE, text("The tram left.").replace("spoke", "spoke at length"));
        until("document.querySelector('main').textContent.includes('The tram left.')");
        assertThat(browser.run("return document.querySelectorAll('.on').length;"))
                .isEqualTo(1L);
        assertThat(browser.is("document.activeElement.matches(':popover-open .more a')"))
                .isTrue();
    }

    @Test
    void a_card_in_the_text_of_another_stays_open_with_it_also_when_the_page_is_loaded_again() throws IOException {
        layout("<button popovertarget=\"inner\">In</button><button popovertarget=\"outer\">Out</button>"
                + "<div id=\"inner\" popover>Inner.</div>"
                + "<div id=\"outer\" popover>Outer. <button popovertarget=\"inner\">In</button></div>");
        until("document.querySelector('#outer')");
        browser.run("document.querySelector('[popovertarget=outer]').click();"
                + "document.querySelector('#outer button').click(); window.before = true;");
        String open = "inner,outer";
        assertThat(browser.run(OPEN)).isEqualTo(open);
        edit("The tram left.");
        assertThat(browser.run(OPEN)).isEqualTo(open);
        reloadInGerman();
        assertThat(browser.run(OPEN)).isEqualTo(open);
    }

    @Test
    void the_focus_stays_at_a_link_whose_paragraph_is_another_one() throws IOException {
        browser.run("document.querySelector('main .body sup button').focus();");
        String name = (String) browser.run("return document.activeElement.getAttribute('popovertarget');");
        site.with(ARTICLE, text("The tram left.").replace("[Mara", "A new start.\n\n> And more.\n\nAnd [Mara"));
        until("document.querySelector('main').textContent.includes('A new start.')");
        assertThat(browser.run("return document.activeElement.getAttribute('popovertarget');"))
                .isEqualTo(name);
        browser.run("location.hash = 's_1'; document.querySelector('main .body sup button').focus();");
        site.with(ARTICLE, text("The tram stopped.").replace("[Mara", "- An item\n- [Mara"));
        until("document.querySelector('main').textContent.includes('stopped')");
        assertThat(browser.is("document.querySelector('#s_1:target')")).isTrue();
        assertThat(browser.run("return document.activeElement.getAttribute('popovertarget');"))
                .isEqualTo(name);
        browser.run("window.before = true;");
        reloadInGerman();
        until("document.activeElement.getAttribute('popovertarget') === arguments[0]", name);
    }

    @Test
    void words_saved_while_a_style_sheet_is_on_its_way_are_shown() {
        browser.run("const [put, add, held] = [Element.prototype.after, Element.prototype.append, []];"
                + "Element.prototype.after = function (link) { held.push(() => put.call(this, link)); };"
                + "HTMLHeadElement.prototype.append = function (link) { held.push(() => add.call(this, link)); };"
                + "window.held = held; window.go = () => held.forEach(load => load());");
        site.with("templates/assets/site.css", "main { outline: 7px solid red }\n");
        until("window.held.length > 0");
        site.with(ARTICLE, text("The tram left."));
        preview.awaitText("articles/long.html", "The tram left.");
        browser.run("window.go();");
        until("document.querySelector('main').textContent.includes('The tram left.')");
        until("getComputedStyle(document.querySelector('main')).outlineWidth === '7px'");
    }

    @Test
    void a_page_that_goes_and_comes_back_is_each_time_the_page_that_is_served() throws IOException {
        for (String last : List.of("The tram left.", "The tram came back.")) {
            Files.delete(root.resolve(ARTICLE));
            until("!document.querySelector('main').textContent.includes('A paragraph')");
            assertThat(browser.await(ServeBrowserTest.SHOWN_AND_SERVED)).isEqualTo("the same");
            edit(last);
            assertThat(browser.await(ServeBrowserTest.SHOWN_AND_SERVED)).isEqualTo("the same");
        }
        browser.run("document.querySelector(arguments[0]).click();", MARK);
        until("document.querySelector(':popover-open:focus')");
    }

    @Test
    void the_chosen_scheme_stays_when_what_a_tab_can_keep_is_full() {
        browser.run("const shadow = document.querySelector('#backstory-preview').shadowRoot;"
                + "[...shadow.querySelectorAll('button')].find(b => b.textContent === 'Dark').click();");
        browser.run("let more = 'x'.repeat(1 << 22); while (more) {"
                + "try { sessionStorage.setItem('backstory old seen ' + more.length + Math.random(), more); }"
                + "catch { more = more.slice(more.length >> 1 || 1); } }");
        edit("The tram left.");
        assertThat(browser.is("Object.keys(sessionStorage).some(name => name.endsWith(' scheme'))"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "people/index.html",
                "people/mara-okafor.html",
                "timeline/index.html",
                "sources/index.html",
                "articles/harbour.html",
                "topics/harbour.html",
                "index-a-z.html",
                "nowhere.html"
            })
    void every_kind_of_page_becomes_the_page_that_is_served(String page) throws IOException {
        String person = "content/people/mara-okafor.md";
        String words = Files.readString(root.resolve(person));
        String settings = Files.readString(root.resolve("content/site.yaml"));
        open(page);
        for (int i = 0; i < 3; i++) {
            site.with(
                    "content/articles/new-" + i + ".md",
                    "---\ntitle: New " + i + "\ndate: 2031-04-0" + (7 + i)
                            + "\ntopics: [harbour]\n---\n[Mara Okafor](person:mara-okafor) spoke.[@minutes]\n");
            until("location.pathname.endsWith('new-" + i + ".html')");
            open(page);
            site.with(
                    person,
                    words.replace("Runs", "Number " + i + " runs")
                            .replace("name: Mara", "name: Mara " + "I".repeat(i)));
            Files.deleteIfExists(root.resolve("content/articles/new-" + (i - 1) + ".md"));
            site.with("content/site.yaml", settings.replaceFirst("title:.*", "title: Site " + i));
            until("document.title.includes('Site " + i + "')");
            RunningPreview.until(() -> "the same".equals(browser.await(ServeBrowserTest.SHOWN_AND_SERVED)));
            assertThat(browser.is("window.before")).isTrue();
        }
    }

    @Test
    void nothing_of_this_is_an_error_of_the_console() throws IOException {
        browser.messages(); // discards those of other tests
        open("articles/long.html");
        for (String piece : PIECES) {
            layout(piece + "<p>" + PIECES.indexOf(piece) + "</p>");
            edit("Text " + PIECES.indexOf(piece));
        }
        assertThat(browser.messages()).isEmpty();
    }

    private void until(String condition, Object... arguments) {
        RunningPreview.until(() -> browser.is(condition, arguments));
    }
}
