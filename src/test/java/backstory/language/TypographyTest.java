package backstory.language;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.value.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks as each language prints them. */
class TypographyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | He said \"no\". | He said “no”.",
                "en | \"He said 'no' twice.\" | “He said ‘no’ twice.”",
                "en | It's the writers' strike | It’s the writers’ strike",
                "en | Rock 'n' roll | Rock ‘n’ roll",
                "en | in the '90s | in the ’90s",
                "en | (\"so\") and [\"so\"] | (“so”) and [“so”]",
                "en | wait -- what? | wait – what?",
                "en | pages 4--6 | pages 4–6",
                "en | so---or not | so—or not",
                "en | and so on... | and so on…",
                "de | Er sagte \"nein, 'so' nicht\". | Er sagte „nein, ‚so‘ nicht“.",
                "es | Dijo \"no, 'así' no\". | Dijo «no, “así” no».",
                "fr | Il a dit \"non\". | Il a dit «\u00a0non\u00a0».",
                "fr | l'article d'hier | l’article d’hier",
                "ar | قال \"لا\" | قال «لا»",
                "ja | \"百億円\"とされます | 「百億円」とされます"
            })
    void a_text_is_set_as_its_language_prints_it(String tag, String written, String set) {
        assertThat(Typography.of(new LanguageTag(tag)).set(written)).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | He is 6'2\" tall",
                "en | use --all and -h",
                "en | a ---- b .... c",
                "en | \"\" is empty",
                "en | “so” and ‘so’ and it’s",
                "en | well-known",
                "tlh | \"qo'\" -- ..."
            })
    void what_may_mean_something_else_or_is_set_already_stays(String tag, String text) {
        assertThat(Typography.of(new LanguageTag(tag)).set(text)).isEqualTo(text);
    }

    @Test
    void what_stands_before_decides_across_the_pieces_of_a_block() {
        Typography.Block block = Typography.of(LanguageTag.ENGLISH).block();
        assertThat(block.set("He said \"", "so")).isEqualTo("He said “");
        assertThat(block.set("so", "\" and")).isEqualTo("so");
        assertThat(block.set("\" and '", "x")).isEqualTo("” and ‘");
        block.skip();
        assertThat(block.set("'.", "")).isEqualTo("’.");
    }

    @Test
    void a_quotation_that_is_never_closed_ends_with_its_block() {
        Typography english = Typography.of(LanguageTag.ENGLISH);
        assertThat(english.set("\"First paragraph")).isEqualTo("“First paragraph");
        assertThat(english.set("\"second.\"")).isEqualTo("“second.”");
    }
}
