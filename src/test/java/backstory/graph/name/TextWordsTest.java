package backstory.graph.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWordsTest {
    @Test
    void a_word_is_a_run_of_letters_digits_and_marks() {
        assertThat(TextWords.of("Mr. Paul's EU27, détente de\u0301tente").list())
                .extracting(TextWords.Word::text)
                .containsExactly("Mr", "Paul", "s", "EU27", "détente", "détente");
    }

    @Test
    void in_scripts_without_spaces_every_letter_is_a_word() {
        assertThat(TextWords.of("昨天王小明说 Линд งาน").list())
                .extracting(TextWords.Word::text)
                .containsExactly("昨", "天", "王", "小", "明", "说", "Линд", "ง", "า", "น");
    }

    @Test
    void any_white_space_between_words_is_one_blank_and_any_apostrophe_the_same() {
        TextWords words = TextWords.of("Mara \u00a0 Okafor’s");
        assertThat(words.gapBefore(1)).isEqualTo(" ");
        assertThat(words.gapBefore(2)).isEqualTo("'");
    }
}
