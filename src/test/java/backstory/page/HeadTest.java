package backstory.page;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.page.view.ShareView;
import backstory.testing.HtmlChecker;
import backstory.testing.TestImages;
import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The head of a page, for browsers, search engines and sites where it is shared. */
class HeadTest {
    @TempDir
    Path folder;

    private TestSite site() {
        return TestSite.in(folder)
                .with("content/site.yaml", "title: The Site\ndescription: About us.\n")
                .with("content/people.yaml", "- name: Mara Okafor\n  description: a pilot\n")
                .article("a", "summary: What *happened* & why.\n---\nText.\n");
    }

    private static String og(Document page, String property) {
        return page.select("meta[property=og:" + property + "]").attr("content");
    }

    @Test
    void every_page_says_what_it_is_where_it_is_shared() {
        Built built = site().build();

        Document article = built.page("articles/a.html");
        assertThat(og(article, "type")).isEqualTo("article");
        assertThat(og(article, "title")).isEqualTo("T");
        assertThat(og(article, "description")).isEqualTo("What happened & why.");
        assertThat(og(article, "site_name")).isEqualTo("The Site");
        assertThat(og(article, "locale")).isEqualTo("en_US");
        assertThat(article.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
        assertThat(og(built.page("people/mara-okafor.html"), "type")).isEqualTo("profile");
        assertThat(og(built.page("index.html"), "type")).isEqualTo("website");
        assertThat(og(built.page("index.html"), "title")).isEqualTo("The Site");
        assertThat(built.page("404.html").select("meta[property]")).isEmpty();
    }

    @Test
    void addresses_and_pictures_are_whole_and_only_there_where_the_sites_is_known() {
        Built without = site().build();
        assertThat(without.page("articles/a.html").select("meta[property=og:url], meta[property^=og:image]"))
                .isEmpty();

        Built built = site().asking(request -> request.withUrl("https://example.org/news"))
                .build();
        Document article = built.page("articles/a.html");
        assertThat(og(article, "url")).isEqualTo("https://example.org/news/articles/a.html");
        assertThat(og(article, "image")).matches("https://example\\.org/news/cards/a\\.[0-9a-f]{8}\\.png");
        assertThat(built.files()).containsKey(og(article, "image").replace("https://example.org/news/", ""));
        assertThat(og(article, "image:width") + "×" + og(article, "image:height"))
                .isEqualTo("1200×630");
        assertThat(og(article, "image:alt")).isEqualTo("T – The Site");
        assertThat(article.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        assertThat(built.page("index.html").select("meta[property^=og:image]")).isEmpty();
        assertThat(og(built.page("index.html"), "url")).isEqualTo("https://example.org/news/");
    }

    @Test
    void an_article_whose_title_cannot_be_drawn_is_shown_by_its_own_image() {
        Built built = site().with("content/images/dock.jpg", TestImages.jpeg(TestImages.quarters(2000, 1001)))
                .with(
                        "content/articles/b.md",
                        "---\ntitle: 日本\ndate: 2031-04-05\nimage:\n  src: ../images/dock.jpg\n"
                                + "  alt: A dock\n  credit: Mara Okafor\n  license: CC0\n---\nText.\n")
                .asking(request -> request.withUrl("https://example.org"))
                .build();
        Document article = built.page("articles/b.html");
        assertThat(og(article, "image")).matches("https://example\\.org/images/dock-1440\\.[0-9a-f]{8}\\.jpg");
        assertThat(og(article, "image:width") + "×" + og(article, "image:height"))
                .isEqualTo("1440×721");
        assertThat(og(article, "image:alt")).isEqualTo("A dock");
    }

    @Test
    void a_language_without_a_territory_has_no_locale_unless_it_is_one_of_ours() {
        assertThat(ShareView.website("T", "pt-BR").language()).isEqualTo("pt_BR");
        assertThat(ShareView.website("T", "zh-Hant-TW").language()).isEqualTo("zh_TW");
        assertThat(ShareView.website("T", "ar").language()).isEqualTo("ar_AR");
        assertThat(ShareView.website("T", "ja").language()).isEqualTo("ja_JP");
        assertThat(ShareView.website("T", "pl").language()).isEmpty();
    }

    @Test
    void the_icon_is_the_themes_unless_the_site_brings_one() {
        assertThat(site().build()
                        .page("articles/a.html")
                        .select("link[rel=icon]")
                        .attr("href"))
                .matches("\\.\\./assets/icon\\.[0-9a-f]{8}\\.svg");

        Built built = site().with("content/static/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .with("content/static/favicon.ico", "x")
                .with("content/static/apple-touch-icon.png", "x")
                .build();
        assertThat(built.page("articles/a.html").select("link[rel$=icon]").eachAttr("href"))
                .containsExactly("../favicon.ico", "../favicon.svg", "../apple-touch-icon.png");
        assertThat(built.page("404.html").select("link[rel=icon]").eachAttr("href"))
                .containsExactly("/favicon.ico", "/favicon.svg");
    }

    @Test
    void a_page_with_an_image_and_a_card_is_valid_html_and_loads_nothing_that_its_policy_forbids() {
        Built built = site().with("content/images/dock.jpg", TestImages.jpeg(TestImages.quarters(700, 300)))
                .with(
                        "content/images.yaml",
                        "- src: images/dock.jpg\n  alt: A dock\n  credit: Mara\n  license: CC BY 4.0\n")
                .with("content/static/favicon.ico", "x")
                .article(
                        "a",
                        "image: ../images/dock.jpg\n---\nText.\n\n![](../images/dock.jpg)\n\n"
                                + "- ![](../images/dock.jpg)\n- [![](../images/dock.jpg)](https://example.org)\n\n"
                                + "A note.[^n]\n\n[^n]: ![](../images/dock.jpg)\n")
                .asking(request -> request.withUrl("https://example.org"))
                .build();
        assertThat(built.problems()).noneMatch(problem -> problem.contains("error"));
        Document article = built.page("articles/a.html");
        assertThat(article.select("figure.pic")).hasSize(5);
        assertThat(article.select(".notes figure, .notes [role=doc-backlink]")).hasSize(2);
        assertThat(article.select("p figure, [style], script:not([src], [type=application/ld+json])"))
                .isEmpty();
        assertThat(article.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'", "img-src 'self'");
        assertThat(article.select("img").eachAttr("src")).allMatch(src -> src.startsWith("../images/"));
        assertThat(HtmlChecker.faults(folder.resolve("site/articles/a.html"))).isEmpty();
    }
}
