package backstory.page.paging;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.value.LanguageTag;
import backstory.language.Languages;
import backstory.language.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How indexes from A to Z are ordered. */
class AlphabetIndexTest {
    private static List<String> groups(String... names) {
        return groupsIn("en", names);
    }

    private static List<String> groupsIn(String language, String... names) {
        Messages words =
                LanguageTag.parse(language).flatMap(Languages.all()::words).orElseThrow();
        return AlphabetIndex.of(words).group(List.of(names), name -> name).stream()
                .map(group -> group.letter() + " " + String.join(", ", group.items()))
                .toList();
    }

    @Test
    void a_letter_with_a_mark_stands_with_the_one_without() {
        assertThat(groups("Öl", "oben", "ñandú", "Nube", "Élan", "egal"))
                .containsExactly("E egal, Élan", "N ñandú, Nube", "O oben, Öl");
    }

    @Test
    void arabic_names_stand_under_their_first_letter_whatever_its_hamza() {
        assertThat(groups("بدر", "إدريس", "أحمد", "آدم", "يوسف", "وليد"))
                .containsExactly("ا أحمد, إدريس, آدم", "ب بدر", "و وليد", "ي يوسف");
    }

    @Test
    void cyrillic_names_stand_under_their_first_letter() {
        assertThat(groups("Ёлкин", "Ежов", "Йонас", "Иван", "Кислякъ"))
                .containsExactly("Е Ежов, Ёлкин", "И Иван", "Й Йонас", "К Кислякъ");
    }

    @Test
    void a_letter_that_the_language_counts_is_one_of_its_own() {
        assertThat(groupsIn("es", "Öl", "ñandú", "Nube", "oben")).containsExactly("N Nube", "Ñ ñandú", "O oben, Öl");
    }

    @Test
    void the_letters_of_the_language_come_first() {
        assertThat(groupsIn("ar", "Ada", "علي", "1984", "أحمد")).containsExactly("# 1984", "ا أحمد", "ع علي", "A Ada");
        assertThat(groupsIn("ja", "Ada", "さくら", "東京")).containsExactly("さ さくら", "A Ada", "東 東京");
    }

    @Test
    void scripts_follow_each_other_and_what_is_no_letter_comes_first() {
        assertThat(groups("علي", "Ada", "Борис", "1984", "“Quoted”"))
                .containsExactly("# 1984", "A Ada", "Q “Quoted”", "Б Борис", "ع علي");
    }
}
