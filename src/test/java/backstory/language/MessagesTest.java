package backstory.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import backstory.entry.value.LanguageTag;
import backstory.testing.Case;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
    @Case("91")
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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.text("source"))
                .withMessageContaining("\"source\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.text("compiled", "a"))
                .withMessageContaining("{1}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.count("sources", 2))
                .withMessageContaining("other");
    }

    @Test
    void files_are_utf_8() {
        assertThat(Messages.of(LanguageTag.ENGLISH).fill("date.zone.behind", "offset", "3"))
                .isEqualTo("UTC\u22123");
    }

    @Test
    void a_language_without_a_file_has_english_words_that_say_they_are_english() {
        assertThat(Messages.of(new LanguageTag("tlh")).language()).isEqualTo("en");
        assertThat(Messages.of(new LanguageTag("en-GB")).language()).isEqualTo("en-GB");
        assertThat(Languages.all().words(new LanguageTag("tlh"))).isEmpty();
        Messages mexican = Languages.all().words(new LanguageTag("es-MX")).orElseThrow();
        assertThat(mexican.language()).isEqualTo("es-MX");
        assertThat(mexican.text("close")).isEqualTo("Cerrar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"date.month-of-day.", "date.day-number.", "date.year,", "date.from.day"})
    void the_optional_keys_are_documented_in_the_english_file(String key) throws IOException {
        assertThat(Files.readString(FILES.resolve("en.properties"))).contains(key);
    }

    @Test
    void every_file_is_known() throws IOException {
        try (var files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".properties", ""))
                            .sorted())
                    .isEqualTo(Languages.FILES);
        }
    }

    /** What fails here prints the lines to be translated. */
    @ParameterizedTest
    @MethodSource("others")
    void a_language_has_the_messages_of_english_in_its_own_plural_forms(String tag) {
        SortedMap<String, String> english = all("en");
        SortedMap<String, String> words = all(tag);
        SortedSet<String> missing = new TreeSet<>();
        Set<String> idle = new TreeSet<>(words.keySet());
        english.forEach((key, message) -> {
            List<String> wanted =
                    key.endsWith(".other") ? forms(key, tag) : isPlural(key, "en") ? List.of() : List.of(key);
            wanted.stream().filter(one -> !words.containsKey(one)).forEach(one -> missing.add(one + "=" + message));
            wanted.forEach(idle::remove);
        });
        idle.removeIf(key -> key.matches("date\\.(month-of-day|day-number)\\.\\d+|date\\.year|date\\..*\\.day"));
        assertThat(missing).as("to be added to " + tag + ".properties").isEmpty();
        assertThat(idle).as("not in en.properties").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_message_has_the_places_of_the_english_one(String tag) {
        all(tag).forEach((key, message) -> {
            String english = all("en").getOrDefault(key, all("en").get(isPlural(key, tag) ? other(key) : key));
            if (english == null || key.matches("date\\.year|.*\\.(zero|one|two)")) {
                return; // a phrase for days, a sign after years, or a word for its own number: حدثان
            }
            assertThat(places(message)).as(tag + " " + key).isEqualTo(places(english));
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_key_stands_twice_and_no_message_has_a_blank_at_its_end(String tag) throws IOException {
        List<String> lines = Files.readAllLines(FILES.resolve(tag + ".properties")).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .toList();
        assertThat(lines.stream().map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
        assertThat(lines).noneMatch(line -> line.matches(".*\\s") || line.endsWith("="));
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_language_has_its_own_marks(String tag) {
        all(tag).forEach((key, message) -> {
            String unquoted = tag.equals("de") ? message.replaceAll("„[^„“]*“", "") : message;
            assertThat(unquoted).as(key).doesNotContainPattern("[„“”\"]|'");
            if (tag.equals("ar")) {
                assertThat(message.replaceAll("\\{\\d\\}", "")).as(key).doesNotContainPattern("[,;?٠-٩]");
            }
            if (tag.equals("ja")) {
                assertThat(message).as(key).doesNotContainPattern("[,;!?()]|(?<!\\d|\\}):");
            }
            if (tag.equals("fr")) {
                assertThat(message).as(key).doesNotContainPattern("[^\\u00a0{}a-z\\d][;:?!]|«[^\\u00a0]|[^\\u00a0]»");
            }
        });
    }

    static List<String> files() {
        return Languages.FILES;
    }

    static List<String> others() {
        return Languages.FILES.stream().filter(tag -> !tag.equals("en")).toList();
    }

    private static SortedMap<String, String> all(String tag) {
        return Messages.of(new LanguageTag(tag)).all();
    }

    private static List<String> forms(String key, String tag) {
        return Plurals.of(List.of(tag)).orElseThrow().categories().stream()
                .map(form -> key.replaceFirst("other$", form.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static boolean isPlural(String key, String tag) {
        return all(tag).containsKey(other(key)) && key.matches(".*\\.(zero|one|two|few|many|other)");
    }

    private static String other(String key) {
        return key.replaceFirst("[^.]+$", "other");
    }

    private static SortedSet<String> places(String message) {
        return new TreeSet<>(Pattern.compile("\\{[a-z0-9]+\\}")
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .toList());
    }

    private static Messages read(String tag, String file) {
        try {
            return Messages.read(new LanguageTag(tag), new StringReader(file));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
