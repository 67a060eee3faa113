package backstory.move;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Terminal;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moves in a copy of this repository's own content. */
class MoveInTheRealSiteTest {
    /** Slices of an index and parts of the search are named by what they are about, and are not promised. */
    private static final String DERIVED = "(claims|timeline)/(by|story)/.*|search/.*";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "articles/paul-in-moscow.md, articles/paul-goes-to-moscow.md, articles/",
        "pages/about.md, pages/who-we-are.md, pages/",
        "person:rand-paul, person:randal-paul, people/",
        "org:federation-council, org:council-of-the-federation, organizations/"
    })
    void the_site_still_builds_and_the_old_address_leads_to_the_new_one(String old, String other, String address) {
        TestSite.copy(Path.of("content"), folder.resolve("content"));
        TestSite site = TestSite.at(folder);
        SortedMap<String, String> before = site.build().files();
        assertThat(Terminal.run("move", "--root", folder.toString(), old, other).text(folder))
                .endsWith("exit code 0\n");
        TestSite.Built built = site.build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.text(address + stem(old) + ".html")).contains(stem(other) + ".html");
        List<String> gone = new ArrayList<>(before.keySet());
        gone.removeAll(built.files().keySet());
        gone.removeIf(path -> path.matches(DERIVED));
        assertThat(gone).as("promised addresses that went").isEmpty();
    }

    private static String stem(String name) {
        return name.replaceFirst("^.*[/:]", "").replaceFirst("\\.md$", "");
    }

    @Test
    void there_and_back_leaves_a_former_id_and_nothing_else() {
        TestSite.copy(Path.of("content"), folder.resolve("content"));
        SortedMap<String, String> before = TestSite.files(folder.resolve("content"));
        Terminal.run("move", "--root", folder.toString(), "person:rand-paul", "person:randal-paul");
        Terminal.run("move", "--root", folder.toString(), "person:randal-paul", "person:rand-paul");
        SortedMap<String, String> after = TestSite.files(folder.resolve("content"));
        List<String> changed = new ArrayList<>();
        after.forEach((path, text) -> {
            if (!text.equals(before.get(path))) {
                changed.add(path);
            }
        });
        assertThat(changed).hasSize(1);
        assertThat(after.get(changed.get(0)).replaceFirst("redirect-from:\n *- randal-paul\n *", ""))
                .isEqualTo(before.get(changed.get(0)));
    }
}
