package backstory.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.TermCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermsTest {
    @ParameterizedTest
    @MethodSource("backstory.testing.TermCases#all")
    void a_text_has_the_terms_by_which_readers_look_for_it(TermCases shared) {
        assertThat(Terms.of(shared.text())).isEqualTo(shared.terms());
    }
}
