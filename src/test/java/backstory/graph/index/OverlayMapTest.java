package backstory.graph.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverlayMapTest {
    @Test
    void replaced_and_further_values_are_found_and_the_map_before_stays_as_it_was() {
        OverlayMap<String, Integer> before = OverlayMap.of(Map.of("quay", 1, "pier", 2));
        OverlayMap<String, Integer> after = before.with(Map.of("pier", 3, "mole", 4));
        assertThat(after.find("quay")).contains(1);
        assertThat(after.find("pier")).contains(3);
        assertThat(after.find("mole")).contains(4);
        assertThat(after.find("dock")).isEmpty();
        assertThat(before.find("pier")).contains(2);
        assertThat(before.find("mole")).isEmpty();
    }

    @Test
    void it_says_the_same_as_a_copied_map_however_much_was_replaced() {
        Map<Integer, String> copied =
                IntStream.range(0, 3_000).boxed().collect(Collectors.toMap(number -> number, number -> "first"));
        OverlayMap<Integer, String> map = OverlayMap.of(Map.copyOf(copied));
        for (int round = 0; round < 50; round++) {
            Map<Integer, String> replaced = new HashMap<>();
            for (int i = 0; i < 70; i++) {
                replaced.put((round * 67 + i * 31) % 3_100, "round " + round);
            }
            copied.putAll(replaced);
            map = map.with(replaced);
        }
        for (int number = 0; number < 3_100; number++) {
            assertThat(map.find(number).orElse("")).isEqualTo(copied.getOrDefault(number, ""));
        }
    }
}
