package backstory.graph.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An unmodifiable map with some values replaced, which shares all others with the map that it was made from. The time
 * to make it depends only on the number of replaced values.
 *
 * @param <K> a type with a good hash
 */
public final class OverlayMap<K, V> {
    /** How many replaced values are kept apart before the map is copied as a whole. */
    private static final int MOST = 1_000;

    private final Map<K, V> below;
    private final Map<K, V> over;

    private OverlayMap(Map<K, V> below, Map<K, V> over) {
        this.below = below;
        this.over = over;
    }

    /**
     * Returns a map in which nothing is replaced.
     *
     * @param all must not be changed from now on
     */
    public static <K, V> OverlayMap<K, V> of(Map<K, V> all) {
        return new OverlayMap<>(all, Map.of());
    }

    /** Returns the same map with other values for some keys, or with further keys. */
    public OverlayMap<K, V> with(Map<K, V> values) {
        Map<K, V> replaced = new HashMap<>(over);
        replaced.putAll(values);
        if (replaced.size() <= MOST) {
            return new OverlayMap<>(below, replaced);
        }
        Map<K, V> all = new HashMap<>(below);
        all.putAll(replaced);
        return of(all);
    }

    /** Returns the value of a key. */
    public Optional<V> find(K key) {
        V replaced = over.get(key);
        return Optional.ofNullable(replaced == null ? below.get(key) : replaced);
    }
}
