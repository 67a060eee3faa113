package backstory.entry.value;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @Case("147")
    @CsvSource({
        "en, en",
        "fr, fr",
        "no, no",
        "EN-gb, en-GB",
        "pt-br, pt-BR",
        "zh-hant-tw, zh-Hant-TW",
        "es-419, es-419",
        "ckb, ckb",
        "de-1996, de-1996",
        "sl-rozaj-biske, sl-rozaj-biske",
        "en-x-plain, en-x-plain",
        "ar-u-nu-latn, ar-u-nu-latn"
    })
    void a_language_is_known_in_any_letter_case(String written, String tag) {
        assertThat(LanguageTag.parse(written)).map(LanguageTag::text).contains(tag);
    }

    @ParameterizedTest
    @Case("147")
    @ValueSource(
            strings = {"xx-invalid", "xx", "", "e", "english", "en_GB", "en-", "-en", "en--GB", "dé", "en GB", "iw"})
    void what_is_no_language_is_refused(String written) {
        assertThat(LanguageTag.parse(written)).isEmpty();
    }

    @Case("r5")
    @ParameterizedTest
    @CsvSource({
        "eng, en",
        "ger, de",
        "deu, de",
        "rus, ru",
        "fre, fr",
        "fra, fr",
        "chi, zh",
        "ENG, en",
        "eng-us, en-US",
        "zho-hant, zh-Hant",
        "en_GB, en-GB",
        "pt_br, pt-BR",
        "iw, he",
        "in, id",
        "heb, he",
        "srp, sr"
    })
    void what_has_a_shorter_tag_is_refused_and_that_tag_is_known(String written, String tag) {
        assertThat(LanguageTag.parse(written)).isEmpty();
        assertThat(LanguageTag.meantBy(written)).map(LanguageTag::text).contains(tag);
    }

    @Case("r5")
    @ParameterizedTest
    @ValueSource(strings = {"xx", "english", "", "qqqq", "en GB", "en-", "xx-invalid"})
    void what_nobody_can_tell_is_meant_by_nothing(String written) {
        assertThat(LanguageTag.meantBy(written)).isEmpty();
    }

    @Case("r5")
    @ParameterizedTest
    @ValueSource(strings = {"ckb", "arc", "yue", "gsw", "fil", "ast", "mul", "und", "zxx"})
    void a_language_that_has_no_two_letters_keeps_three(String written) {
        assertThat(LanguageTag.parse(written)).map(LanguageTag::text).contains(written);
    }

    @ParameterizedTest
    @CsvSource({
        "en, false",
        "ar, true",
        "he, true",
        "fa-IR, true",
        "ur, true",
        "yi, true",
        "uz, false",
        "uz-Arab, true",
        "ar-Latn, false",
        "pa-Arab-PK, true",
        "ku, false",
        "ckb, true"
    })
    void the_direction_follows_the_script_or_else_the_language(String tag, boolean rightToLeft) {
        assertThat(new LanguageTag(tag).isRightToLeft()).isEqualTo(rightToLeft);
    }

    @Test
    void lookup_goes_from_the_exact_to_the_general() {
        assertThat(new LanguageTag("zh-Hant-TW").lookup()).containsExactly("zh-Hant-TW", "zh-Hant", "zh");
        assertThat(new LanguageTag("en-x-plain").lookup()).containsExactly("en-x-plain", "en");
    }
}
