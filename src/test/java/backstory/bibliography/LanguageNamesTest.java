package backstory.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.problem.Location;
import backstory.problem.Problems;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageNamesTest {
    private static final Location AT = Location.of("content/sources.bib");

    @ParameterizedTest
    @CsvSource({
        "English, en",
        "en_US, en-US",
        "eng, en",
        "ger, de",
        "rus, ru",
        "fre, fr",
        "Deutsch, de",
        "ngerman, de",
        "brazilian, pt-BR",
        "русский, ru",
        "zh-Hant, zh-Hant",
        "English; German, en"
    })
    void a_language_is_known_by_the_names_that_bibliographies_have_for_it(String written, String tag) {
        Problems problems = new Problems();

        assertThat(LanguageNames.tag(written, AT, problems)).isEqualTo(Optional.of(tag));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void another_is_told() {
        Problems problems = new Problems();

        assertThat(LanguageNames.tag("Klingon", AT, problems)).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
    }
}
