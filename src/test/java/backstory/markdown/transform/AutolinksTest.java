package backstory.markdown.transform;

import static backstory.markdown.Sample.body;
import static backstory.markdown.Sample.html;
import static backstory.markdown.Sample.inlineHtml;
import static backstory.markdown.Sample.problems;
import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bare addresses, as GitHub reads them. */
class AutolinksTest {
    @Case("r11")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rollup@2.61.1",
                "me@10.0.0.1",
                "angular@1.x",
                "a@b",
                "lib@2.0.0-beta",
                "lib@v1.0",
                "a@example.o1",
                "@scope/lib@1.2.3"
            })
    void a_version_or_a_number_is_no_mail_address(String text) {
        assertThat(html("Use " + text + " now")).isEqualTo("<p>Use " + text + " now</p>");
    }

    @Case("r11")
    @ParameterizedTest
    @ValueSource(strings = {"me@example.org", "m.e+x@mail.example.museum", "me@example.xn--p1ai"})
    void a_mail_address_is_one(String text) {
        assertThat(html("To " + text + "."))
                .isEqualTo("<p>To <a href=\"mailto:" + text + "\" dir=\"ltr\">" + text + "</a>.</p>");
    }

    /** The address, and what comes after it. */
    @Case("r11")
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "https://example.org/a *",
                "https://example.org/a **",
                "https://example.org/a _",
                "https://example.org/a ~",
                "https://example.org/a ~~",
                "https://example.org/a \"",
                "https://example.org/a '",
                "https://example.org/a ”",
                "https://example.org/a ’.",
                "https://example.org/a »",
                "https://example.org/a )",
                "https://example.org/a ).",
                "https://example.org/a(b) *)",
                "https://example.org/a ]",
                "https://example.org/a }",
                "https://example.org/a ?!",
                "https://example.org/a ;",
                "https://example.org/a_b*c~d _*",
                "www.example.org/a *",
                "https://example.org *",
            })
    void signs_at_the_end_of_an_address_are_no_part_of_it(String address, String behind) {
        String whole = Jsoup.parse(html("See " + address + behind)).body().text();
        assertThat(Jsoup.parse(html("See " + address + behind)).select("a").text())
                .isEqualTo(address);
        assertThat(Jsoup.parse(html("See " + address + behind)).select("a").attr("href"))
                .endsWith(address);
        assertThat(whole).isEqualTo("See " + address + behind);
    }

    @Case("r11")
    @Test
    void an_address_ends_at_emphasis_and_brackets_around_it() {
        assertThat(html("*https://example.org/a*")).contains("<em><a href=\"https://example.org/a\"");
        assertThat(html("**https://example.org/a**")).contains("<strong><a href=\"https://example.org/a\"");
        assertThat(html("(https://example.org/a_(b))"))
                .contains("href=\"https://example.org/a_(b)\"")
                .endsWith(")</p>");
        assertThat(html("<https://example.org/a*>")).contains("href=\"https://example.org/a*\"");
        assertThat(html("[x](https://example.org/a*)")).contains("href=\"https://example.org/a*\"");
        assertThat(inlineHtml("https://example.org/a* b")).endsWith("</a>* b");
        assertThat(problems(body("https://example.org/a* [b](nix:c)")))
                .first()
                .asString()
                .startsWith("1:28+5 unknown-scheme");
        assertThat(html("https://* www.*")).isEqualTo("<p>https://* www.*</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zotero://select/library/items/AB", "file:///etc/motd", "javascript://example.org/%0aalert(1)"})
    void a_bare_address_that_is_none_of_the_web_stays_words(String address) {
        assertThat(html("See " + address + " now")).isEqualTo("<p>See " + address + " now</p>");
        assertThat(problems(body("See " + address + " now"))).isEmpty();
    }
}
