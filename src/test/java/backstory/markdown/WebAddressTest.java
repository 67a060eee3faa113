package backstory.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTPS://example.org/S1474(06)7-5?a=1&b=%20#c",
                "http://пример.example/путь",
                "http://localhost:8080/",
                "mailto:desk@example.org",
                "tel:+1-202-555-0100",
            })
    void these_leave_the_site(String address) {
        assertThat(WebAddress.complaint(address)).isEmpty();
        assertThat(WebAddress.isOutside(address)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ft.com/content/x?a=1 | https://ft.com/content/x?a=1",
                "www.Example.org | https://www.Example.org",
                "//example.org | ",
                "javascript%3Aalert(1) | ",
                "see the paper | ",
            })
    void an_address_without_a_scheme_is_completed(String written, String address) {
        assertThat(WebAddress.completed(written)).isEqualTo(Optional.ofNullable(address));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | the address is empty",
                "javascript:alert(1) | address scheme \"javascript\" is not allowed",
                "JavaScript:alert(1) | address scheme \"JavaScript\" is not allowed",
                "data:text/html,x | address scheme \"data\" is not allowed",
                "ftp://example.org | address scheme \"ftp\" is not allowed",
                "example.org | the address does not begin with https: or http:",
                "//example.org | the address does not begin with https: or http:",
                "javascript%3Aalert(1) | the address does not begin with https: or http:",
                "https:example.org | two slashes are missing after the colon of the address",
                "https:///x | the address has no host",
                "https://nytimes.com@evil.example/ | the address holds a user name",
                "https:\\\\evil.example | the address holds a backslash",
                "https://example.org/a b | an address holds no blanks: write %20 for one",
                "mailto:x | mailto: needs an e-mail address",
                "tel:home | tel: needs a telephone number",
            })
    void these_do_not(String address, String complaint) {
        assertThat(WebAddress.complaint(address)).contains(complaint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "https://example.org/\u202Egnp",
                "https://exa\u200Bmple.org",
                "https://a\u0000"
            })
    void nothing_is_hidden_in_an_address(String address) {
        assertThat(WebAddress.complaint(address)).contains("the address holds a control character");
        assertThat(WebAddress.isOutside(address)).isTrue();
    }

    @Test
    void paths_stay_in_the_site() {
        assertThat(WebAddress.isOutside("images/dock.png")).isFalse();
        assertThat(WebAddress.isOutside("/about/")).isFalse();
        assertThat(WebAddress.isOutside("a/b:c")).isFalse();
        assertThat(WebAddress.isOutside("#talks")).isFalse();
        assertThat(WebAddress.isOutside("//example.org")).isTrue();
        assertThat(WebAddress.isOutside("/\\example.org")).isTrue();
        assertThat(WebAddress.isOutside(" person:x")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://münchen.example/ü?ü#ü, https://xn--mnchen-3ya.example/%C3%BC?%C3%BC#%C3%BC",
        "HTTPS://Bücher.example:8080, HTTPS://xn--bcher-kva.example:8080",
        "https://例え.テスト, https://xn--r8jz45g.xn--zckzah",
        "https://example.org/a[1]|b, https://example.org/a%5B1%5D%7Cb",
        "https://[::1]:80/[, https://[::1]:80/%5B",
        "https://exa[mple.org/, https://exa%5Bmple.org/",
        "mailto:müller@example.org, mailto:m%C3%BCller@example.org",
        "images/ü.png, images/%C3%BC.png",
        "//münchen.example/, //m%C3%BCnchen.example/"
    })
    @Case({"r7", "173"})
    void a_host_is_written_in_punycode(String address, String ascii) {
        assertThat(WebAddress.encode(address)).isEqualTo(ascii).isEqualTo(WebAddress.encode(ascii));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org//news, two slashes",
        "https://example.org/news//, two slashes",
        "https://example.org//, two slashes",
        "https://example.org/news/index.html, that of a page",
        "https://example.org/index.php, that of a page",
        "https://example.org/a/../b, the part . or ..",
        "https://example.org/news?x, neither",
        "https://example.org/#x, neither",
        "mailto:ada@example.org, begins with https",
        "https:///news, no host",
        "example.org, does not begin",
        "https://ada@example.org, a user name"
    })
    @Case("173")
    void the_address_of_a_site_is_that_of_a_folder(String address, String complaint) {
        assertThat(WebAddress.siteComplaint(address)).get().asString().contains(complaint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/",
                "http://localhost:8080/news",
                "https://münchen.example/ü/"
            })
    @Case("173")
    void these_are_addresses_of_sites(String address) {
        assertThat(WebAddress.siteComplaint(address)).isEmpty();
    }

    @Test
    void addresses_are_written_in_ascii() {
        assertThat(WebAddress.encode("https://example.org/Дом a%20b%zz[1]'\"<>|^`{}"))
                .isEqualTo("https://example.org/%D0%94%D0%BE%D0%BC%20a%20b%25zz%5B1%5D'%22%3C%3E%7C%5E%60%7B%7D");
        assertThat(WebAddress.decode("%D0%94%d0%be%zz%")).contains("До%zz%");
        assertThat(WebAddress.decode("%FF")).isEmpty();
    }
}
