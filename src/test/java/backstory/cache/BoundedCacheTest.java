package backstory.cache;

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

    @Test
    void what_was_made_elsewhere_is_kept_like_the_rest() {
        assertThat(cache.keep("abc", "ABC")).isEqualTo("ABC");
        assertThat(cache.keep("abc", "xy")).isEqualTo("xy");
        assertThat(cache.keep("def", "DEF")).isEqualTo("DEF");
        assertThat(cache.find("abc")).contains("ABC");
        assertThat(cache.find("def")).isEmpty();
        List<String> kept = new ArrayList<>();
        cache.forEach((key, value) -> kept.add(key + value));
        assertThat(kept).containsExactly("abcABC");
    }

    @Test
    void what_is_let_go_makes_room_for_what_takes_its_place() {
        String first = get("abc");
        cache.drop("abc", "something else");
        assertThat(cache.find("abc")).contains(first);
        cache.drop("abc", first);
        assertThat(cache.find("abc")).isEmpty();
        assertThat(cache.keep("abc", "five!")).isEqualTo("five!");
        assertThat(cache.find("abc")).contains("five!");
    }
}
