package backstory.twin;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TestSite;
import backstory.testing.TestSite.Built;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LlmsTextTest {
    @TempDir
    Path folder;

    @Test
    void the_map_names_the_articles_as_markdown_then_the_plain_pages_then_the_indexes() {
        Built built = TestSite.in(folder)
                .with("content/site.yaml", "title: News\ndescription: Of a harbour.\n")
                .article("ferry", "summary: A *slow*\n  ferry.\n---\nText.\n")
                .article("draft", "status: draft\n---\nText.\n")
                .with("content/pages/about.md", "---\ntitle: About_us\n---\nText.\n")
                .with("content/people/ada.md", "---\nname: Ada Ferry\n---\n")
                .build();

        assertThat(built.text("llms.txt")).isEqualTo("""
                # News

                > Of a harbour.

                ## Explainers

                - [T](articles/ferry.md): 5 April 2031. A slow ferry.

                ## About this site

                - [About_us](pages/about.html)

                ## Optional

                - [People](people/index.html): Everybody who appears in the explainers, and who they were at the time.
                """);
    }

    @Test
    void with_an_address_its_links_are_whole() {
        assertThat(TestSite.in(folder)
                        .with("content/site.yaml", "title: News\nurl: https://news.example/\n")
                        .article("ferry", "---\nText.\n")
                        .build()
                        .text("llms.txt"))
                .contains("[T](https://news.example/articles/ferry.md)");
    }

    @Test
    void a_site_without_articles_has_a_map_too() {
        assertThat(TestSite.in(folder).build().text("llms.txt")).isEqualTo("# Test\n");
    }

    @Test
    void what_is_too_much_for_one_file_goes_on_in_others() {
        TestSite site = TestSite.in(folder);
        IntStream.rangeClosed(0, LlmsText.ARTICLES).forEach(number -> site.article("a" + number, "---\nText.\n"));

        Built built = site.build();

        assertThat(built.text("llms.txt").lines().filter(line -> line.contains(".md")))
                .hasSize(LlmsText.ARTICLES);
        assertThat(built.text("llms.txt")).contains("- [More explainers 2](llms-2.txt)");
        assertThat(built.text("llms-2.txt").lines().filter(line -> line.contains(".md")))
                .hasSize(1);
    }
}
