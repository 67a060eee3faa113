package backstory.render;

import backstory.markdown.Html;
import backstory.output.Checksum;
import backstory.page.View;
import backstory.page.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells a view from every other one without keeping it: equal views have equal fingerprints. With equal templates they
 * give equal pages, so that a page whose fingerprint stays need not be made again.
 *
 * @param whole of all components and the template
 * @param parts of each component, in the order of the record, so that one can say which of them changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content
public record Fingerprint(long whole, int[] parts) {
    /** Of what is no page. */
    private static final int[] NO_PARTS = {};

    /** The fingerprint of a text. */
    public static Fingerprint of(String text) {
        return new Fingerprint(Checksum.of(text), NO_PARTS);
    }

    static Fingerprint of(String template, View view, RecordShapes shapes) {
        Record record = (Record) view;
        List<Object> values = shapes.values(record);
        int[] parts = new int[values.size()];
        Checksum all = new Checksum();
        Writer out = new Writer(shapes);
        out.text(template);
        for (int i = 0; i < parts.length; i++) {
            out.value(values.get(i));
            parts[i] = out.drainTo(all);
        }
        return new Fingerprint(all.value(), parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint print && print.whole == whole && Arrays.equals(print.parts, parts);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(whole);
    }

    /** Writes values so that different ones never look alike: each with its kind and its length. */
    private static final class Writer {
        private final RecordShapes shapes;
        private byte[] bytes = new byte[4096];
        private int end;

        Writer(RecordShapes shapes) {
            this.shapes = shapes;
        }

        void value(Object value) {
            if (value instanceof String text) {
                text(text);
            } else if (value instanceof Html html) {
                mark('h', 0);
                text(html.toString());
            } else if (value instanceof List<?> list) {
                mark('l', list.size());
                list.forEach(this::value);
            } else if (value instanceof Words words) {
                mark('w', 0);
                text(words.language());
            } else if (value instanceof Map<?, ?> map) {
                mark('m', map.size());
                new TreeMap<>(map).forEach((key, item) -> {
                    value(key);
                    value(item);
                });
            } else if (value instanceof Record record) {
                mark('r', 0);
                text(record.getClass().getName());
                shapes.values(record).forEach(this::value);
            } else if (value instanceof Boolean flag) {
                mark('b', flag ? 1 : 0);
            } else if (value instanceof Integer number) {
                mark('i', number);
            } else {
                throw new IllegalStateException("a view holds no " + value.getClass());
            }
        }

        void text(String text) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            mark('s', encoded.length);
            reserve(encoded.length);
            System.arraycopy(encoded, 0, bytes, end, encoded.length);
            end += encoded.length;
        }

        private void mark(char kind, int number) {
            reserve(5);
            bytes[end++] = (byte) kind;
            for (int shift = 0; shift < 32; shift += 8) {
                bytes[end++] = (byte) (number >>> shift);
            }
        }

        private void reserve(int more) {
            if (end + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + more));
            }
        }

        /** Adds a number for what was written to a sum, and begins anew. */
        int drainTo(Checksum all) {
            Checksum part = new Checksum();
            part.update(bytes, end);
            all.update(part.value());
            end = 0;
            return (int) part.value();
        }
    }
}
