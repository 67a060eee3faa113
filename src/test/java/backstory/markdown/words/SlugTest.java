package backstory.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One man’s détente à l’Œuvre — “quotes”! | one-man-s-detente-a-l-oeuvre-quotes",
                "Talks 2.0 — U.S. and Verrin | talks-2-0-u-s-and-verrin",
                "Straße İstanbul ŁÓDŹ | strasse-istanbul-lodz",
                "Кира Йовович | кира-йовович",
                "王小明 | 王小明",
                "1984 | 1984",
                "?!… | ''",
                "Con | con-",
            })
    void names_become_slugs(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
        assertThat(Slug.of(slug)).isEqualTo(slug);
    }

    @Test
    void what_the_rule_makes_is_valid_and_nothing_else() {
        assertThat(Slug.isValid("rand-paul")).isTrue();
        assertThat(Slug.isValid("con-")).isTrue();
        assertThat(Slug.isValid("con")).isFalse();
        assertThat(Slug.isValid("Rand-Paul")).isFalse();
        assertThat(Slug.isValid("../x")).isFalse();
        assertThat(Slug.isValid("a--b")).isFalse();
        assertThat(Slug.isValid("")).isFalse();
    }
}
