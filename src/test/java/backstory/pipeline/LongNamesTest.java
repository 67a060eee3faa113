package backstory.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestImages;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests names that a file system accepts for a source file, but not for the files that are made from it. */
class LongNamesTest {
    private static final String HAN = "王".repeat(84);
    private static final String LATIN = "a".repeat(201);

    @TempDir
    Path root;

    @Case("p5")
    @ParameterizedTest
    @ValueSource(strings = {"articles", "pages", "people", "organizations", "terms"})
    void a_file_with_a_name_too_long_for_its_page_is_an_error(String folder) {
        TestSite site = TestSite.in(root);
        for (String name : List.of(HAN, LATIN)) {
            site.with("content/" + folder + "/" + name + ".md", "---\ntitle: T\n---\nText.\n");
        }
        List<String> long200 = site.build().problems().stream()
                .filter(line -> line.endsWith("[invalid-id]"))
                .toList();
        assertThat(long200).hasSize(2).allMatch(line -> line.contains("is too long"));
    }

    @Case("p5")
    @Test
    void an_id_a_slug_and_a_topic_that_are_too_long_are_errors() {
        List<String> problems = TestSite.in(root)
                .with("content/site.yaml", "title: T\ntopics: {" + LATIN + ": L}\n")
                .with("content/people.yaml", "- {id: " + LATIN + ", name: A B}\n- name: " + HAN + "\n")
                .with("content/sources.yaml", "- {id: " + HAN + ", title: T}\n")
                .with("content/dates.yaml", "- {date: 2018, title: " + LATIN + "}\n")
                .article(
                        "a",
                        "slug: " + LATIN + "\ntopics: " + LATIN + "\nredirect-from: [" + LATIN + ", /" + HAN
                                + "]\n---\nText.\n")
                .build()
                .problems();
        assertThat(problems).hasSize(9).allMatch(line -> line.contains("too long"));
    }

    @Case("p5")
    @Test
    void names_that_just_fit_give_pages() {
        String name = "a".repeat(200);
        TestSite.Built built = TestSite.in(root)
                .with("content/site.yaml", "title: T\nurl: https://example.org\n")
                .with(
                        "content/articles/" + name + ".md",
                        "---\ntitle: T\ndate: 2031-04-05\ntopics: " + name
                                + "\nredirect-from: " + "r".repeat(200) + "\n---\n[The " + "s".repeat(251) + "]("
                                + "s".repeat(251) + ".pdf)\n\n![Dock](../images/" + "i".repeat(226) + ".png)\n")
                .with("content/articles/" + "s".repeat(251) + ".pdf", "%PDF")
                .with("content/images/" + "i".repeat(226) + ".png", TestImages.png(TestImages.quarters(1700, 900)))
                .with("content/images.yaml", "- {src: images/" + "i".repeat(226) + ".png, credit: C, license: L}\n")
                .with("content/static/" + "t".repeat(255), "T")
                .with("content/pages/" + name + ".md", "---\ntitle: P\n---\nText.\n")
                .build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.files())
                .containsKeys("articles/" + name + ".html", "topics/" + name + ".html", "t".repeat(255));
    }

    @Case("p5")
    @Test
    void an_image_whose_copies_would_have_too_long_names_is_an_error() {
        String image = "i".repeat(227) + ".png";
        List<String> problems = TestSite.in(root)
                .article("a", "---\n![Dock](../images/" + image + ")\n")
                .with("content/images/" + image, TestImages.png(TestImages.quarters(1700, 900)))
                .with("content/images.yaml", "- {src: images/" + image + ", credit: C, license: L}\n")
                .build()
                .problems();
        assertThat(problems)
                .containsExactly("content/images/" + image + ":1:1: error: this name has more than 230 bytes, and the"
                        + " names of its copies have some more [unfit-name]");
    }

    @Case("p5")
    @Test
    void an_asset_whose_name_grows_too_long_is_an_error() {
        String name = "c".repeat(250) + ".svg";
        List<String> problems = TestSite.in(root)
                .article("a", "---\nText.\n")
                .with("templates/assets/" + name, "<svg xmlns='http://www.w3.org/2000/svg'/>")
                .with("templates/assets/site.css", "body { background: url(" + name + ") }\n")
                .build()
                .problems();
        assertThat(problems).anyMatch(line -> line.contains("this name has more than 230 bytes"));
    }

    @Case("r13")
    @Test
    void a_plain_page_may_be_called_anything_as_an_article_may() {
        TestSite.Built built = TestSite.in(root)
                .with("content/pages/rust-1.67.0.md", "---\ntitle: Rust\n---\nText.\n")
                .with("content/pages/Über uns.md", "---\ntitle: Uns\n---\nText.\n")
                .article("a", "---\n[Rust](../pages/rust-1.67.0.md), [we](<../pages/Über uns.md>)\n")
                .build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.page("pages/rust-1-67-0.html").title()).startsWith("Rust");
        assertThat(built.page("articles/a.html").select("main p a").eachAttr("href"))
                .contains("../pages/rust-1-67-0.html", "../pages/uber-uns.html");
    }

    @Case("r13")
    @Test
    void two_plain_pages_with_one_address_are_an_error_and_one_without_any_too() {
        List<String> problems = TestSite.in(root)
                .with("content/pages/a.b.md", "---\ntitle: A\n---\nText.\n")
                .with("content/pages/a-b.md", "---\ntitle: B\n---\nText.\n")
                .with("content/pages/….md", "---\ntitle: C\n---\nText.\n")
                .article("a", "---\nText.\n")
                .build()
                .problems();
        assertThat(problems)
                .containsExactly(
                        "content/pages/a.b.md:2:8: error: the page \"a-b\" is defined twice [duplicate-id]",
                        "content/pages/….md:1:1: error: the name of this file gives no usable address [invalid-id]");
    }
}
