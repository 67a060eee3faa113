package backstory.read.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import backstory.entry.site.SiteConfig;
import backstory.entry.value.Autolink;
import backstory.read.TestFolder;
import backstory.testing.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of site.yaml. */
class SiteConfigReaderTest {
    @TempDir
    Path root;

    private TestFolder folder;

    @BeforeEach
    void make() {
        folder = new TestFolder(root);
    }

    private SiteConfig site(String yaml) {
        return folder.with("content/site.yaml", yaml).content().site();
    }

    @Test
    @Case("10")
    void all_keys_are_read() {
        // With a byte order mark
        SiteConfig site = site("""
            \uFEFFtitle: é ☭ 王 🚢
            description: News
            url: https://example.org/verrin/
            language: ar
            direction: rtl
            publisher: Us
            authors: The desk
            menu:
              - {label: About, to: pages/about.html}
              - {label: Code, to: "https://example.org/"}
            autolink: off
            social-cards: off
            typography: off
            topics:
              foreign-policy: Foreign policy
              арктика: Arctic
            cname: News.Example.org
            corrections: mailto:desk@example.org
            extra: {a: b}
            """);
        assertThat(folder.problems()).isEmpty();
        assertThat(site.title()).isEqualTo("é ☭ 王 🚢");
        assertThat(site.address().url()).isEqualTo("https://example.org/verrin");
        assertThat(site.address().cname()).isEqualTo("news.example.org");
        assertThat(site.language()).isEqualTo("ar");
        assertThat(site.menu())
                .extracting(SiteConfig.MenuItem::to)
                .containsExactly("pages/about.html", "https://example.org/");
        assertThat(site.text().autolink()).isEqualTo(Autolink.OFF);
        assertThat(site.socialCards()).isFalse();
        assertThat(site.text().smartTypography()).isFalse();
        assertThat(site.topics())
                .containsExactly(entry("foreign-policy", "Foreign policy"), entry("арктика", "Arctic"));
        assertThat(site.publisher().corrections()).isEqualTo("mailto:desk@example.org");
        assertThat(site.extra()).containsEntry("a", "b");
    }

    @Test
    void only_a_title_is_required() {
        SiteConfig site = site("title: A\n");
        assertThat(site.language()).isEqualTo("en");
        assertThat(site.text().autolink()).isEqualTo(Autolink.ARTICLE);
        assertThat(site.socialCards()).isTrue();
        assertThat(site.text().smartTypography()).isTrue();
        assertThat(site.topics()).isEmpty();
        assertThat(site.publisher().corrections()).isEmpty();
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/report?a=b", "mailto:desk@example.org", "pages/corrections.html"})
    void mistakes_are_reported_to_an_address_or_on_a_page(String address) {
        assertThat(site("title: A\ncorrections: " + address + "\n").publisher().corrections())
                .isEqualTo(address);
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# nothing | 1:1: title is missing; add a line such as title: The Verrin Explainer",
                "- a | 1:1: site.yaml must be \"key: value\" lines, found a list",
                "title: a: b | 1:9: a colon inside an unquoted value; write title: \"a: b\"",
                "{title: a, url: /verrin/} | 1:17: url is the whole address of the site, found \"/verrin/\"; "
                        + "the address does not begin with https: or http:; write one such as https://example.org/news",
                "{title: a, url: 'https://example.org/?a'} | 1:17: url is the whole address of the site, "
                        + "found \"https://example.org/?a\"; the address of a site has neither ? nor #; write one such as https://example.org/news",
                "{title: a, baseUrl: b} | 1:12: unknown key \"baseUrl\"; did you mean \"url\"? for instance url: https://example.org/verrin",
                "{title: a, menu: [{label: b, to: 'javascript:x'}]} | 1:34: address scheme \"javascript\" is not"
                        + " allowed",
                "{title: a, menu: [{label: b, to: /x}]} | 1:34: a path of the site begins at its top, such as"
                        + " pages/about.html; write x",
                "{title: a, corrections: 'javascript:x'} | 1:25: address scheme \"javascript\" is not allowed",
                "{title: a, corrections: desk@example.org} | 1:25: an e-mail address is written with mailto: before it",
                "{title: a, corrections: ../x} | 1:25: a path of the site begins at its top, such as pages/about.html; write x",
                "{title: a, topics: [b]} | 1:20: topics should be keys and values, found a list",
                "{title: a, topics: {Foreign Policy: b}} | 1:21: the id of a topic may only have lower-case letters,"
                        + " digits and single hyphens, found \"Foreign Policy\"; write foreign-policy",
                "{title: a, topics: {b: ''}} | 1:21: topic \"b\" has no name",
                "{title: a, topics: {b: [c]}} | 1:24: the name of a topic should be text, found a list",
                "{title: a, language: xx} | 1:22: \"xx\" is no language tag; write one such as en, fr, pt-BR or"
                        + " zh-Hant (BCP 47)",
                "{title: a, description: !!int 5} | 1:25: YAML tags are not allowed here (\"!!int\"); "
                        + "write the value out, or put a text that begins with ! in quotes"
            })
    void what_is_wrong_is_told_at_its_place(String yaml, String message) {
        site(yaml + "\n");
        assertThat(folder.problems()).containsExactly("site.yaml:" + message);
    }

    @Test
    void a_site_without_site_yaml_is_told_to_make_one() throws IOException {
        Files.delete(root.resolve("content/site.yaml"));
        assertThat(folder.problems())
                .containsExactly("site.yaml:1:1: content/site.yaml is missing; "
                        + "make it, with a line such as title: The name of the site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "example", "example.org/news", "a..org", "-a.org", "a b.org"})
    void a_cname_is_the_name_of_a_domain(String cname) {
        assertThat(site("title: T\ncname: " + cname + "\n").address().cname()).isEmpty();
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .contains("cname is the name of a domain, found \"" + cname + "\"");
    }
}
