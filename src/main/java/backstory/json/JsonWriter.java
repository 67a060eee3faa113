package backstory.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Writes one JSON value, piece by piece and in the order of the calls. Absent values are left out: a key whose text is
 * empty is not written.
 *
 * <pre>{@code
 * new JsonWriter(out).object().put("name", "Rand Paul").list("roles").object().put("title", "senator").end().end().end();
 * }</pre>
 *
 * <p>In a file, each member of the outermost object is on a line of its own, and so is each item of a list in it, so
 * that two versions can be compared line by line. For one thread.
 */
public final class JsonWriter {
    /** The greatest depth at which each value begins a line. */
    private static final int LINES = 2;

    /** The number of characters that are buffered. */
    private static final int HELD = 1 << 15;

    private final Optional<Writer> to;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Character> ends = new ArrayDeque<>();
    private boolean first = true;

    private JsonWriter(Optional<Writer> to) {
        this.to = to;
    }

    /** Creates a writer for a file. */
    public JsonWriter(Writer to) {
        this(Optional.of(to));
    }

    /** Creates a writer for a text without line ends, which {@link #embedded} returns. */
    public static JsonWriter ofText() {
        return new JsonWriter(Optional.empty());
    }

    /** Begins an object: the value itself, or an item of a list. */
    public JsonWriter object() {
        comma();
        return open('{', '}');
    }

    /** Begins an object under a key. */
    public JsonWriter object(String key) {
        key(key);
        return open('{', '}');
    }

    /** Begins a list under a key. */
    public JsonWriter list(String key) {
        key(key);
        return open('[', ']');
    }

    /** Ends what was begun last. */
    public JsonWriter end() {
        char end = ends.pop();
        if (!first && ends.size() < LINES) {
            line();
        }
        out.append(end);
        first = false;
        if (ends.isEmpty()) {
            line();
        }
        if (ends.isEmpty() || out.length() > HELD) {
            handOn();
        }
        return this;
    }

    /** Writes a text under a key; nothing if it is empty. */
    public JsonWriter put(String key, String value) {
        if (!value.isEmpty()) {
            key(key);
            JsonText.append(value, out);
        }
        return this;
    }

    /** Writes a number under a key. */
    public JsonWriter put(String key, int value) {
        key(key);
        out.append(value);
        return this;
    }

    /** Writes true or false under a key. */
    public JsonWriter put(String key, boolean value) {
        key(key);
        out.append(value);
        return this;
    }

    /** Writes a list of texts under a key; nothing if it is empty. */
    public JsonWriter put(String key, List<String> values) {
        if (!values.isEmpty()) {
            list(key);
            values.forEach(this::add);
            end();
        }
        return this;
    }

    /** Writes a text as an item of a list. */
    public JsonWriter add(String value) {
        comma();
        JsonText.append(value, out);
        return this;
    }

    /** Returns what was written, for a page. */
    public EmbeddedJson embedded() {
        return new EmbeddedJson(out.toString());
    }

    private void key(String key) {
        comma();
        JsonText.append(key, out);
        out.append(':');
        if (to.isPresent()) {
            out.append(' ');
        }
    }

    private JsonWriter open(char start, char end) {
        out.append(start);
        ends.push(end);
        first = true;
        return this;
    }

    private void comma() {
        if (!first) {
            out.append(to.isPresent() && ends.size() > LINES ? ", " : ",");
        }
        first = false;
        if (!ends.isEmpty() && ends.size() <= LINES) {
            line();
        }
    }

    private void line() {
        if (to.isPresent()) {
            out.append('\n');
        }
    }

    private void handOn() {
        if (to.isEmpty()) {
            return;
        }
        try {
            to.get().append(out);
            out.setLength(0);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
