package backstory.language;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.value.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in running text, whose day and month stay on one line; {@code _} is a blank that ends none. */
class DaysOfMonthsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | On 6 August 2018 he left. | On 6_August 2018 he left.",
                "en | On August 6, 2018 | On August_6, 2018",
                "en | 6 or 7 August and 16 May | 6 or 7_August and 16_May",
                "en | between 6–8 August | between 6–8_August",
                "en | In August 2018, on 106 Augusts and 32 May | In August 2018, on 106 Augusts and 32 May",
                "en | S3 May wait; 3 Maybe | S3 May wait; 3 Maybe",
                "en | 6 august | 6 august",
                "en | 6 August's rain | 6_August's rain",
                "de | Am 23. März 2021 und 3 April | Am 23._März 2021 und 3_April",
                "fr | le 1er août et le 2 août | le 1er_août et le 2_août",
                "es | el 6 de agosto de 2018 | el 6_de_agosto de 2018",
                "es | 6 de cada 10 | 6 de cada 10",
                "ja | 8月6日 6 8月 | 8月6日 6 8月",
            })
    void a_day_and_its_month_stay_together(String language, String typed, String printed) {
        Typography typography = Languages.all().printed(new LanguageTag(language));
        assertThat(typography.set(typed).replace('’', '\'')).isEqualTo(printed.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({"sv, on 6 August", "en-GB, on 6_August", "de-AT, on 6_August"})
    void a_kind_of_a_language_prints_dates_as_that_does(String language, String printed) {
        assertThat(Languages.all().printed(new LanguageTag(language)).set("on 6 August"))
                .isEqualTo(printed.replace('_', '\u00A0'));
    }
}
