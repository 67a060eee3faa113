package backstory.entry.value;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.testing.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of a name, as far as its words show them. */
class PersonNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rand Paul              | Paul, Rand",
                "Martin King, Jr.       | King, Martin, Jr.",
                "Martin Luther King Jr. | King, Martin Luther, Jr.",
                "Nick Begich III        | Begich, Nick, III",
                "Ann Lind, MD, PhD      | Lind, Ann, MD, PhD",
                "Chris Van Hollen       | Van Hollen, Chris",
                "Van Jones              | Jones, Van",
                "Jefferson Van Drew Sr. | Van Drew, Jefferson, Sr.",
                "Jan Van der Berg       | Van der Berg, Jan",
                "Marine Le Pen          | Le Pen, Marine",
                "Olivia St. John        | St. John, Olivia",
                "Catherine Cortez Masto | Masto, Catherine Cortez",
                "Ludwig van Beethoven   | Beethoven, Ludwig van",
                "Ursula von der Leyen   | Leyen, Ursula von der",
                "Mohammed bin Salman    | Salman, Mohammed bin",
                "Bashar al-Assad        | al-Assad, Bashar",
                "Malcolm X              | X, Malcolm",
                "Elizabeth II           | Elizabeth, II",
                "Harry, Duke of Sussex  | Harry, Duke of Sussex",
                "King, Martin           | King, Martin",
                "Pelé                   | Pelé",
                "Jr.                    | Jr.",
                "ليلى منصور             | منصور, ليلى",
                "王小明                  | 王小明",
            })
    @Case("r6")
    void a_name_is_ordered_by_its_family_name_with_its_particles_and_without_its_suffix(String name, String sortName) {
        assertThat(PersonName.of(name).sortName()).isEqualTo(sortName);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rand Paul            | Paul",
                "Martin King, Jr.     | King",
                "Chris Van Hollen     | Van Hollen",
                "Ludwig van Beethoven | van Beethoven",
                "Ursula von der Leyen | von der Leyen",
                "Pelé                 | Pelé",
            })
    @Case("r6")
    void its_short_form_is_the_family_name_as_it_stands_in_a_text(String name, String shortName) {
        assertThat(PersonName.of(name).shortName()).isEqualTo(shortName);
    }
}
