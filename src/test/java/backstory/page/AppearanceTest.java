package backstory.page;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestImages;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How pages look by what a site sets in {@code site.yaml}. */
class AppearanceTest {
    private static final String ARTICLE = "title: One\ndate: 2031-04-05\n---\nText.\n";

    @TempDir
    Path folder;

    private TestSite site(String settings) {
        return TestSite.in(folder)
                .with("content/site.yaml", "title: Verrin\n" + settings)
                .with("content/articles/one.md", "---\n" + ARTICLE)
                .with("content/articles/two.md", "---\ntitle: Two\ndate: 2031-05-05\n---\nText.\n")
                .with("content/pages/about.md", "---\ntitle: About\n---\nText.\n\n## Method\n\nText.\n");
    }

    private static List<String> menu(Document page) {
        return page.select(".mast li a").stream()
                .map(link -> link.text() + " " + link.attr("href") + (link.hasAttr("aria-current") ? " here" : ""))
                .toList();
    }

    @Test
    void a_menu_leads_to_files_indexes_paths_and_addresses_in_its_order() {
        Built built = site("""
                menu:
                  - {label: About us, to: pages/about.md}
                  - {label: People, to: people}
                  - {label: First, to: articles/one.html}
                  - {label: Town, to: "https://town.example/"}
                """).build();

        assertThat(menu(built.page("pages/about.html")))
                .containsExactly(
                        "About us about.html here",
                        "People ../people/index.html",
                        "First ../articles/one.html",
                        "Town https://town.example/");
    }

    @Test
    void a_menu_that_leads_nowhere_is_told_with_what_was_meant() {
        Built built = site("""
                menu:
                  - {label: About, to: pages/abaut.md}
                  - {label: People, to: peeple}
                """).build();

        assertThat(built.console())
                .contains("content/site.yaml:3:24: error: there is no file content/pages/abaut.md")
                .contains("did you mean pages/about.md?")
                .contains("content/site.yaml:4:25: error: the site has no page peeple [broken-link]")
                .contains("did you mean \"people\"?");
    }

    @Test
    void without_a_menu_there_are_the_indexes_that_hold_something() {
        Built empty = site("").build();
        assertThat(empty.page("index.html").select(".mast nav")).isEmpty();

        Built some = site("").with("content/people.yaml", "- name: Mara Okafor\n")
                .change(
                        "content/articles/one.md",
                        "---\ntitle: One\ndate: 2031-04-05\ncorrections:\n"
                                + "  - {date: 2031-04-06, kind: correction, text: A word}\n---\n[Her](person:mara-okafor).\n")
                .build();
        assertThat(menu(some.page("index.html")))
                .containsExactly("People people/index.html", "Corrections corrections/index.html");
    }

    @Test
    void a_logo_stands_in_place_of_the_name_and_says_it() {
        Built built = site("logo: {src: images/logo.png, alt: The Verrin}\n")
                .with("content/images/logo.png", TestImages.png(TestImages.quarters(300, 60)))
                .build();

        Document page = built.page("articles/one.html");
        assertThat(page.select(".logo img").attr("src")).matches("\\.\\./images/logo\\..*png");
        assertThat(page.select(".logo img").attr("width")).isEqualTo("300");
        assertThat(page.select(".logo img").attr("alt")).isEqualTo("The Verrin");
        assertThat(page.select(".logo").text()).isEmpty();
        assertThat(built.problems()).isEmpty();
    }

    @Test
    void a_logo_that_says_nothing_stands_before_the_name() {
        Built built = site("logo: {src: images/logo.png, alt: \"\"}\n")
                .with("content/images/logo.png", TestImages.png(TestImages.quarters(30, 30)))
                .build();

        assertThat(built.page("index.html").select(".logo img").attr("alt")).isEmpty();
        assertThat(built.page("index.html").select(".logo").text()).isEqualTo("Verrin");
    }

    @Test
    void a_logo_without_words_and_one_that_is_not_there_are_told() {
        assertThat(site("logo: images/logo.png\n")
                        .with("content/images/logo.png", TestImages.png(TestImages.quarters(30, 30)))
                        .build()
                        .problems())
                .containsExactly(
                        "content/site.yaml:2:7: error: the image images/logo.png has no alt [image-without-alt]");
        assertThat(site("logo: {src: images/lego.png, alt: A}\n").build().console())
                .contains("content/site.yaml:2:13: error: there is no file content/images/lego.png");
    }

