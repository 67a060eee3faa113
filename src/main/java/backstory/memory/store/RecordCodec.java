package backstory.memory.store;

import backstory.entry.id.EntryId;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Body;
import backstory.problem.Location;
import backstory.read.file.ContentFile;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Converts the content of a file to bytes and back: records of texts, numbers, constants, lists, maps and further
 * records, by their components. Each text is written once, and the file itself is left out, since the reader has it.
 * Safe for use by many threads.
 *
 * <p>It uses reflection on records, so that a new component of an entry is included automatically. A codec written by
 * hand would have twice the lines and take a third of the time; the difference is a thousandth of a build of a small
 * site, and a build that finds nothing changed uses neither.
 */
public final class RecordCodec {
    private static final String OURS = "backstory.";

    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();
    private final Map<String, Class<?>> classes = new ConcurrentHashMap<>();

    /** Stands before a value and gives its type. */
    private enum Tag {
        TEXT,
        NUMBER,
        LONG,
        TRUE,
        FALSE,
        CONSTANT,
        NOTHING,
        SOMETHING,
        LIST,
        MAP,
        RECORD,
        REFERENCE,
        FILE,
        NO_BODY
    }

    private static final List<Tag> SIGNS = List.of(Tag.values());

    /** How the records of a class are taken apart and created. */
    private record Shape(List<Method> parts, Constructor<?> whole) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            List<Method> parts =
                    Stream.of(components).map(RecordComponent::getAccessor).toList();
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                Constructor<?> whole = type.getDeclaredConstructor(types);
                whole.setAccessible(true);
                parts.forEach(part -> part.setAccessible(true));
                return new Shape(parts, whole);
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException("every record has its constructor", impossible);
            }
        }
    }

    /**
     * Returns a value as bytes.
     *
     * @param file the file that it is about
     */
    public byte[] bytes(Record value, ContentFile file) {
        Out out = new Out(file);
        byte[] body = RecordWriter.bytes(bytes -> out.value(value, bytes));
        return RecordWriter.bytes(all -> all.list(out.texts.keySet(), all::text).copy(body));
    }

    /**
     * The value of some bytes.
     *
     * @throws RuntimeException if they are not what {@link #bytes} made
     */
    public <T extends Record> T read(byte[] bytes, ContentFile file, Class<T> type) {
        RecordReader in = new RecordReader(bytes);
        List<String> texts = in.list(() -> {
            String text = in.text();
            return text.equals(file.path()) ? file.path() : text;
        });
        return type.cast(new In(in, texts, file).value());
    }

    private Shape shape(Class<?> type) {
        return shapes.computeIfAbsent(type, Shape::of);
    }

    private final class Out {
        private final ContentFile file;
        private final Map<String, Integer> texts = new LinkedHashMap<>();

        Out(ContentFile file) {
            this.file = file;
        }

        void value(Object value, RecordWriter out) {
            if (value instanceof String text) {
                text(text, sign(Tag.TEXT, out));
            } else if (value instanceof Integer number) {
                sign(Tag.NUMBER, out).count(number);
            } else if (value instanceof Long number) {
                sign(Tag.LONG, out).number(number);
            } else if (value instanceof Boolean flag) {
                sign(flag ? Tag.TRUE : Tag.FALSE, out);
            } else if (value instanceof Enum<?> constant) {
                sign(Tag.CONSTANT, out);
                text(constant.getDeclaringClass().getName(), out);
                text(constant.name(), out);
            } else if (value instanceof Optional<?> some) {
                sign(some.isPresent() ? Tag.SOMETHING : Tag.NOTHING, out);
                some.ifPresent(present -> value(present, out));
            } else if (value instanceof List<?> list) {
                sign(Tag.LIST, out).count(list.size());
                list.forEach(item -> value(item, out));
            } else if (value instanceof Map<?, ?> map) {
                sign(Tag.MAP, out).count(map.size());
                map.forEach((key, item) -> {
                    value(key, out);
                    value(item, out);
                });
            } else {
                whole(value, out);
            }
        }

        private void whole(Object value, RecordWriter out) {
            if (value instanceof ContentFile other && other.path().equals(file.path())) {
                sign(Tag.FILE, out);
            } else if (value == Body.NONE) {
                sign(Tag.NO_BODY, out);
            } else if (value instanceof EntryRef reference) {
                sign(Tag.REFERENCE, out);
                value(reference.to(), out);
                value(reference.at(), out);
            } else if (value instanceof Record record) {
                text(record.getClass().getName(), sign(Tag.RECORD, out));
                for (Method part : shape(record.getClass()).parts()) {
                    try {
                        value(part.invoke(record), out);
                    } catch (ReflectiveOperationException impossible) {
                        throw new IllegalStateException(part.toString(), impossible);
                    }
                }
            } else {
                throw new IllegalStateException("no value of a file is a " + value.getClass());
            }
        }

        private RecordWriter sign(Tag sign, RecordWriter out) {
            return out.mark(SIGNS.indexOf(sign));
        }

        private void text(String text, RecordWriter out) {
            Integer known = texts.putIfAbsent(text, texts.size());
            out.count(known == null ? texts.size() - 1 : known);
        }
    }

    private final class In {
        private final RecordReader in;
        private final List<String> texts;
        private final ContentFile file;

        In(RecordReader in, List<String> texts, ContentFile file) {
            this.in = in;
            this.texts = texts;
            this.file = file;
        }

        Object value() {
            return switch (SIGNS.get(in.mark())) {
                case TEXT -> text();
                case NUMBER -> in.count();
                case LONG -> in.number();
                case TRUE -> true;
                case FALSE -> false;
                case CONSTANT -> constant();
                case NOTHING -> Optional.empty();
                case SOMETHING -> Optional.of(value());
                case LIST -> in.list(this::value);
                case MAP -> map();
                case RECORD -> record();
                case REFERENCE -> EntryRef.kept((EntryId) value(), (Location) value());
                case FILE -> file;
                case NO_BODY -> Body.NONE;
            };
        }

        private String text() {
            return texts.get(in.count());
        }

        private Map<Object, Object> map() {
            int size = in.count();
            if (size == 0) {
                return Map.of(); // most are
            }
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(value(), value());
            }
            return map;
        }

        private Object constant() {
            Class<?> type = type(text());
            String name = text();
            return Stream.of(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        private Object record() {
            Shape shape = shape(type(text()));
            Object[] parts = new Object[shape.parts().size()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = value();
            }
            try {
                return shape.whole().newInstance(parts);
            } catch (ReflectiveOperationException unfit) {
                throw new IllegalStateException(shape.whole().toString(), unfit);
            }
        }
    }

    private Class<?> type(String name) {
        return classes.computeIfAbsent(name, of -> {
            try {
                if (of.startsWith(OURS)) {
                    return Class.forName(of);
                }
            } catch (ClassNotFoundException unknown) {
                throw new IllegalStateException(unknown);
            }
            throw new IllegalStateException("not ours: " + of);
        });
    }
}
