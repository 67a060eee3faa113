package backstory.render;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.output.OutputPath;
import backstory.testing.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses stand in a page, and where they lead. */
class HtmlAddressesTest {
    @Case("n9")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a href=\"a.html\">b.html</a>                                    | a.html",
                "<a class=x HREF = 'a.html'  id=y>                                | a.html",
                "<a href=a.html><a\thref\f=\t\"b.html\"\f>                        | a.html b.html",
                "<img alt=\"a > b\" src=\"c.png\"/>                               | c.png",
                "<img srcset=\"a.png 1x,b.png 2x, c,d.png 640w\" src=e.png>       | a.png b.png c,d.png e.png",
                "<img srcset=\"data:image/png;base64,AA== 1x, a.png 2x\">         | data:image/png;base64,AA== a.png",
                "<img srcset=\"a.png, b.png\"><link imagesrcset=\"c.png 1x\">     | a.png b.png c.png",
                "<form action=\"a\"><button formaction=\"b\"><video poster=\"c\"> | a b c",
                "<object data=\"a\"></object><p data=\"b\" data-href=\"c\">       | a",
                "<svg><use xlink:href=\"#a\"/><use href='#b'/></svg>              | #a #b",
                "<!-- <a href=a> --><!doctype html><?x href=b?></a href=c><a href=d> | d",
                "<script>x = '<a href=a>'</script><title><a href=b></title><a href=c> | c",
                "<script>x = '</scripting><a href=a>'</SCRIPT\t><a href=c>       | c",
                "<a href><a href=\"\"><a =\"x\" href=b>1 < 2<a href=c                 | b c",
                "<a href=\"a&amp;b.html\"><a href='x\">'                              | a&amp;b.html x\">"
            })
    void addresses_are_read_as_browsers_read_tags(String html, String addresses) {
        assertThat(HtmlAddresses.in(html).addresses().stream().filter(address -> !address.isEmpty()))
                .containsExactly(addresses.split(" ", -1));
    }

    @Test
    @Case("n9")
    void places_are_ids_and_the_names_of_anchors() {
        HtmlAddresses.PageAddresses found = HtmlAddresses.in(
                "<base\n href=\"/x/\"\n><p\nid=a><a name='b'></a><p name=c id=\"R&amp;D\"><!-- id=d -->");

        assertThat(found.ids()).containsExactly("a", "b", "R&D");
        assertThat(found.base()).isEqualTo("/x/");
    }

    @Case("n9")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "b.html                            | articles/b.html",
                "../pages/about.html               | pages/about.html",
                "../x/.././pages//about.html       | pages/about.html",
                "../../../pages/about.html         | -",
                "../                               | index.html",
                "..                                | index.html",
                ".                                 | articles/index.html",
                "../people/                        | people/index.html",
                "''                                | articles/a.html",
                "#x                                | articles/a.html#x",
                "?q=1#x                            | articles/a.html#x",
                "b.html?v=2#:~:text=x              | articles/b.html",
                "b.html#x:~:text=y                 | articles/b.html#x",
                "../pages/caf%C3%A9%20x.html       | pages/café x.html",
                "../pages/%2e%2e/x.html            | x.html",
                "' b.html\t'                       | articles/b.html",
                "..\\pages\\about.html             | pages/about.html",
                "/base/pages/about.html            | pages/about.html",
                "/base/                            | index.html",
                "/other/x.html                     | -",
                "../../other/x.html                | -",
                "https://example.org/base/x.html   | x.html",
                "HTTPS://Example.org/base/#y       | index.html#y",
                "//example.org/base/x.html         | x.html",
                "https://example.org/x.html        | -",
                "https://example.org.evil.net/base/| -",
                "https://example.net/              | -",
                "//example.net/x.html              | -",
                "mailto:a@example.org              | -",
                "tel:+1                            | -",
                "data:text/plain,x                 | -",
                "javascript:x                      | -"
            })
    void an_address_leads_where_a_browser_goes(String address, String target) {
        LinkFollower follow = new LinkFollower("https://example.org/base/");
        assertThat(follow.from(OutputPath.of("articles/a.html"), "", address)
                        .map(to -> to.path() + (to.fragment().isEmpty() ? "" : "#" + to.fragment()))
                        .orElse("-"))
                .isEqualTo(target);
    }

    @Case("n9")
    @ParameterizedTest
    @CsvSource({
        "/, pages/x.html, pages/x.html",
        "/, /pages/x.html, pages/x.html",
        "'', ../../../x.html, x.html",
        "../, x.html, x.html",
        "https://example.org/, x.html, -"
    })
    void without_an_address_the_site_stands_at_the_root_and_base_is_followed(
            String base, String address, String target) {
        LinkFollower follow = new LinkFollower("");
        assertThat(follow.from(OutputPath.of("articles/a.html"), base, address)
                        .map(LinkFollower.Target::path)
                        .orElse("-"))
                .isEqualTo(target);
    }
}