    @Test
    void a_logo_is_looked_at_as_other_images_are() {
        assertThat(site("logo: {src: images/logo.svg, alt: A}\n")
                        .with(
                                "content/images/logo.svg",
                                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><script/></svg>")
                        .build()
                        .console())
                .contains("[image-unsafe]");
    }

    @Test
    void a_footer_has_links_as_each_page_writes_them() {
        Built built = site("footer: By the *Trust*. [How](pages/about.md#method), [one](articles/one.md).\n")
                .build();

        assertThat(built.page("index.html").select(".foot .colophon").html())
                .isEqualTo("By the <em>Trust</em>. <a href=\"pages/about.html#method\">How</a>,"
                        + " <a href=\"articles/one.html\">one</a>.");
        assertThat(built.page("people/index.html")
                        .select(".foot .colophon a")
                        .get(1)
                        .attr("href"))
                .isEqualTo("../articles/one.html");
    }

    @Test
    void what_a_footer_leads_to_has_to_be_there_and_it_cites_nothing() {
        Built built = site("footer: \"[How](pages/about.md#metod), [her](person:on) [@minutes]\"\n")
                .build();

        assertThat(built.problems())
                .containsExactly(
                        "content/site.yaml:2:16: error: there is no heading \"metod\" in content/pages/about.md [broken-link]",
                        "content/site.yaml:2:45: error: no person has the id \"on\" [unknown-reference]",
                        "content/site.yaml:2:57: error: no list of sources stands below this text [invalid-citation]");
    }

    @Test
    void a_footer_leads_to_nothing_that_was_withdrawn() {
        assertThat(site("footer: Ask [her](person:mara-okafor).\n")
                        .change(
                                "content/articles/one.md",
                                "---\nstatus: withdrawn\npeople:\n  - name: Mara Okafor\n" + ARTICLE)
                        .build()
                        .problems())
                .contains("content/site.yaml:2:19: error: the person \"mara-okafor\" is defined only in an article that"
                        + " was withdrawn [unknown-reference]");
    }

    @Test
    void a_featured_article_leads_the_home_page() {
        Document home = site("featured: one\n").build().page("index.html");

        assertThat(home.select(".lead h2").text()).isEqualTo("One");
        assertThat(home.select(".lead .kicker").text()).startsWith("Featured");
        assertThat(home.select(".more h3").eachText()).containsExactly("Two");
    }

    @Test
    void only_an_article_that_is_published_is_featured() {
        assertThat(site("featured: won\n").build().console())
                .contains("content/site.yaml:2:11: error: no article has the id \"won\" [unknown-reference]");
        assertThat(site("featured: one\n")
                        .change("content/articles/one.md", "---\nstatus: withdrawn\n" + ARTICLE)
                        .build()
                        .problems())
                .contains("content/site.yaml:2:11: error: the article \"one\" was withdrawn [unknown-reference]");
    }

    @Test
    void colours_stand_in_the_style_sheet_and_in_the_bar_of_the_browser_and_nowhere_else() {
        Built built = site("colors:\n  paper: \"#fff0e0\"\n  dark:\n    paper: '#201010'\n")
                .build();

        assertThat(built.page("index.html").select("meta[name=theme-color]").eachAttr("content"))
                .containsExactly("#fff0e0", "#201010");
        String style = built.files().keySet().stream()
                .filter(path -> path.matches("assets/backstory\\..*css"))
                .findFirst()
                .orElseThrow();
        assertThat(built.text(style)).contains("--paper: #fff0e0;", "--paper: #201010;");
        assertThat(built.page("index.html").select("style").html()).doesNotContain("#", "color");
        assertThat(built.page("index.html").select("[style]")).isEmpty();
    }

    @Test
    void a_colour_that_is_none_and_one_without_quotes_are_told() {
        Built built = site("colors:\n  paper: #fff0e0\n  ink: \"navy\"\n").build();

        assertThat(built.console())
                .contains("error: paper has no value [invalid-value]")
                .contains(
                        "content/site.yaml:4:8: error: \"navy\" is no color of three or six hexadecimal digits [invalid-value]")
                .contains("write it such as ink: \"#0b4f6c\"; without quotes, # begins a comment");
    }

    @Test
    void a_font_that_site_yaml_names_is_in_use() {
        Built built = site("fonts: {serif: fonts/a.woff2}\n")
                .with("templates/assets/fonts/a.woff2", "wOF2")
                .build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.files().keySet()).anyMatch(path -> path.matches("assets/fonts/a\\.[0-9a-f]{8}\\.woff2"));
        assertThat(built.page("index.html").select("meta[http-equiv]").attr("content"))
                .contains("font-src 'self'");
    }

    @Test
    void an_edit_of_the_look_reaches_every_page_that_stands() {
        TestSite site = site("");
        site.build();
        Built after = site.change("content/site.yaml", "title: Verrin\nfooter: New\ncolors: {accent: \"#005f3c\"}\n")
                .build();

        assertThat(after.files())
                .isEqualTo(site.copiedTo(folder.resolve("clean")).build().files());
    }
}
