package backstory.page.entry;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of people. */
class PeopleTest {
    @TempDir
    Path folder;

    @Test
    @Case("r6")
    void people_stand_under_the_letter_of_their_family_name_or_of_what_their_entry_says() {
        Document index =
                TestSite.in(folder).with("content/people.yaml", """
                        - name: Martin King, Jr.
                        - name: Nick Begich III
                        - name: Chris Van Hollen
                        - name: Debbie Wasserman Schultz
                          sort-name: Wasserman Schultz, Debbie
                          short-name: Wasserman Schultz
                        - name: Xi Jinping
                          sort-name: Xi Jinping
                        """).build().page("people/index.html");
        List<String> letters = index.select("main h2").eachText();
        assertThat(letters).containsExactly("B", "K", "V", "W", "X");
        assertThat(index.select("main dt a, main li a").eachText())
                .containsSubsequence(
                        "Nick Begich III",
                        "Martin King, Jr.",
                        "Chris Van Hollen",
                        "Debbie Wasserman Schultz",
                        "Xi Jinping");
    }
}
