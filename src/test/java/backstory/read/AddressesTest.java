package backstory.read;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that leave the site are written by one writer, whichever key they are values of. */
class AddressesTest {
    private static final String WRITTEN = "https://example.org/a[1]|é?q={x}";
    private static final String ENCODED = "https://example.org/a%5B1%5D%7C%C3%A9?q=%7Bx%7D";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "sources/s.html",
        "articles/a.html",
        "people/p.html",
        "organizations/o.html",
        "corrections/index.html",
        "index.html",
        "feed.xml"
    })
    @Case("r7")
    void they_are_encoded_as_in_a_body(String page) {
        String text = TestSite.in(folder)
                .with(
                        "content/site.yaml",
                        "title: T\nurl: https://example.com\ncorrections: '" + WRITTEN
                                + "'\nmenu:\n  - {label: M, to: '" + WRITTEN + "'}\n")
                .with(
                        "content/sources.yaml",
                        "- {id: s, title: S, url: '" + WRITTEN + "', archive-url: '" + WRITTEN + "'}\n")
                .with("content/people.yaml", "- {id: p, name: Pa, same-as: '" + WRITTEN + "'}\n")
                .with("content/organizations.yaml", "- {id: o, name: Or, same-as: ['" + WRITTEN + "']}\n")
                .article("a", "---\n[P](person:p), [O](org:o), [L](<" + WRITTEN + ">). [@s]\n")
                .build()
                .text(page);

        assertThat(text).contains(ENCODED).doesNotContain("a[1]");
    }
}
