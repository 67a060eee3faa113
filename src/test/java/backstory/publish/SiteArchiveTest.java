package backstory.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstory.problem.UsageError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site in one file. */
class SiteArchiveTest {
    @TempDir
    Path place;

    private BuiltSite site() throws IOException {
        Path folder = place.resolve("site");
        TreeMap<String, Long> files = new TreeMap<>();
        for (String path : List.of("index.html", "people/ренé 王.html", ".nojekyll", "a.html")) {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), path);
            files.put(path, (long) path.getBytes(StandardCharsets.UTF_8).length);
        }
        return new BuiltSite(folder, files);
    }

    @Test
    void it_holds_every_file_by_path() throws IOException {
        Path zip = place.resolve("news.zip");
        SiteArchive.write(site(), zip);
        List<String> names = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                names.add(entry.getName());
                assertThat(file.getInputStream(entry).readAllBytes())
                        .isEqualTo(entry.getName().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(names).containsExactly(".nojekyll", "a.html", "index.html", "people/ренé 王.html");
    }

    @Test
    void equal_sites_give_equal_bytes() throws IOException {
        Path zip = place.resolve("news.zip");
        SiteArchive.write(site(), zip);
        byte[] first = Files.readAllBytes(zip);
        Files.setLastModifiedTime(place.resolve("site/a.html"), java.nio.file.attribute.FileTime.fromMillis(0));
        SiteArchive.write(site(), zip);
        assertThat(Files.readAllBytes(zip)).isEqualTo(first);
        assertThat(place.toFile().list()).containsExactlyInAnyOrder("news.zip", "site");
    }

    @Test
    void nothing_but_a_zip_is_replaced() throws IOException {
        Path article = Files.writeString(place.resolve("article.md"), "---\n");
        assertThatThrownBy(() -> SiteArchive.write(site(), article))
                .isInstanceOf(UsageError.class)
                .hasMessageEndingWith("is there and is not a zip file: choose another name");
        assertThat(article).hasContent("---");
        assertThatThrownBy(() -> SiteArchive.write(site(), place)).isInstanceOf(UsageError.class);
        assertThatThrownBy(() -> SiteArchive.write(site(), place.resolve("none/a.zip")))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("cannot be written");
    }
}
