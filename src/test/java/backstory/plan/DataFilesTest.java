package backstory.plan;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.graph.Reads;
import backstory.graph.Texts;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.page.DataFile;
import backstory.page.EmptySite;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.StreamedFile;
import backstory.page.frame.Frame;
import backstory.testing.GoldenSites;
import backstory.testing.SiteOf;
import backstory.testing.TestSite;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules for every file for programs, whatever its kind. */
class DataFilesTest {
    @TempDir
    static Path folder;

    private static Texts texts;
    private static PageContext context;

    @BeforeAll
    static void a_site_with_an_address() {
        TestSite.copy(GoldenSites.EVERY_KIND.resolve("content"), folder.resolve("content"));
        String settings = TestSite.files(folder).get("content/site.yaml");
        TestSite.at(folder).change("content/site.yaml", settings + "url: https://news.example\ncname: news.example\n");
        texts = SiteOf.content(folder);
        context = EmptySite.context(texts.catalog());
    }

    private static DataFile.MadeFiles files(DataFile kind) {
        Reads reads = texts.reads();
        return kind.planned().of(new DataFile.Site(context, reads.share(own -> List.of()), reads));
    }

    @Test
    void every_kind_has_files_on_this_site_and_declares_their_templates() {
        for (DataFile kind : DataFiles.ALL) {
            DataFile.MadeFiles files = files(kind);
            assertThat(Stream.concat(
                            Stream.concat(
                                    files.rendered().stream().map(Page::path),
                                    files.streamed().stream().map(StreamedFile::path)),
                            files.written().stream().map(OutputFile::path)))
                    .isNotEmpty();
            assertThat(new TreeSet<>(
                            files.rendered().stream().map(Page::template).toList()))
                    .isEqualTo(new TreeSet<>(kind.templates()));
        }
    }

    @Test
    void none_has_the_frame_of_a_page_or_is_listed_for_readers() {
        for (DataFile kind : DataFiles.ALL) {
            for (Page file : files(kind).rendered()) {
                assertThat(Arrays.stream(file.view(texts.reads()).getClass().getRecordComponents()))
                        .as(file.path().text())
                        .noneMatch(part -> part.getType().equals(Frame.class));
                assertThat(file.listed()).as(file.path().text()).isFalse();
            }
        }
    }

    @Test
    void a_new_kind_is_made_beside_the_others_unless_a_file_of_the_site_takes_its_place() {
        DataFile security =
                DataFile.written("security.txt", site -> Optional.of("Contact: mailto:desk@news.example\n"));
        Reads reads = texts.reads();
        SitePlan.Planned planned = SitePlan.Planned.of(reads, List.of(), reads.share(own -> List.of()));

        SitePlan plan = SitePlan.of(context, planned.with(List.of(security)), List.of(), new TreeMap<>());

        assertThat(plan.files()).extracting(file -> file.path().text()).containsExactly("security.txt");
        assertThat(SitePlan.of(
                                context,
                                planned.with(List.of(security)),
                                List.of(),
                                Map.of(OutputPath.of("security.txt"), "content/static/security.txt"))
                        .files())
                .isEmpty();
    }
}
