package backstory.memory.store;

import backstory.entry.id.EntryId;
import backstory.problem.Location;
import backstory.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;

/** Writes plain values one after the other, which {@link RecordReader} reads in the same order. */
public final class RecordWriter {
    private byte[] bytes = new byte[256];
    private int end;

    /** Values as bytes. */
    public static byte[] bytes(Consumer<RecordWriter> values) {
        RecordWriter out = new RecordWriter();
        values.accept(out);
        return out.bytes();
    }

    /** What was written so far. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, end);
    }

    public RecordWriter number(long number) {
        room(Long.BYTES);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[end++] = (byte) (number >>> shift);
        }
        return this;
    }

    /** Writes a number in seven bits to a byte, the low ones first; nearly all are small. */
    public RecordWriter count(int count) {
        room(5);
        int rest = count;
        while ((rest & ~0x7F) != 0) {
            bytes[end++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[end++] = (byte) rest;
        return this;
    }

    public RecordWriter flag(boolean flag) {
        return mark(flag ? 1 : 0);
    }

    /** A number from 0 to 127. */
    RecordWriter mark(int mark) {
        room(1);
        bytes[end++] = (byte) mark;
        return this;
    }

    /** Writes a constant by its ordinal, since only the very same program reads it. */
    @SuppressWarnings("EnumOrdinal")
    public RecordWriter constant(Enum<?> constant) {
        return mark(constant.ordinal());
    }

    public RecordWriter text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the number of bytes, then the bytes. */
    public RecordWriter bytes(byte[] more) {
        count(more.length);
        return copy(more);
    }

    /** Writes bytes as they are. */
    RecordWriter copy(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, end, more.length);
        end += more.length;
        return this;
    }

    public RecordWriter id(EntryId id) {
        return constant(id.kind()).text(id.id());
    }

    public RecordWriter location(Location at) {
        return text(at.file()).count(at.line()).count(at.column()).count(at.length());
    }

    public RecordWriter problem(Problem problem) {
        constant(problem.rule()).constant(problem.severity()).location(problem.at());
        return text(problem.message()).text(problem.hint()).text(problem.excerpt());
    }

    private void room(int more) {
        if (end + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (end + more));
        }
    }

    /** Writes the number of items, then each item. */
    public <T> RecordWriter list(Collection<T> items, Consumer<T> write) {
        count(items.size());
        items.forEach(write);
        return this;
    }
}
