package backstory.memory;

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
final class RecordReader {
    private final byte[] bytes;
    private final ByteBuffer in;

    RecordReader(byte[] bytes) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes);
    }

    long number() {
        return in.getLong();
    }

    int count() {
        int count = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            count |= (next & 0x7F) << shift;
            if (next >= 0) {
                return count;
            }
        }
    }

    boolean flag() {
        return mark() != 0;
    }

    int mark() {
        return in.get();
    }

    <E> E constant(E[] constants) {
        return constants[mark()];
    }

    String text() {
        int length = count();
        int from = in.position();
        skip(length);
        return length == 0 ? "" : new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    EntryId id() {
        return new EntryId(constant(EntryKind.values()), text());
    }

    Location location() {
        return new Location(text(), count(), count(), count());
    }

    Problem problem() {
        return new Problem(constant(Rule.values()), constant(Severity.values()), location(), text(), text(), text());
    }

    <T> List<T> list(Supplier<T> read) {
        int count = count();
        List<T> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(read.get());
        }
        return items;
    }

    /** Where the next value begins. */
    int at() {
        return in.position();
    }

    void skip(int count) {
        in.position(in.position() + count);
    }
}
