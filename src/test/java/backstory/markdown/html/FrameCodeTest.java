package backstory.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The markup that another site pastes. */
class FrameCodeTest {
    private static final FrameCode CODE =
            new FrameCode("https://news.example/embed/claims/a.html", "Okafor: It pays <itself> & \"more\"", 420);

    private static String snippet(FrameCode code, String... lines) {
        return code.snippet(
                new FrameCode.Quotation("https://news.example/claims/a.html", List.of(lines), "en", "ltr", ""));
    }

    @Test
    void a_quotation_stands_alone_before_the_frame() {
        Document pasted = Jsoup.parse(snippet(CODE, "2 April 2031", "", "Verrin explained"));

        assertThat(pasted.select("body > *").eachAttr("src"))
                .containsExactly("https://news.example/embed/claims/a.html");
        assertThat(pasted.select("body > *").stream().map(part -> part.tagName()))
                .containsExactly("blockquote", "iframe", "script");
        assertThat(pasted.select("blockquote p").eachText())
                .containsExactly("Okafor: It pays <itself> & \"more\"", "2 April 2031", "Verrin explained");
        assertThat(pasted.select("blockquote a").attr("href")).isEqualTo("https://news.example/claims/a.html");
        assertThat(pasted.select("blockquote").attr("lang")).isEqualTo("en");
    }

    @Test
    void the_frame_has_a_title_and_a_height_of_its_own() {
        assertThat(CODE.frame())
                .isEqualTo("<iframe src=\"https://news.example/embed/claims/a.html\""
                        + " title=\"Okafor: It pays &lt;itself&gt; &amp; &quot;more&quot;\" width=\"640\" height=\"420\""
                        + " loading=\"lazy\" style=\"width: 100%; border: 0\"></iframe>");
    }

    @Test
    void no_sign_of_an_address_ends_the_text_of_the_script() {
        FrameCode code = new FrameCode("https://news.example/o'n&o/embed/people/a.html", "A", 380);

        assertThat(code.address()).isEqualTo("https://news.example/o%27n%26o/embed/people/a.html");
        assertThat(snippet(code)).contains("'iframe[src=\"https://news.example/o%27n%26o/embed/people/a.html\"]'");
    }

    @Test
    void a_title_in_another_language_says_so() {
        String snippet = CODE.snippet(new FrameCode.Quotation("https://news.example/", List.of(), "ar", "rtl", "en"));

        assertThat(Jsoup.parse(snippet).select("blockquote[lang=ar][dir=rtl] a[lang=en]"))
                .hasSize(1);
    }
}
