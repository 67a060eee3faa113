package backstory.export;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.output.OutputPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ExportedPageTest {
    private static final String CANONICAL = "<link rel=\"canonical\" href=\"https://news.example/x/articles/a.html\">";

    private final Map<String, String> files = new HashMap<>(Map.of(
            "assets/a.css", "p{background:url(dot.svg)}",
            "assets/dot.svg", "<svg/>",
            "assets/a.js", "let a = '</script>';",
            "people/ada.html", "",
            "index.html", ""));

    private Document page(String head, String body) {
        files.put(
                "articles/a.html",
                "<!doctype html>\n<html><head>" + head + "</head>\n<body>" + body + "</body></html>\n");
        String html = ExportedPage.of(
                OutputPath.of("articles/a.html"),
                path -> Optional.ofNullable(files.get(path.text())).map(text -> text.getBytes(StandardCharsets.UTF_8)));
        return Jsoup.parse(html);
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void style_script_and_pictures_are_inside_and_the_policy_names_them() throws Exception {
        Document page = page(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">"
                        + "<style>b{}</style><link rel=\"stylesheet\" href=\"../assets/a.css\" media=\"print\">"
                        + "<link rel=\"icon\" href=\"../assets/dot.svg\"><script src=\"../assets/a.js\" defer></script>",
                "<main><img src=\"../assets/dot.svg\" srcset=\"../assets/dot.svg 2x\" sizes=\"1px\" alt=\"\"></main>");

        String dot = "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString("<svg/>".getBytes(StandardCharsets.UTF_8));
        String style = "p{background:url(" + dot + ")}";
        String script = "let a = '<\\/script>';";
        assertThat(page.select("style[media=print]").html()).isEqualTo(style);
        assertThat(page.select("body > script").html()).isEqualTo(script);
        assertThat(page.select("img").first().attributes().asList())
                .extracting(attribute -> attribute.getKey() + "=" + attribute.getValue())
                .containsExactly("src=" + dot, "alt=");
        assertThat(page.select("link[rel=icon]").attr("href")).isEqualTo(dot);
        assertThat(page.select("meta").attr("content"))
                .isEqualTo("default-src 'none'; style-src " + hash("b{}") + " " + hash(style) + "; script-src "
                        + hash(script)
                        + "; img-src data:; font-src data:; media-src data:; base-uri 'none'; form-action 'none'");
        assertThat(page.select("link[rel=stylesheet], script[src]")).isEmpty();
    }

    @Test
    void a_script_ends_at_its_own_end_tag_alone() {
        String script = "let a = '</scripting><img src=\"../assets/dot.svg\"></script-x>';";

        Document page = page("", "<main>a</main><script>" + script + "</SCRIPT\n><p>b</p><title>c</title/>d");

        assertThat(page.select("script").html()).isEqualTo(script);
        assertThat(page.select("body > p").text()).isEqualTo("b");
        assertThat(page.body().text()).endsWith("d");
    }

    @Test
    void without_an_address_links_to_the_site_are_words_and_what_only_leads_on_is_left_out() {
        Document page = page(
                "<link rel=\"alternate\" href=\"a.md\">",
                "<header><a href=\"../index.html\">Site</a><nav><a href=\"../people/ada.html\">People</a></nav>"
                        + "<a href=\"../people/ada.html\">Search</a></header><main><nav><a href=\"#x\">X</a></nav>"
                        + "<p><a href=\"../people/ada.html\"><b>Ada</b></a>, <a href=\"a.html#x\">here</a>,"
                        + " <a href=\"https://example.org/\">there</a>.</p></main>"
                        + "<script type=\"application/ld+json\">{}</script>");

        assertThat(page.head().children()).isEmpty();
        assertThat(page.body().html().replaceAll("\n *", ""))
                .isEqualTo("<header>Site</header><main><nav><a href=\"#x\">X</a></nav><p><b>Ada</b>,"
                        + " <a href=\"#x\">here</a>, <a href=\"https://example.org/\">there</a>.</p></main>");
    }

    @Test
    void with_an_address_links_to_the_site_are_whole() {
        Document page = page(
                CANONICAL + "<link rel=\"alternate\" href=\"a.md\">",
                "<nav><a href=\"../people/ada.html?x=1&amp;y#z\">People</a></nav><script type=\"application/ld+json\">{}</script>");

        assertThat(page.select("nav a").attr("href")).isEqualTo("https://news.example/x/people/ada.html?x=1&y#z");
        assertThat(page.select("link[rel=alternate]").attr("href")).isEqualTo("https://news.example/x/articles/a.md");
        assertThat(page.select("script")).hasSize(1);
    }

    @Test
    void tags_are_told_apart_as_browsers_tell_them() {
        Document page =
                page("<script src=../assets/a.js/></script>", "<SCRIPT>a<b</SCRIPT><p>c</p><script>1</Script>d");

        assertThat(page.select("script").eachAttr("src")).isEmpty();
        assertThat(page.body().select("p").text()).isEqualTo("c");
        assertThat(page.body().ownText()).isEqualTo("d");
    }

    @Test
    void what_a_template_broke_is_passed_on_as_it_is() {
        String broken = "<p =x><a href='h ttp:x'>y</p><!-- <a> --><textarea><a></textarea></nav></a> < 3 & 4";

        assertThat(page("", broken).body().html())
                .isEqualTo(Jsoup.parse("<body>" + broken).body().html());
    }
}
