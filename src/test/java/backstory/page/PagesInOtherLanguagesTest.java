package backstory.page;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which language a page speaks, and how a text in another one is marked. */
class PagesInOtherLanguagesTest {
    @TempDir
    Path folder;

    private TestSite site(String language) {
        return TestSite.in(folder)
                .with("content/site.yaml", "title: Mira\nlanguage: " + language + "\ntopics: {tea: Tea}\n")
                .with("content/people.yaml", "- id: ali\n  name: علي (1990)\n  description: He sells tea.\n")
                .with("content/pages/about.md", "---\ntitle: About\n---\nWe.\n");
    }

    private TestSite article(TestSite site, String lang) {
        return site.article(
                "a",
                "lang: " + lang + "\nsummary: Summary\ntopics: tea\nauthors: Zoe\n"
                        + "people: [ali, {id: eva, name: Eva Luz, description: Own words.}]\n"
                        + "dates: [{id: fair, date: 2018-08-06, title: Fair, people: eva}]\n"
                        + "sources: [{id: s, title: \"Who was there?\", lang: en}]\n"
                        + "corrections: [{date: 2031-04-06, kind: update, text: More.}]\n"
                        + "---\n> [!BRIEF]\n> - One.\n> - Two.\n> - Three.\n\n## Head\n\n"
                        + "[](person:ali) met [Eva](person:eva).[@s][^n]\n\n[^n]: Indeed.\n\n::people\n");
    }

    private Document page(String siteLanguage, String lang) {
        Built built = article(site(siteLanguage), lang).build();
        assertThat(built.result().changes()).as(built.console()).isPresent();
        return built.page("articles/a.html");
    }

    private static void hasLanguage(Element element, String lang, String dir) {
        assertThat(element.attr("lang")).as(element.outerHtml()).isEqualTo(lang);
        assertThat(element.attr("dir")).as(element.outerHtml()).isEqualTo(dir);
    }

    @Test
    @Case("147")
    void a_page_speaks_the_language_of_its_text() {
        Document french = page("en", "fr");
        hasLanguage(french.selectFirst("html"), "fr", "ltr");
        assertThat(french.select(".by").text()).contains("5 avril 2031").contains("1 source");
        assertThat(french.select(".when").text()).contains("6 août 2018");
        assertThat(french.select(".key h2").text()).isEqualTo("En bref");
        assertThat(french.select(".mast nav").text()).contains("Chronologie");

        Document spanish = page("en", "es-MX");
        hasLanguage(spanish.selectFirst("html"), "es-MX", "ltr");
        assertThat(spanish.select(".by").text()).contains("5 de abril de 2031").contains("1 fuente");

        Document german = page("en", "de-AT");
        hasLanguage(german.selectFirst("html"), "de-AT", "ltr");
        assertThat(german.select(".by").text()).contains("5. April 2031").contains("1 Quelle");

        Document arabic = page("en", "ar");
        hasLanguage(arabic.selectFirst("html"), "ar", "rtl");
        assertThat(arabic.select(".by").text()).contains("5 أبريل 2031").contains("مصدر واحد");
    }

    @Test
    @Case("147")
    void what_is_not_in_the_language_of_the_page_says_so() {
        Document page = page("en", "ar");
        hasLanguage(page.selectFirst(".logo bdi"), "en", "");
        hasLanguage(page.selectFirst(".kicker a"), "en", "ltr");
        hasLanguage(page.selectFirst(".foot nav a"), "en", "ltr");
        hasLanguage(page.selectFirst(".body a[href$=ali.html] bdi"), "en", "");
        hasLanguage(page.selectFirst(".entries a[href$=ali.html] bdi"), "en", "");
        hasLanguage(page.selectFirst(".people .card .head bdi"), "en", "");
        hasLanguage(page.selectFirst(".people .card p:contains(sells) bdi"), "en", "ltr");
        hasLanguage(page.selectFirst(".sources cite"), "en", "auto");
    }

    @Test
    void what_is_in_the_language_of_the_page_says_nothing() {
        Document page = page("en", "ar");
        assertThat(page.select("h1, .stand, .body, .brief, .toc a, .by bdi").eachAttr("lang"))
                .isEmpty();
        assertThat(page.select("#card_person_eva [lang], .corrections [lang], .timeline [lang]"))
                .isEmpty();
        assertThat(page("en", "en").select("main [lang]:not(cite), .mast [lang], .foot [lang]"))
                .isEmpty();
    }

    @Test
    void a_language_without_words_is_that_of_the_text_and_not_of_the_interface() {
        Document page = page("en", "nl");
        hasLanguage(page.selectFirst("html"), "en", "ltr");
        assertThat(page.select(".by").text()).contains("5 April 2031");
        for (String part : new String[] {"h1", ".stand bdi", ".brief", ".body", ".toc a[href=#head]", ".what bdi"}) {
            hasLanguage(page.selectFirst(part), "nl", "ltr");
        }
        hasLanguage(page.selectFirst(".key h2"), "en", "ltr");
        hasLanguage(page.selectFirst(".notes h2"), "en", "ltr");
        hasLanguage(page.selectFirst(".body .entries"), "en", "ltr");
        hasLanguage(page.selectFirst(".body a[href$=ali.html] bdi"), "en", "");
        assertThat(page.select(".toc a[href=#sources_], .kicker, .by a").eachAttr("lang"))
                .isEmpty();
    }

