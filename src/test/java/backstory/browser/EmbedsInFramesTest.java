package backstory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.GoldenSites;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests the embed code of the full pages, pasted into pages of another origin: two servers, each at a port of its own.
 */
@ExtendWith(InBrowser.class)
class EmbedsInFramesTest {
    private static final String CLAIM = "claims/pays-for-itself.html";
    private static final String PERSON = "people/mara-okafor.html";
    private static final String TIMELINE = "timeline/story/harbour.html";

    /** Waits until a frame has a height other than the pasted one. */
    private static final String TOLD = """
            const frame = document.querySelectorAll("iframe")[arguments[0]], pasted = %s;
            for (let i = 0; i < 400 && frame.height === pasted[arguments[0]]; i++)
              await new Promise(done => setTimeout(done, 10));
            return frame.height !== pasted[arguments[0]];""";

    @TempDir
    static Path folder;

    private static ServedSite embedded;
    private static ServedSite other;
    private static ServedSite third;

    @BeforeAll
    static void a_site_at_its_own_address() throws IOException {
        embedded = ServedSite.at(folder.resolve("embedded"));
        other = ServedSite.at(Files.createDirectory(folder.resolve("other")));
        third = ServedSite.at(Files.createDirectory(folder.resolve("third")));
        TestSite.copy(GoldenSites.EVERY_KIND.resolve("content"), folder.resolve("site/content"));
        TestSite.at(folder.resolve("site"))
                .asking(request ->
                        request.withOutput(folder.resolve("embedded")).withUrl(embedded.http("")))
                .build();
    }

    @AfterAll
    static void close() {
        embedded.close();
        other.close();
        third.close();
    }

    @BeforeEach
    void forget_what_was_said(Browser browser) {
        browser.inFrame("").messages();
    }

