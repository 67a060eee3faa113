package backstory.memory;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when somebody asks for the first time, and then kept. For use by many threads. */
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> make;
    private volatile Optional<T> made = Optional.empty();

    private Lazy(Supplier<T> make) {
        this.make = make;
    }

    public static <T> Lazy<T> of(Supplier<T> make) {
        return new Lazy<>(make);
    }

    @Override
    public T get() {
        return made.orElseGet(this::first);
    }

    private synchronized T first() {
        T value = made.orElseGet(make);
        made = Optional.of(value);
        return value;
    }
}
