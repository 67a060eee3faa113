package backstory.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8OrderTest {
    @Test
    void texts_are_ordered_as_their_bytes_are() {
        List<String> texts =
                List.of("", "a", "ab", "b", "é", "\uFFFD", "\uD83D\uDE00", "\uD83D\uDE01", "a\uFFFD", "a\uD83D\uDE00");
        for (String a : texts) {
            for (String b : texts) {
                int bytes =
                        Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
                assertThat(Integer.signum(Utf8Order.compare(a, b)))
                        .as(a + " and " + b)
                        .isEqualTo(Integer.signum(bytes));
            }
        }
    }
}
