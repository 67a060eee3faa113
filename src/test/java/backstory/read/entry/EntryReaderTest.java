package backstory.read.entry;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.Entry;
import backstory.problem.Problem;
import backstory.read.TestFolder;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import backstory.testing.Case;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is read as a whole, whatever is in it. */
class EntryReaderTest {
    private static final String ARTICLE = """
        ---
        title: "Harbour: a deal"
        date: 2031-04-05
        summary: >-
          One [@g1]
          two.
        people:
          - mara
          - id: ines
            name: Ines 🚢
            roles:
              - title: Head
                when: 2030/..
                sources: [g1]
        dates:
          - {date: 2031-04-05, title: Talks, sources: g1}
          - date: [2031-04-05, 2031-04-06]
            title: More talks
            text: |
              They met.

              They left.
        sources:
          - id: g1
            title: 'Notes'
            url: https://example.org/a
            author: {family: Okafor, given: Mara}
        claims:
          - id: c1
            claim: The port is open
            by: {name: A worker}
            quote: {text: We never closed., lang: fr}
            via: [ines, {name: A friend}]
            positions:
              - {by: mara, stance: disputes, text: It is not.}
            status: confirmed
            reason: Seen [@g1].
            sources: g1
        corrections:
          - {date: 2031-04-06, kind: update, text: More., anchor: x}
        extra: {a: [b, ~], c: {d: e}}
        ---
        Text.
        """;

    @TempDir
    Path root;

    @Test
    void the_same_bytes_give_the_same_entries_and_problems() {
        TestFolder folder = new TestFolder(root).with(TestFolder.ARTICLE, ARTICLE + "\u0000");
        ContentFile file = ContentTree.scan(root).file(TestFolder.ARTICLE).orElseThrow();
        FileEntries first = EntryReader.read(file);
        FileEntries second = EntryReader.read(file);
        assertThat(first.problems()).hasSize(1).isEqualTo(second.problems());
        assertThat(first.entries()).isEqualTo(second.entries()).hasSize(6);
        assertThat(first.entries()).extracting(Entry::at).isSorted();
        assertThat(folder.content().entries()).isEqualTo(first.entries());
    }

    @Test
    @Case("11")
    void line_ends_change_nothing() {
        TestFolder folder = new TestFolder(root).with(TestFolder.ARTICLE, ARTICLE.replace("Ines", "Ines: x"));
        List<Problem> unix = folder.content().problems();
        folder.with(
                TestFolder.ARTICLE,
                "\uFEFF" + ARTICLE.replace("Ines", "Ines: x").replace("\n", "\r\n"));
        assertThat(folder.content().problems()).isEqualTo(unix).hasSize(1);
    }

    @Test
    void after_an_edit_of_the_text_alone_the_front_matter_is_not_read_again() {
        FileEntries before = EntryReader.read(article(ARTICLE));
        FileEntries after = EntryReader.read(article(ARTICLE + "More.\n"), Optional.of(before));
        assertThat(after.entries().get(0).body().text().value()).isEqualTo("Text.\nMore.\n");
        assertThat(after.entries().subList(1, 6))
                .hasSameElementsAs(before.entries().subList(1, 6));
        assertThat(after.entries().get(1)).isSameAs(before.entries().get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "Text.",
                "Other.\n",
                "A \u0000 in it.\n",
                "---\n",
                "Text.\n---\nMore.",
                "\r\nText.\r\n",
                "\uFFFD"
            })
    void a_file_gives_the_same_whether_it_was_read_before_or_not(String text) {
        String frontMatter = ARTICLE.substring(0, ARTICLE.length() - "Text.\n".length());
        for (String earlier : List.of(ARTICLE, frontMatter, "No front matter.\n", ARTICLE.replace("Ines", "Ina"))) {
            FileEntries before = EntryReader.read(article(earlier));
            ContentFile now = article(frontMatter + text);
            assertThat(EntryReader.read(now, Optional.of(before))).as(earlier).isEqualTo(EntryReader.read(now));
        }
    }

    private ContentFile article(String text) {
        new TestFolder(root).with(TestFolder.ARTICLE, text);
        return ContentTree.scan(root).file(TestFolder.ARTICLE).orElseThrow();
    }

    @Test
    void no_damage_to_a_file_makes_an_exception() {
        damage(20312, 1500);
    }

    @Tag("slow")
    @Test
    void no_damage_of_100_000_to_a_file_makes_an_exception() {
        damage(20313, 100_000);
    }

    private void damage(long seed, int times) {
        TestFolder folder = new TestFolder(root);
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            folder.with(TestFolder.ARTICLE, damaged(random, ARTICLE.getBytes(StandardCharsets.UTF_8)))
                    .with(
                            "content/people.yaml",
                            damaged(random, ARTICLE.substring(4).getBytes(StandardCharsets.UTF_8)));
            for (FileEntries file : ContentTree.scan(root).files().stream()
                    .map(EntryReader::read)
                    .toList()) {
                file.orphanBody().text();
                file.entries().forEach(entry -> entry.body().text());
                assertThat(file.problems())
                        .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
            }
        }
    }

    /** A copy with some bytes changed, taken out or doubled. */
    private static byte[] damaged(Random random, byte[] bytes) {
        byte[] signs = "\n\t -:[]{}\"'#&*!|>%@~,x0\0".getBytes(StandardCharsets.UTF_8);
        byte[] copy = bytes.clone();
        for (int n = random.nextInt(4); n >= 0; n--) {
            int at = random.nextInt(copy.length);
            switch (random.nextInt(3)) {
                case 0 -> copy[at] = signs[random.nextInt(signs.length)];
                case 1 -> copy = concat(copy, at, at + random.nextInt(8));
                default -> copy = concat(copy, at, Math.max(0, at - random.nextInt(30)));
            }
        }
        return copy;
    }

    private static byte[] concat(byte[] bytes, int end, int from) {
        byte[] out = Arrays.copyOf(bytes, end + Math.max(0, bytes.length - from));
        System.arraycopy(bytes, Math.min(from, bytes.length), out, end, Math.max(0, bytes.length - from));
        return out.length == 0 ? new byte[] {'x'} : out;
    }
}
