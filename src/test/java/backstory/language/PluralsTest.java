package backstory.language;

import static backstory.language.Plurals.Category.FEW;
import static backstory.language.Plurals.Category.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.value.LanguageTag;
import backstory.language.Plurals.Category;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The integer samples of CLDR's plurals.xml. */
class PluralsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | one   | 1",
                "en | other | 0 2 11 16 21 100 101 1000 1000000",
                "de | one   | 1",
                "de | other | 0 2 21 1000000",
                "nl | one   | 1",
                "nl | other | 0 2 21 1000000",
                "es | one   | 1",
                "es | many  | 1000000 2000000",
                "es | other | 0 2 16 100 100000 1000001",
                "it | one   | 1",
                "it | many  | 1000000 3000000",
                "it | other | 0 2 16 100 100000",
                "fr | one   | 0 1",
                "fr | many  | 1000000 2000000",
                "fr | other | 2 17 100 100000 1500000",
                "pt | one   | 0 1",
                "pt | many  | 1000000",
                "pt | other | 2 17 100 100000",
                "pt-PT | one   | 1",
                "pt-PT | many  | 1000000",
                "pt-PT | other | 0 2 16 100",
                "pt-BR | one   | 0 1",
                "ar | zero  | 0",
                "ar | one   | 1",
                "ar | two   | 2",
                "ar | few   | 3 10 103 110 1003",
                "ar | many  | 11 26 99 111 1011",
                "ar | other | 100 102 200 202 300 1000 1000000",
                "ru | one   | 1 21 31 81 101 1001",
                "ru | few   | 2 4 22 24 32 34 102 1002",
                "ru | many  | 0 5 11 12 14 19 100 111 112 1000 1000000",
                "uk | one   | 1 21 101",
                "uk | few   | 2 4 22 102",
                "uk | many  | 0 5 11 14 100 1000000",
                "pl | one   | 1",
                "pl | few   | 2 4 22 24 102",
                "pl | many  | 0 5 11 12 14 19 21 31 100 101 1000000",
                "cs | one   | 1",
                "cs | few   | 2 3 4",
                "cs | other | 0 5 19 22 100",
                "sr | one   | 1 21 101",
                "sr | few   | 2 4 22 102",
                "sr | other | 0 5 11 19 100",
                "ro | one   | 1",
                "ro | few   | 0 2 16 101 119 1001",
                "ro | other | 20 35 100 1000",
                "he | one   | 1",
                "he | two   | 2",
                "he | other | 0 3 17 20 100",
                "fa | one   | 0 1",
                "fa | other | 2 17 100",
                "ja | other | 0 1 2 100",
                "tr | one   | 1",
                "tr | other | 0 2 100"
            })
    void a_count_has_the_form_of_its_language(String tag, String category, String counts) {
        Plurals plurals = Plurals.of(new LanguageTag(tag).lookup()).orElseThrow();
        assertThat(Stream.of(counts.split(" ")).map(Integer::valueOf))
                .allSatisfy(count -> assertThat(plurals.category(count))
                        .as(count.toString())
                        .isEqualTo(Category.valueOf(category.toUpperCase(Locale.ROOT))));
    }

    @Test
    void a_count_below_zero_has_the_form_of_its_amount() {
        Plurals russian = Plurals.of(new LanguageTag("ru").lookup()).orElseThrow();
        assertThat(russian.category(-1)).isEqualTo(ONE);
        assertThat(russian.category(-22)).isEqualTo(FEW);
    }

    @Test
    void a_language_without_a_rule_says_so() {
        assertThat(Plurals.of(new LanguageTag("tlh").lookup())).isEmpty();
    }
}
