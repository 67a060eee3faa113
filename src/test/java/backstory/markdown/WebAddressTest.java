package backstory.markdown;

import static org.assertj.core.api.Assertions.assertThat;

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
                "'' | the address is empty",
                "javascript:alert(1) | address scheme \"javascript\" is not allowed",
                "JavaScript:alert(1) | address scheme \"JavaScript\" is not allowed",
                "data:text/html,x | address scheme \"data\" is not allowed",
                "ftp://example.org | address scheme \"ftp\" is not allowed",
                "example.org | the address does not begin with https: or http:",
                "//example.org | the address does not begin with https: or http:",
                "javascript%3Aalert(1) | the address does not begin with https: or http:",
                "https:example.org | two slashes are missing behind the colon of the address",
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

    @Test
    void addresses_are_written_in_ascii() {
        assertThat(WebAddress.encode("https://example.org/Дом a%20b%zz[1]'\"<>|^`{}"))
                .isEqualTo("https://example.org/%D0%94%D0%BE%D0%BC%20a%20b%25zz%5B1%5D'%22%3C%3E%7C%5E%60%7B%7D");
        assertThat(WebAddress.decode("%D0%94%d0%be%zz%")).contains("До%zz%");
        assertThat(WebAddress.decode("%FF")).isEmpty();
    }
}
