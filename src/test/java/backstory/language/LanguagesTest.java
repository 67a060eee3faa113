package backstory.language;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.value.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How counts read in each language of the interface. */
class LanguagesTest {
    @ParameterizedTest
    @CsvSource({
        "ar, 0, لا مصادر",
        "ar, 1, مصدر واحد",
        "ar, 2, مصدران",
        "ar, 3, 3 مصادر",
        "ar, 10, 10 مصادر",
        "ar, 11, 11 مصدرًا",
        "ar, 99, 99 مصدرًا",
        "ar, 100, 100 مصدر",
        "ar, 103, 103 مصادر",
        "de, 0, 0 Quellen",
        "de, 1, 1 Quelle",
        "de, 2, 2 Quellen",
        "es, 0, 0 fuentes",
        "es, 1, 1 fuente",
        "es, 2, 2 fuentes",
        "es, 1000000, 1000000 de fuentes",
        "fr, 0, 0 source",
        "fr, 1, 1 source",
        "fr, 2, 2 sources",
        "fr, 1000000, 1000000 de sources",
        "ja, 0, 出典 0件",
        "ja, 1, 出典 1件",
        "ja, 1000000, 出典 1000000件"
    })
    void counts_take_the_forms_of_the_language(String tag, int count, String printed) {
        Messages words = Languages.all().words(new LanguageTag(tag)).orElseThrow();
        assertThat(words.count("counts.sources", count)).isEqualTo(printed);
    }
}
