package backstory.memory;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.Entry;
import backstory.graph.Written;
import backstory.graph.index.EntryTexts;
import backstory.graph.index.LinkedEntry;
import backstory.memory.store.RecordStore;
import backstory.memory.store.UnfinishedFolder;
import backstory.testing.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedEntryCodecTest {
    @TempDir
    Path root;

    @Test
    void what_comes_out_of_the_store_is_what_went_in() {
        same("src/test/golden/every-kind");
        same("src/test/golden/right-to-left");
    }

    @Test
    void dates_blocks_images_and_files_come_out_too() {
        TestSite.in(root)
                .with("content/people.yaml", "- {name: Mara Okafor, aliases: [Okafor]}\n")
                .with("content/sources.yaml", "- {id: minutes, title: M}\n")
                .with("content/claims.yaml", "- {id: late, claim: It is late., by: mara-okafor}\n")
                .with("content/files/plan.txt", "x")
                .with("content/images.yaml", """
                        - {src: images/a.png, alt: A tram, credit: Mara, license: CC0, caption: "*Old* [@minutes]"}
                        """)
                .with("content/images/a.png", "x")
                .with("content/pages/all.md", """
                        ---
                        title: All
                        ---
                        ::timeline{people="mara-okafor" from="2010" to="2012-05"}

                        ::claims{article="tram"}

                        ::people
                        """)
                .article("tram", """
                        people: [mara-okafor]
                        summary: On [her](person:mara-okafor).
                        ---
                        [Then](person:mara-okafor?as-of=2016-12), [plan](../files/plan.txt?a), [here](#talks), Okafor[^n].

                        ## Talks

                        ![](../images/a.png "Now") [see @minutes, p. 4]

                        ::claim{id="late"}

                        [^n]: It rained.
                        """);
        same(root.toString());
    }

    private void same(String folder) {
        Written site = Written.of(Path.of(folder));
        try (UnfinishedFolder unfinished = UnfinishedFolder.of(root, false)) {
            RecordStore store = unfinished.store("texts", 0);
            LinkedEntryCodec codec = new LinkedEntryCodec(store, site.index());
            for (Entry entry : site.index().all()) {
                LinkedEntry linked = site.linker().link(entry);
                byte[] record = LinkedEntryCodec.bytes(linked);
                LinkedEntry read = codec.read(store.put(entry.key().toString(), 0, record), entry);
                EntryTexts.Held held = (EntryTexts.Held) linked.texts();
                assertThat(read.texts().body()).isEqualTo(held.body());
                assertThat(read.texts().headings()).isEqualTo(held.headings());
                held.values()
                        .forEach((text, value) ->
                                assertThat(read.texts().value(text)).isEqualTo(value));
                assertThat(read.mentions())
                        .extracting(mention -> mention.sentence().held())
                        .isEqualTo(linked.mentions().stream()
                                .map(mention -> mention.sentence().held())
                                .toList());
                assertThat(read.jumps()).isEqualTo(linked.jumps());
                assertThat(read.problems()).isEqualTo(linked.problems());
            }
        }
    }
}
