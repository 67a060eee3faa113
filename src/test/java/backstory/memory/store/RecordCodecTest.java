package backstory.memory.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstory.read.entry.EntryReader;
import backstory.read.entry.FileEntries;
import backstory.read.file.ContentFile;
import backstory.read.file.ContentTree;
import backstory.testing.GoldenSites;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordCodecTest {
    private final RecordCodec records = new RecordCodec();

    static List<Path> sites() {
        return GoldenSites.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void what_every_file_says_survives(Path site) {
        for (ContentFile file : ContentTree.scan(site).files()) {
            FileEntries said = EntryReader.read(file);
            assertThat(records.read(records.bytes(said, file), file, FileEntries.class))
                    .isEqualTo(said);
        }
    }

    @Test
    void what_is_cut_off_is_refused() {
        ContentFile file = ContentTree.scan(Path.of(".")).files().get(0);
        byte[] whole = records.bytes(EntryReader.read(file), file);
        assertThatThrownBy(() -> records.read(Arrays.copyOf(whole, whole.length - 1), file, FileEntries.class))
                .isInstanceOf(RuntimeException.class);
    }
}
