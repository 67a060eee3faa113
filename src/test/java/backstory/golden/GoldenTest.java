package backstory.golden;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.FileDiff;
import backstory.testing.GoldenSites;
import backstory.testing.Terminal;
import backstory.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every golden site gives exactly the output, or exactly the console text, that is committed beside it. */
class GoldenTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @TempDir
    Path folder;

    static List<Path> sites() {
        return GoldenSites.golden();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void a_golden_site_is_as_expected(Path site) throws IOException {
        TestSite.copy(site.resolve("content"), folder.resolve("content"));
        TestSite.copy(site.resolve("templates"), folder.resolve("templates"));
        Terminal.Session session = Terminal.run("build", "--root", folder.toString(), "--color", "never");

        SortedMap<String, String> actual = new TreeMap<>(TestSite.files(folder.resolve("site")));
        actual.remove(".backstory");
        SortedMap<String, String> files = new TreeMap<>();
        actual.forEach((path, text) -> {
            if (!path.startsWith("assets/") && !path.startsWith("cards/")) {
                files.put("expected/" + path, withoutDigests(text));
            }
        });
        files.put("expected.txt", session.text(folder));
        if (UPDATE) {
            update(site, files);
        }
        SortedMap<String, String> expected = new TreeMap<>();
        TestSite.files(site.resolve("expected")).forEach((path, text) -> expected.put("expected/" + path, text));
        assertThat(site.resolve("expected.txt")).exists();
        expected.put(
                "expected.txt",
                Files.readString(site.resolve("expected.txt"), java.nio.charset.StandardCharsets.ISO_8859_1));

        assertThat(FileDiff.of(files, expected))
                .as("if this is meant: mvn test -Dtest=GoldenTest -Dgolden=update")
                .isEmpty();
        assertThat(session.code()).isEqualTo(GoldenSites.isBroken(site) ? 1 : 0);
    }

    /** The theme's assets are the real site's business: a change of the stylesheet is no change of a page. */
    private static String withoutDigests(String text) {
        return text.replaceAll("(assets/[a-z-]+)\\.[0-9a-f]{8}\\.", "$1.DIGEST.");
    }

    private static void update(Path site, SortedMap<String, String> files) throws IOException {
        for (String path : TestSite.files(site.resolve("expected")).keySet()) {
            Files.delete(site.resolve("expected").resolve(path));
        }
        for (var file : files.entrySet()) {
            Path to = site.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }
    }
}
