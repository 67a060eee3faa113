package backstory.cache;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Keeps what is asked for several times and costs to make, as long as there is room; what comes later is made each time.
 * Nothing is thrown out for something else, and nothing that is made depends on what is kept. For use by many threads.
 *
 * @param <K> what is asked by; for equal keys the same is made
 * @param <V> what is made
 */
public final class BoundedCache<K, V> {
    private final Map<K, V> kept = new ConcurrentHashMap<>();
    private final AtomicLong room;
    private final ToLongFunction<V> size;

    /**
     * An empty cache.
     *
     * @param room of all that is kept, at most, as {@code size} measures it
     */
    public BoundedCache(long room, ToLongFunction<V> size) {
        this.room = new AtomicLong(room);
        this.size = size;
    }

    /** Returns the cached value of a key, or makes it now. */
    public V get(K key, Function<? super K, ? extends V> make) {
        V known = kept.get(key);
        return known != null ? known : keep(key, make.apply(key));
    }

    /** Returns the cached value of a key, if there is one. */
    public Optional<V> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** Keeps what was made for a key, if there is room and nothing is kept for it; returns it in any case. */
    public V keep(K key, V made) {
        long needs = size.applyAsLong(made);
        if (room.addAndGet(-needs) < 0 || kept.putIfAbsent(key, made) != null) {
            room.addAndGet(needs);
        }
        return made;
    }

    /** Lets go of what was kept for a key, so that there is room for it again, unless something else is kept by now. */
    public void drop(K key, V kept) {
        if (this.kept.remove(key, kept)) {
            room.addAndGet(size.applyAsLong(kept));
        }
    }

    /** Tells all that is kept, in no order. */
    public void forEach(BiConsumer<? super K, ? super V> each) {
        kept.forEach(each);
    }
}
