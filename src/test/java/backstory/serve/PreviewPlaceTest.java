package backstory.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewPlaceTest {
    @ParameterizedTest
    @CsvSource({
        ",http://localhost:8000/project/",
        "0.0.0.0,http://localhost:8000/project/",
        "::,http://localhost:8000/project/",
        "::1,http://[::1]:8000/project/",
        "desk.local,http://desk.local:8000/project/"
    })
    void an_address_is_one_that_a_browser_can_open(String host, String address) {
        PreviewOptions options =
                new PreviewOptions(Optional.ofNullable(host), Optional.of(8000), "/project/", true, EditorLink.NONE);
        assertThat(new PreviewPlace(options).address(8000)).isEqualTo(address);
    }
}
