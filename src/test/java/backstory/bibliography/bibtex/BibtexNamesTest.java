package backstory.bibliography.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.entry.value.Creator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexNamesTest {
    private static Creator parts(String given, String particle, String family, String suffix) {
        return new Creator(given, particle, family, suffix, "");
    }

    @Test
    void a_name_has_the_parts_that_bibtex_finds_in_it() {
        assertThat(BibtexNames.read(
                        "Ana della Porta and de la Fuente, Ines and King, Jr., Martin Luther and Aristotle"))
                .containsExactly(
                        parts("Ana", "della", "Porta", ""),
                        parts("Ines", "de la", "Fuente", ""),
                        parts("Martin Luther", "", "King", "Jr."),
                        Creator.of("", "Aristotle"));
    }

    @Test
    void braces_keep_the_name_of_a_body_whole() {
        assertThat(BibtexNames.read("{Town of Verrin and Harbour} and {Lind, and Daughters}"))
                .containsExactly(Creator.whole("Town of Verrin and Harbour"), Creator.whole("Lind, and Daughters"));
    }

    @Test
    void others_stand_for_those_who_are_not_named() {
        assertThat(BibtexNames.read("Lind, Tomas and others"))
                .containsExactly(Creator.of("Tomas", "Lind"), Creator.OTHERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "~", "{}", "{~}", ",", ", ,", "family={}, given={}", "~ and {}", " and", " and and and"})
    void a_name_without_a_letter_is_none(String names) {
        assertThat(BibtexNames.read(names + " and Ann Bee")).containsExactly(Creator.of("Ann", "Bee"));
    }

    @Test
    void accents_at_the_beginning_of_a_name_make_no_particle_of_it() {
        assertThat(BibtexNames.read("{\\'E}mile Zola and \\v{C}apek, Karel\n and J{\\'o}n {\\TH}or"))
                .containsExactly(Creator.of("Émile", "Zola"), Creator.of("Karel", "Čapek"), Creator.of("Jón", "Þor"));
    }

    @Test
    void names_are_read_by_their_keys_as_biblatex_has_them() {
        assertThat(BibtexNames.read("family=Berg, given=Otto, prefix=von, useprefix=true"))
                .containsExactly(parts("Otto", "von", "Berg", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lind, Tomas",
                "von Berg, Otto",
                "King, Jr., Martin",
                "{Town of Verrin}",
                "Lind, Tomas and others",
                "Aristotle",
                "{Lind \\& Daughters}"
            })
    void names_are_written_as_they_are_read(String names) {
        assertThat(BibtexNames.written(BibtexNames.read(names))).isEqualTo(names);
    }
}
