package backstory.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.pipeline.request.BuildRequest;
import backstory.pipeline.request.Progress;
import backstory.problem.UsageError;
import backstory.testing.Case;
import backstory.testing.FileDiff;
import backstory.testing.TestImages;
import backstory.testing.TestSite;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests a file that is edited while a build reads, and restored before the next build. */
class EditsDuringABuildTest {
    /** A file of each kind that is read, with its content while it is edited. */
    private static final Map<String, String> EDITS = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "content/articles/a.md",
                    "---\ntitle: EDITED\ndate: 2031-04-05\n---\nEDITED [Mara](person:mara).\n"),
            Map.entry("content/people.yaml", "- name: EDITED\n  id: mara\n"),
            Map.entry("content/people/ines.md", "---\nname: Ines EDITED\n---\nEDITED\n"),
            Map.entry("content/site.yaml", "title: EDITED\n"),
            Map.entry("content/sources.bib", "@book{x, title={EDITED}}\n"),
            Map.entry("content/sources.json", "[{\"id\": \"y\", \"type\": \"book\", \"title\": \"EDITED\"}]\n"),
            Map.entry("content/images.yaml", "- src: images/dock.png\n  alt: EDITED\n  credit: C\n  license: L\n"),
            Map.entry("content/static/robots.html", "EDITED"),
            Map.entry("content/files/list.txt", "EDITED"),
            Map.entry("content/urls.lock", "index.html\n"),
            Map.entry("templates/parts.ftlh", "EDITED"),
            Map.entry("templates/assets/backstory.css", "/* EDITED */")));

    private static final int MOST_STAGES = 40;

    @TempDir
    Path root;

    private TestSite site() throws IOException {
        return TestSite.in(root)
                .article("a", "---\n[Mara](person:mara) has [a list](../files/list.txt).\n\n![](../images/dock.png)\n")
                .article("b", "---\nB.\n")
                .with("content/people.yaml", "- name: Mara Okafor\n  id: mara\n")
                .with("content/people/ines.md", "---\nname: Ines Okafor\n---\nText.\n")
                .with("content/sources.bib", "@book{x, title={T}}\n")
                .with("content/sources.json", "[{\"id\": \"y\", \"type\": \"book\", \"title\": \"T\"}]\n")
                .with("content/images.yaml", "- src: images/dock.png\n  alt: A\n  credit: C\n  license: L\n")
                .with("content/images/dock.png", image(0xFF0000))
                .with("content/static/robots.html", "text")
                .with("content/files/list.txt", "text")
                .with("content/urls.lock", "")
                .with("templates/assets/backstory.css", "body { color: #123456 }")
                .with("templates/parts.ftlh", Files.readString(Path.of("templates/parts.ftlh")));
    }

    private static final String IMAGE = "content/images/dock.png";

    /**
     * Returns one file for each way of reading: a text, a list, the configuration, a copied file, a template, an image.
     */
    static Stream<String> files() {
        return Stream.of(
                "content/articles/a.md",
                "content/people.yaml",
                "content/site.yaml",
                "content/static/robots.html",
                "templates/parts.ftlh",
                "templates/assets/backstory.css",
                IMAGE);
    }

    static Stream<String> otherFiles() {
        return EDITS.keySet().stream().filter(file -> files().noneMatch(file::equals));
    }

    private static byte[] image(int color) {
        BufferedImage image = new BufferedImage(600, 4, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 2400; i++) {
            image.setRGB(i % 600, i / 600, color);
        }
        return TestImages.png(image);
    }

    private static byte[] edited(String file) {
        String text = EDITS.get(file);
        return text == null ? image(0x0000FF) : text.getBytes(StandardCharsets.UTF_8);
    }

    @Case("b1")
    @ParameterizedTest
    @MethodSource("files")
    void what_was_there_for_a_moment_is_never_published_for_longer(String file) throws IOException {
        assertGone(file);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("otherFiles")
    void what_was_there_for_a_moment_is_never_published_for_longer_whatever_the_file(String file) throws IOException {
        assertGone(file);
    }

    private void assertGone(String file) throws IOException {
        TestSite site = site();
        SortedMap<String, String> clean = site.build().files();
        byte[] before = Files.readAllBytes(root.resolve(file));
        for (int stage = 0; stage < MOST_STAGES; stage++) {
            // this changes something global too, so that everything is read again
            site.change("content/articles/b.md", "---\ntitle: T\ndate: 2031-04-05\n---\nB" + stage + ".\n");
            Files.deleteIfExists(root.resolve(".backstory/entries"));
            Edit edit = new Edit(root.resolve(file), edited(file), before, stage);
            try {
                Build.run(request(edit));
            } catch (UsageError changed) {
                assertThat(changed.getMessage()).contains("changed while it was being read; run the build again");
            }
            edit.undo();
            site.change("content/articles/b.md", "---\ntitle: T\ndate: 2031-04-05\n---\nB.\n");
            assertThat(FileDiff.of(site.build().files(), clean))
                    .as("edited before step " + stage)
                    .isEmpty();
            if (edit.steps.get() <= stage) {
                return;
            }
        }
        throw new AssertionError("a build of more steps than that");
    }

    @Case("b1")
    @Test
    void an_image_that_changes_while_it_is_made_smaller_is_not_kept_as_the_other() throws IOException {
        TestSite site = site();
        SortedMap<String, String> clean = site.build().files();
        Path image = root.resolve("content/images/dock.png");
        byte[] before = Files.readAllBytes(image);
        for (int stage = 0; stage < MOST_STAGES; stage++) {
            TestSite.files(root.resolve(".backstory/images"))
                    .keySet()
                    .forEach(key -> site.remove(".backstory/images/" + key));
            Edit edit = new Edit(image, image(0x00FF00), before, stage);
            try {
                Build.run(plain(edit)); // this does not compare files first
            } catch (UsageError changed) {
                assertThat(changed.getMessage()).startsWith("content/images/dock.png changed while it was being read");
            }
            edit.undo();
            TestSite.files(root.resolve("site")).keySet().stream()
                    .filter(path -> path.startsWith("images/"))
                    .forEach(path -> site.remove("site/" + path));
            assertThat(FileDiff.of(site.build().files(), clean))
                    .as("edited before step " + stage)
                    .isEmpty();
            if (edit.steps.get() <= stage) {
                return;
            }
        }
    }

    private BuildRequest request(Edit edit) {
        return plain(edit).remembering();
    }

    private BuildRequest plain(Edit edit) {
        return new BuildRequest(
                root, root.resolve("site"), Optional.empty(), Optional.empty(), false, false, true, 2, edit);
    }

    /** Changes a file when a step of the build begins, and restores it. */
    private static final class Edit implements Progress {
        private final Path file;
        private final byte[] edited;
        private final byte[] before;
        private final int stage;
        private final AtomicInteger steps = new AtomicInteger();

        Edit(Path file, byte[] edited, byte[] before, int stage) {
            this.file = file;
            this.edited = edited;
            this.before = before;
            this.stage = stage;
        }

        @Override
        public void stage(String name, int done, int total) {}

        @Override
        public <T> T measure(Kind kind, String name, Supplier<T> work) {
            boolean step = kind == Kind.STAGE && steps.getAndIncrement() == stage;
            if (step) {
                write(edited);
            }
            T made = work.get();
            if (step) {
                undo();
            }
            return made;
        }

        void undo() {
            write(before);
        }

        private void write(byte[] bytes) {
            try {
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
