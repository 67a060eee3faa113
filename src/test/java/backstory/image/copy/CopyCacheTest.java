package backstory.image.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyCacheTest {
    @Test
    void a_picture_that_is_cut_off_anywhere_is_not_found(@TempDir Path folder) throws IOException {
        CopyCache cache = CopyCache.in(folder);
        byte[] picture = {1, 2, 3};
        cache.keep("a", picture);
        assertThat(cache.find("a")).hasValue(picture);
        byte[] file = Files.readAllBytes(folder.resolve("a"));
        for (int length = 0; length < file.length; length++) {
            Files.write(folder.resolve("a"), Arrays.copyOf(file, length));
            assertThat(cache.find("a")).as(length + " bytes").isEmpty();
        }
    }
}
