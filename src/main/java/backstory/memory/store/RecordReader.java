package backstory.memory.store;

import backstory.entry.id.EntryId;
import backstory.entry.id.EntryKind;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Rule;
import backstory.problem.Severity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads what {@link RecordWriter} wrote. Past the end, or where no value can be, it throws a RuntimeException. */
public final class RecordReader {
    private final byte[] bytes;
    private final ByteBuffer in;

    public RecordReader(byte[] bytes) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes);
    }

    public long number() {
        return in.getLong();
    }

    public int count() {
        int count = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            count |= (next & 0x7F) << shift;
            if (next >= 0) {
                return count;
            }
        }
    }

    public boolean flag() {
        return mark() != 0;
    }

    int mark() {
        return in.get();
    }

    public <E> E constant(E[] constants) {
        return constants[mark()];
    }

    public String text() {
        int length = count();
        int from = in.position();
        skip(length);
        return length == 0 ? "" : new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    public EntryId id() {
        return new EntryId(constant(EntryKind.values()), text());
    }

    public Location location() {
        return new Location(text(), count(), count(), count());
    }

    public Problem problem() {
        return new Problem(constant(Rule.values()), constant(Severity.values()), location(), text(), text(), text());
    }

    public <T> List<T> list(Supplier<T> read) {
        int count = count();
        List<T> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(read.get());
        }
        return items;
    }

    /** Where the next value begins. */
    public int at() {
        return in.position();
    }

    public void skip(int count) {
        in.position(in.position() + count);
    }
}
