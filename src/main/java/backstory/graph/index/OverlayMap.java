package backstory.graph.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A map of which some values have been replaced, and which shares all others with the map before: to make it takes as long
 * as the replaced ones need, however many others there are. Not changed afterwards.
 *
 * @param <K> with a hash
 */
public final class OverlayMap<K, V> {
    /** How many replaced values are looked through before the map below them is made anew. */
    private static final int MOST = 1_000;

    private final Map<K, V> below;
    private final Map<K, V> over;

    private OverlayMap(Map<K, V> below, Map<K, V> over) {
        this.below = below;
        this.over = over;
    }

    /**
     * One in which nothing is replaced.
     *
     * @param all from now on not changed by anybody
     */
    public static <K, V> OverlayMap<K, V> of(Map<K, V> all) {
        return new OverlayMap<>(all, Map.of());
    }

    /** The same with other values for some keys, or with further keys. */
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

    /** The value of a key. */
    public Optional<V> find(K key) {
        V replaced = over.get(key);
        return Optional.ofNullable(replaced == null ? below.get(key) : replaced);
    }
}