    @Test
    void a_site_whose_language_has_no_words_speaks_english_and_says_which_texts_are_its_own() {
        Built built = article(site("fa"), "fa").build();
        Document page = built.page("articles/a.html");
        hasLanguage(page.selectFirst("html"), "en", "ltr");
        hasLanguage(page.selectFirst(".body"), "fa", "rtl");
        hasLanguage(built.page("index.html").selectFirst("h2 a"), "fa", "rtl");
        hasLanguage(built.page("people/ali.html").selectFirst("h1 bdi"), "fa", "");
        hasLanguage(built.page("people/ali.html").selectFirst(".stand bdi"), "fa", "rtl");
    }

    @Test
    void lists_of_the_site_mark_articles_of_another_language() {
        Built built = article(site("ar"), "en").build();
        hasLanguage(built.page("index.html").selectFirst("html"), "ar", "rtl");
        hasLanguage(built.page("index.html").selectFirst("h2 a"), "en", "ltr");
        hasLanguage(built.page("index.html").selectFirst(".stand bdi"), "en", "ltr");
        hasLanguage(built.page("topics/tea.html").selectFirst(".stories a"), "en", "ltr");
        hasLanguage(built.page("corrections/index.html").selectFirst(".stories a"), "en", "ltr");
        hasLanguage(built.page("corrections/index.html").selectFirst(".stories bdi"), "en", "ltr");
        hasLanguage(built.page("people/ali.html").selectFirst("[aria-labelledby=mentions_] h3 a"), "en", "ltr");
        hasLanguage(built.page("people/ali.html").selectFirst("[aria-labelledby=mentions_] li bdi"), "en", "ltr");
    }

    @Test
    void what_an_article_defines_is_in_its_language_everywhere() {
        Built built = article(site("ar"), "en").build();
        Document person = built.page("people/eva.html");
        hasLanguage(person.selectFirst("html"), "ar", "rtl");
        hasLanguage(person.selectFirst("h1 bdi"), "en", "");
        hasLanguage(person.selectFirst(".stand bdi"), "en", "ltr");
        hasLanguage(built.page("timeline/2018.html").selectFirst(".what bdi"), "en", "ltr");
        hasLanguage(built.page("timeline/2018.html").selectFirst(".who bdi"), "en", "");
        assertThat(built.page("timeline/2018.html").select(".when").text()).isEqualTo("6 أغسطس");
    }

    @Test
    void a_quotation_and_a_title_are_in_their_own_language_and_a_description_in_ours() {
        Built built = site("en")
                .with(
                        "content/sources.yaml",
                        "- {id: r, title: 'Кто там?', lang: ru}\n- {id: b, title: '[A list]', lang: ru}\n")
                .with(
                        "content/claims.yaml",
                        "- {id: c, claim: It is so, by: ali, quote: {text: Да, lang: ru}, sources: [r, b]}\n"
                                + "- {id: d, claim: It is not, by: ali, quote: {text: 'No', lang: en}, sources: r}\n")
                .build();
        Document claim = built.page("claims/c.html");
        hasLanguage(claim.selectFirst("q bdi"), "ru", "");
        hasLanguage(claim.selectFirst("#s_1 > cite"), "ru", "auto");
        hasLanguage(claim.selectFirst("#s_2 > cite"), "", "auto");
        assertThat(built.page("claims/d.html").select("q [lang]")).isEmpty();
    }

    @Test
    @Case("143")
    void names_are_set_apart_from_the_text_around_them() {
        Document people = article(site("en"), "en").build().page("people/index.html");
        assertThat(people.select("bdi").eachText()).contains("علي (1990)");
    }

    @Test
    void the_direction_that_a_site_sets_is_that_of_its_own_language() {
        TestSite site = site("ks\ndirection: ltr");
        assertThat(article(site, "ks")
                        .build()
                        .page("articles/a.html")
                        .selectFirst(".body")
                        .attr("dir"))
                .isEqualTo("ltr");
        assertThat(article(site, "ar")
                        .build()
                        .page("articles/a.html")
                        .selectFirst("html")
                        .attr("dir"))
                .isEqualTo("rtl");
    }

    @Test
    @Case("143")
    void addresses_and_code_run_from_left_to_right() {
        Document page = site("ar")
                .article("a", "---\nhttps://example.org/a?b و[هنا](https://example.org/c)\n")
                .build()
                .page("articles/a.html");
        assertThat(page.select(".body a").eachAttr("dir")).containsExactly("ltr");
    }

    @Test
    void the_feed_says_which_items_are_in_another_language() {
        String feed =
                article(site("ar\nurl: https://example.org"), "en").build().text("feed.xml");
        assertThat(feed)
                .contains(
                        "xml:lang=\"ar\">",
                        "<title xml:lang=\"en\">T</title>",
                        "<summary type=\"html\" xml:lang=\"en\">");
    }
}
