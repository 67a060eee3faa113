package backstory.page;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestImages;
import backstory.testing.TestSite;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No word of a comment is in any byte of the output, wherever Markdown is read. */
class CommentsReachNothingTest {
    private static final String C = "<!-- sEcRet -->";

    @Case({"149", "n2"})
    @Test
    void comments_are_in_no_file_of_the_output(@TempDir Path folder) {
        TestSite.Built built = TestSite.in(folder)
                .with("content/site.yaml", "title: Test\nurl: https://a.example\n")
                .with("content/images/a.png", TestImages.png(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB)))
                .with(
                        "content/images.yaml",
                        "- {src: images/a.png, credit: M, license: own, caption: \"A " + C + " b\"}\n")
                .with("content/terms.yaml", "- {term: Quay, definition: \"A " + C + " wall.\"}\n")
                .with("content/people.yaml", "- {name: Mara Okafor, description: \"An " + C + " engineer\"}\n")
                .with("content/dates.yaml", "- {date: 2031, title: E, text: \"It " + C + " opened.\"}\n")
                .with(
                        "content/claims.yaml",
                        "- {id: c, claim: It will open., by: mara-okafor, status: confirmed, reason: \"So " + C
                                + " it is.\", sources: [s]}\n")
                .with("content/sources.yaml", "- {id: s, title: S, note: \"N " + C + " n\"}\n")
                .with(
                        "content/pages/about.md",
                        "---\ntitle: About\nsummary: \"A " + C + " b\"\n---\nWe " + C + " write.\n")
                .with("content/people/tomas-lind.md", "---\nname: Tomas Lind\n---\n" + C + "\n\nHe " + C + " left.\n")
                .article(
                        "a",
                        "corrections: [{date: 2031-05-05, kind: update, text: \"X " + C + " y\", was: \"a " + C
                                + "\", now: \"" + C + " b\"}]\n---\nThe harbour " + C + " opened with Mara Okafor " + C
                                + " and [Tomas](person:tomas-lind) at the Quay " + C + ".[@s, p. " + C + " 3] " + C
                                + "\n\n## Head " + C + "\n\n" + C + "\n\n| a " + C + " | b |\n|---|---|\n| " + C
                                + " 1 | 2 |\n\n![A " + C + " dock](../images/a.png)\n\n- " + C + "\n- One " + C
                                + "\n\n> A " + C + " quotation\n> " + C
                                + "\n\nWords[^n] [here][^m].\n\n::claim{id=\"c\"} "
                                + C + "\n\n[^n]: Foot " + C + " note\n\n[^m]: Margin " + C + " note\n")
                .build();

        assertThat(built.console()).doesNotContain(": error: ", "html-escaped");
        assertThat(built.files())
                .isNotEmpty()
                .allSatisfy((path, text) -> assertThat(text)
                        .as(path)
                        .doesNotContain(
                                "sEcRet",
                                "\uFDD4",
                                new String("\uFDD4".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
        assertThat(built.page("articles/a.html").select("h2[id=head]").text()).isEqualTo("Head");
        assertThat(built.page("articles/a.html")
                        .select("meta[name=description]")
                        .attr("content"))
                .startsWith("The harbour opened with Mara Okafor and Tomas at the Quay.");
    }

    @Case("149")
    @Test
    void a_plain_text_with_a_comment_is_an_error(@TempDir Path folder) {
        TestSite.Built built = TestSite.in(folder)
                .with("content/people.yaml", "- {name: \"Mara " + C + "\"}\n")
                .article("a", "authors: [\"A " + C + "\", B]\n---\nText.\n")
                .build();

        assertThat(built.problems())
                .contains(
                        "content/articles/a.md:4:11: error: a comment stands in a plain text [invalid-value]",
                        "content/people.yaml:1:10: error: a comment stands in a plain text [invalid-value]");
    }
}
