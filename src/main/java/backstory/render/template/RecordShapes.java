package backstory.render.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The components of every type of view by their names, looked up once for each process. Templates ask for them at every
 * step, and Java creates its list of them anew each time, with accessors that are slow until they have been called
 * often. Safe for use by many threads.
 */
final class RecordShapes {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    private RecordShapes() {}

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> byName = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true); // else Java looks at each call who is calling
            byName.put(component.getName(), accessor);
        }
        return byName;
    }

    /** The value of a component; empty if the view has none of this name. */
    static Optional<Object> value(Record view, String name) {
        Method accessor = ACCESSORS.get(view.getClass()).get(name);
        return accessor == null ? Optional.empty() : Optional.of(value(view, accessor));
    }

    private static Object value(Record view, Method accessor) {
        try {
            return Objects.requireNonNull(accessor.invoke(view), "no null in a view");
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("a part of " + view.getClass().getName() + " cannot be read", broken);
        }
    }

    /** The names of all components, sorted. */
    static List<String> names(Record view) {
        return ACCESSORS.get(view.getClass()).keySet().stream().sorted().toList();
    }
}
