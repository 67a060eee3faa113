package backstory.graph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedCacheTest {
    private final List<String> made = new ArrayList<>();
    private final BoundedCache<String, String> cache = new BoundedCache<>(5, String::length);

    private String get(String key) {
        return cache.get(key, wanted -> {
            made.add(wanted);
            return wanted.toUpperCase(java.util.Locale.ROOT);
        });
    }

    @Test
    void what_has_room_is_made_once() {
        assertThat(get("abc")).isEqualTo("ABC");
        assertThat(get("abc")).isEqualTo("ABC");
        assertThat(made).containsExactly("abc");
    }

    @Test
    void what_has_none_is_made_each_time_and_takes_none_from_others() {
        get("abc");
        assertThat(get("defg")).isEqualTo("DEFG");
        get("defg");
        get("hi");
        get("hi");
        get("j");
        get("j");
        assertThat(made).containsExactly("abc", "defg", "defg", "hi", "j", "j");
    }
}
