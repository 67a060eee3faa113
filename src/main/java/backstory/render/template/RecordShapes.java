package backstory.render.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The components of every kind of view by their names, looked up once for all pages: templates ask for them at every
 * step, and Java makes its list of them anew each time. For use by many threads.
 */
public final class RecordShapes {
    private final ConcurrentMap<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    /**
     * The accessors of a view.
     *
     * @param order of its components in the record
     */
    private record Shape(List<Method> order, Map<String, Method> byName) {
        static Shape of(Class<?> type) {
            List<Method> order = new ArrayList<>();
            Map<String, Method> byName = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true); // else Java looks at each call who is calling
                order.add(accessor);
                byName.put(component.getName(), accessor);
            }
            return new Shape(order, byName);
        }
    }

    /** The value of a component; empty if the view has none of this name. */
    Optional<Object> value(Record view, String name) {
        Method accessor = shape(view).byName().get(name);
        return accessor == null ? Optional.empty() : Optional.of(value(view, accessor));
    }

    /** The values of all components, in the order of the record. */
    List<Object> values(Record view) {
        List<Method> order = shape(view).order();
        List<Object> values = new ArrayList<>(order.size());
        for (Method accessor : order) {
            values.add(value(view, accessor));
        }
        return values;
    }

    private static Object value(Record view, Method accessor) {
        try {
            return Objects.requireNonNull(accessor.invoke(view), "no null in a view");
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("a part of " + view.getClass().getName() + " cannot be read", broken);
        }
    }

    /** The names of all components, sorted. */
    List<String> names(Record view) {
        return shape(view).byName().keySet().stream().sorted().toList();
    }

    private Shape shape(Record view) {
        Shape known = shapes.get(view.getClass());
        return known == null ? shapes.computeIfAbsent(view.getClass(), Shape::of) : known;
    }
}
