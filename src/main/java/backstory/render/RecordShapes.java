package backstory.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * The components of every kind of view by their names, looked up once for all pages: templates ask for them at every
 * step, and Java makes its list of them anew each time. For use by many threads.
 */
final class RecordShapes {
    private final ConcurrentMap<Class<?>, Map<String, Method>> shapes = new ConcurrentHashMap<>();
    private final ConcurrentMap<Class<?>, List<String>> orders = new ConcurrentHashMap<>();

    /** The value of a component; empty if the view has none of this name. */
    Optional<Object> value(Record view, String name) {
        Method accessor = shape(view).get(name);
        if (accessor == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(accessor.invoke(view));
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(
                    "a view is a public record: " + view.getClass().getName(), broken);
        }
    }

    /** The values of all components, in the order of the record. */
    List<Object> values(Record view) {
        return orders.computeIfAbsent(view.getClass(), RecordShapes::order).stream()
                .map(name -> value(view, name)
                        .orElseThrow(() -> new IllegalStateException("no null in a view: " + name + " of "
                                + view.getClass().getName())))
                .toList();
    }

    private static List<String> order(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** The names of all components, sorted. */
    List<String> names(Record view) {
        return shape(view).keySet().stream().sorted().toList();
    }

    private Map<String, Method> shape(Record view) {
        return shapes.computeIfAbsent(view.getClass(), RecordShapes::read);
    }

    private static Map<String, Method> read(Class<?> type) {
        Map<String, Method> accessors = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), component.getAccessor());
        }
        return accessors;
    }
}
