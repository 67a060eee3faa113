package backstory.launch;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosixChecksumTest {
    @TempDir
    Path folder;

    /** The right column is what {@code cksum} prints. */
    @Case("c3")
    @ParameterizedTest
    @CsvSource({"'', 4294967295", "123456789, 930766865", "The tram came., 413726777"})
    void it_is_what_the_program_of_that_name_says(String text, long sum) throws IOException {
        assertThat(PosixChecksum.of(Files.writeString(folder.resolve("file"), text)))
                .isEqualTo(sum);
    }
}
