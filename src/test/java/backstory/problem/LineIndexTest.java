package backstory.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineIndexTest {
    @Test
    void places_are_those_of_the_text_in_whatever_order_they_are_asked_for() {
        Text text = new Text("🚢 né\n\none 🚢 two", "a.md", 3, 10, 2, true);
        LineIndex index = new LineIndex(text);
        int[] places = {0, 2, 5, 3, 6, 7, 12, 9, 7, 3, 0, 16};
        assertThat(IntStream.of(places).mapToObj(from -> index.at(from, from + 2)))
                .containsExactlyElementsOf(IntStream.of(places)
                        .mapToObj(from -> text.at(from, from + 2))
                        .toList());
    }

    @Test
    void where_characters_are_not_those_of_the_file_every_place_is_the_start() {
        Text folded = new Text("one two", "a.md", 3, 10, 0, false);
        assertThat(new LineIndex(folded).at(4, 7)).isEqualTo(new Location("a.md", 3, 10, 1));
    }
}