    /** Returns the embed code on a page. */
    private static String code(String page) {
        try {
            String html = Files.readString(embedded.folder().resolve(page));
            return Jsoup.parse(html).selectFirst("details textarea").wholeText();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Returns a page of a site. */
    private static String page(ServedSite site, String body) {
        try {
            Files.writeString(site.folder().resolve("page.html"), """
                    <!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
                    <link rel="icon" href="data:,"><title>Host</title><body style="margin: 0">
                    """ + body);
            return site.http("page.html");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean toldItsHeight(Browser browser, int frame) {
        return Boolean.TRUE.equals(browser.await(TOLD.formatted("['420', '420', '380', '560']"), frame));
    }

    /** Returns each embed with the height that it is pasted with, narrow and wide, in light and dark colours. */
    static Stream<Arguments> embeds() {
        return Map.of(CLAIM, "420", PERSON, "380", TIMELINE, "560").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(embed -> Stream.of(320, 640)
                        .flatMap(width -> Stream.of(false, true)
                                .map(dark -> Arguments.of(embed.getKey(), embed.getValue(), width, dark))));
    }

    @ParameterizedTest
    @MethodSource("embeds")
    void the_frame_is_as_high_as_its_page_which_follows_the_reader_into_the_dark(
            String page, String pasted, int width, boolean dark, Browser browser) {
        Screen screen = new Screen(width, 900, dark, true);
        browser.open(page(other, code(page)), screen);

        assertThat(browser.await(TOLD.formatted("['" + pasted + "']"), 0)).isEqualTo(true);
        assertThat(browser.is("document.querySelector('blockquote').hidden")).isTrue();
        assertThat(browser.is("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        browser.inFrame("iframe");
        assertThat(browser.run("return [innerWidth, Math.ceil(document.documentElement.getBoundingClientRect().height)"
                        + " - innerHeight, Math.max(0, document.documentElement.scrollWidth - innerWidth)].join();"))
                .isEqualTo(width + ",0,0");
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor;"))
                .isEqualTo(dark ? "rgb(22, 24, 27)" : "rgb(253, 252, 248)");
        assertThat(browser.inFrame("").messages()).isEmpty();
    }

    @Test
    void the_frame_grows_when_there_is_less_room(Browser browser) {
        browser.open(page(other, code(CLAIM)), Screen.WIDE.wide(640));
        assertThat(toldItsHeight(browser, 0)).isTrue();
        Object wide = browser.run("return +document.querySelector('iframe').height;");

        browser.show(Screen.WIDE.wide(320));

        assertThat(browser.await("""
                        for (let i = 0; i < 400 && +document.querySelector("iframe").height <= arguments[0]; i++)
                          await new Promise(done => setTimeout(done, 10));
                        return +document.querySelector("iframe").height > arguments[0];""", wide)).isEqualTo(true);
    }

    @Test
    void two_frames_on_one_page_have_a_height_each(Browser browser) {
        browser.open(page(other, code(CLAIM) + "\n" + code("claims/half-full.html")), Screen.WIDE.wide(640));

        assertThat(toldItsHeight(browser, 0)).isTrue();
        assertThat(toldItsHeight(browser, 1)).isTrue();
        assertThat(browser.run("const of = [...document.querySelectorAll('iframe')].map(one => one.height);"
                        + "return of[0] === of[1];"))
                .isEqualTo(false);
        for (int i = 0; i < 2; i++) {
            browser.inFrame("iframe:nth-of-type(" + (i + 1) + ")");
            assertThat(browser.is("Math.ceil(document.documentElement.getBoundingClientRect().height) === innerHeight"))
                    .isTrue();
            browser.inFrame("");
        }
    }

    @Test
    void what_the_page_itself_or_another_frame_says_is_ignored(Browser browser) {
        String liar = page(third, "<script>parent.postMessage({message: 'height', value: 7777}, '*')</script>");
        browser.open(page(other, code(CLAIM) + "<iframe class=liar src=\"" + liar + "\"></iframe>"), Screen.WIDE);
        assertThat(toldItsHeight(browser, 0)).isTrue();

        assertThat(browser.await("""
                        const heard = [];
                        addEventListener("message", event => heard.push(event.data.value));
                        postMessage({message: "height", value: 6666}, "*");
                        document.querySelector(".liar").src += "?again";
                        for (let i = 0; i < 400 && heard.length < 2; i++) await new Promise(done => setTimeout(done, 10));
                        return heard.sort().join() + " " + (+document.querySelector("iframe").height < 2000);""")).isEqualTo("6666,7777 true");
    }

    @Test
    void a_frame_that_has_gone_to_another_site_is_ignored(Browser browser) {
        String liar = page(third, "<script>parent.postMessage({message: 'height', value: 7777}, '*')</script>");
        browser.open(page(other, code(CLAIM)), Screen.WIDE);
        assertThat(toldItsHeight(browser, 0)).isTrue();

        assertThat(browser.await("""
                        const frame = document.querySelector("iframe"), heard = [];
                        addEventListener("message", event => heard.push(event.source === frame.contentWindow));
                        frame.contentWindow.location = arguments[0];
                        for (let i = 0; i < 400 && !heard.length; i++) await new Promise(done => setTimeout(done, 10));
                        return heard.join() + " " + (+frame.height < 2000);""", liar)).isEqualTo("true true");
    }

    @ParameterizedTest
    @ValueSource(strings = {CLAIM, PERSON, TIMELINE})
    void a_link_leaves_the_frame(String page, Browser browser) {
        browser.open(page(other, code(page)), Screen.WIDE.wide(640));
        browser.inFrame("iframe").first("h1 a").click();
        browser.inFrame("");

        assertThat(browser.address()).isEqualTo(embedded.http(page));
    }

    @Test
    void without_scripts_the_frame_keeps_its_height_and_the_quotation_stays(Browser browser) {
        browser.open(page(other, code(CLAIM)), Screen.WIDE.wide(640).withoutScripts());

        assertThat(browser.run("return document.querySelector('iframe').offsetHeight;"))
                .isEqualTo(420L);
        assertThat(browser.is("document.querySelector('blockquote').checkVisibility()"))
                .isTrue();
        assertThat(browser.inFrame("iframe").run("return document.querySelector('h1').textContent;"))
                .isEqualTo("Okafor: The line pays for itself within thirty years");
    }

    /** WordPress frames content of unknown sites with only scripts allowed, and passes a secret. */
    @Test
    void wordpress_is_told_the_height_and_where_a_link_leads(Browser browser) {
        String frame = "<iframe sandbox=\"allow-scripts\" width=\"640\" height=\"420\" src=\""
                + embedded.http("embed/" + CLAIM) + "#?secret=a1B2c3\"></iframe>";
        browser.open(
                page(other, "<script>heard = []; onmessage = event => heard.push(event.data)</script>" + frame),
                Screen.WIDE);
        assertThat(browser.await("""
                        for (let i = 0; i < 400 && !heard.length; i++) await new Promise(done => setTimeout(done, 10));
                        return heard[0].message + " " + heard[0].secret + " " + (heard[0].value > 100);""")).isEqualTo("height a1B2c3 true");

        browser.inFrame("iframe").first("h1 a").click();

        assertThat(browser.inFrame("").await("""
                        const links = () => heard.filter(one => one.message === "link");
                        for (let i = 0; i < 400 && !links().length; i++) await new Promise(done => setTimeout(done, 10));
                        return links()[0].value + " " + links()[0].secret;""")).isEqualTo(embedded.http(CLAIM) + " a1B2c3");
    }

    @Test
    void the_code_is_copied_by_its_button(Browser browser) {
        browser.open(embedded.http(CLAIM), Screen.WIDE);
        browser.first("details.embedding summary").click();
        browser.first("details.embedding button").click();

        assertThat(browser.await("""
                        const told = document.querySelector("details output");
                        for (let i = 0; i < 400 && !told.textContent; i++) await new Promise(done => setTimeout(done, 10));
                        return told.textContent + " " + (getSelection() + "").length;""")).isEqualTo("Copied. " + code(CLAIM).length());
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void without_scripts_the_code_can_be_selected_and_there_is_no_button(Browser browser) {
        browser.open(embedded.http(CLAIM), Screen.WIDE.withoutScripts());
        browser.first("details.embedding summary").click();

        assertThat(browser.is("document.querySelector('details textarea').checkVisibility()"))
                .isTrue();
        assertThat(browser.is("document.querySelector('details button').checkVisibility()"))
                .isFalse();
    }

    @Test
    void opened_alone_an_embed_is_a_page_that_says_nothing_to_the_console(Browser browser) {
        for (String path : List.of("embed/" + CLAIM, "embed/" + PERSON, "embed/timeline/harbour.html")) {
            browser.open(embedded.http(path), Screen.PHONE);
            assertThat(browser.messages()).as(path).isEmpty();
            browser.open(embedded.file(path), Screen.PHONE);
            assertThat(browser.is("getComputedStyle(document.querySelector('h1')).fontFamily.includes('Charter')"))
                    .as(path)
                    .isTrue();
            assertThat(browser.messages()).as(path).isEmpty();
        }
    }
}
