package backstory.language;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.value.LanguageTag;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTimeTest {
    @ParameterizedTest
    @CsvSource({
        "en, a b, 0, 1",
        "en, a b, 10, 1",
        "en, two words, 114, 1",
        "en, two words, 228, 2",
        "en-GB, two words, 342, 3",
        "de, two words, 179, 2",
        "ar, كلمة, 276, 2",
        "nl, two words, 184, 2",
        "ja, 港に、船。, 357, 3",
        "zh, 港, 510, 2",
        "th, ท่าเรือใหม่, 368, 4",
        "lo, ທ່າເຮືອ, 368, 3",
        "km, កំពង់ផែ, 368, 2",
        "my, ဆိပ်ကမ်း, 368, 2"
    })
    void a_text_takes_whole_minutes_by_its_language(String tag, String sentence, int times, int minutes) {
        List<String> text = Collections.nCopies(times, sentence);
        assertThat(ReadingTime.minutes(text, new LanguageTag(tag))).isEqualTo(minutes);
    }
}
