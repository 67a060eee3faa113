package backstory.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import backstory.entry.LanguageTag;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Path FILES = Path.of("src/main/resources/backstory/language");

    private final Messages words = read("en", """
            sources=Sources
            compiled=It's compiled from {0} and {1}, in that order
            quoted='{0}' {0}
            brace={ 0 } {}
            mentions.one={0} mention
            mentions.other={0} mentions
            """);

    @Test
    void a_message_is_filled_from_the_left() {
        assertThat(words.text("sources")).isEqualTo("Sources");
        assertThat(words.text("compiled", "a", "b")).isEqualTo("It's compiled from a and b, in that order");
    }

    @Test
    void quotes_and_stray_braces_stand_for_themselves() {
        assertThat(words.text("quoted", "x")).isEqualTo("'x' x");
        assertThat(words.text("brace")).isEqualTo("{ 0 } {}");
    }

    @Test
    void what_is_filled_in_is_not_looked_into() {
        assertThat(words.text("quoted", "{1} $0 \\")).isEqualTo("'{1} $0 \\' {1} $0 \\");
    }

    @Test
    @DisplayName("case 91: numbers are plain digits")
    void numbers_are_plain_digits() {
        assertThat(words.text("quoted", 12345)).isEqualTo("'12345' 12345");
        assertThat(words.text("quoted", new BigDecimal("1E+3"))).isEqualTo("'1000' 1000");
        assertThat(words.text("quoted", 3.0)).isEqualTo("'3' 3");
        assertThat(words.text("quoted", new BigDecimal("0.00"))).isEqualTo("'0' 0");
    }

    @Test
    void a_count_takes_the_form_of_its_language() {
        assertThat(words.count("mentions", 1)).isEqualTo("1 mention");
        assertThat(words.count("mentions", 0)).isEqualTo("0 mentions");
        assertThat(words.count("mentions", 1200)).isEqualTo("1200 mentions");
    }

    @Test
    void a_form_that_a_file_leaves_out_is_that_of_other() {
        Messages french = read("fr", "mentions.one={0} mention\nmentions.other={0} mentions\n");
        assertThat(french.count("mentions", 0)).isEqualTo("0 mention");
        assertThat(french.count("mentions", 1000000)).isEqualTo("1000000 mentions");
    }

    @Test
    void a_key_or_a_value_that_is_missing_is_a_bug() {
        assertThatIllegalArgumentException().isThrownBy(() -> words.text("source")).withMessageContaining("\"source\"");
        assertThatIllegalArgumentException().isThrownBy(() -> words.text("compiled", "a")).withMessageContaining("{1}");
        assertThatIllegalArgumentException().isThrownBy(() -> words.count("sources", 2)).withMessageContaining("other");
    }

    @Test
    void files_are_utf_8() {
        assertThat(Messages.of(LanguageTag.ENGLISH).fill("date.zone.behind", "offset", "3")).isEqualTo("UTC\u22123");
    }

    @Test
    void a_language_without_a_file_has_english_words_and_its_own_direction() {
        Messages klingon = Messages.of(new LanguageTag("tlh"));
        assertThat(klingon.language()).isEqualTo("tlh");
        assertThat(klingon.wordsLanguage()).isEqualTo("en");
        assertThat(klingon.direction()).isEqualTo("ltr");
        assertThat(Messages.of(new LanguageTag("dv")).direction()).isEqualTo("rtl");
        assertThat(Messages.of(new LanguageTag("en-GB")).wordsLanguage()).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"date.month-of-day.", "date.day-number."})
    void the_optional_keys_are_documented_in_the_english_file(String prefix) throws IOException {
        assertThat(Files.readString(FILES.resolve("en.properties"))).contains(prefix);
    }

    @Test
    void all_languages_have_the_keys_of_english() throws IOException {
        List<String> tags;
        try (var files = Files.list(FILES)) {
            tags = files.map(file -> file.getFileName().toString().replace(".properties", "")).sorted().toList();
        }
        assertThat(tags).contains("en");
        SortedSet<String> english = required(Messages.of(LanguageTag.ENGLISH));
        for (String tag : tags) {
            Messages messages = Messages.of(new LanguageTag(tag));
            assertThat(messages.wordsLanguage()).isEqualTo(tag);
            assertThat(required(messages)).as(tag).isEqualTo(english);
        }
    }

    @Test
    void no_key_stands_twice() throws IOException {
        List<String> keys = Files.readAllLines(FILES.resolve("en.properties")).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    /** The keys that every language must have: plural forms differ, and two groups are optional. */
    private static SortedSet<String> required(Messages messages) {
        SortedSet<String> keys = new TreeSet<>(messages.keys());
        keys.removeIf(key -> key.matches(".*\\.(zero|one|two|few|many)|date\\.(month-of-day|day-number)\\..*"));
        return keys;
    }

    private static Messages read(String tag, String file) {
        try {
            return Messages.read(new LanguageTag(tag), new StringReader(file));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
