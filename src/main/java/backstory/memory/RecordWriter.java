package backstory.memory;

import backstory.entry.EntryId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Writes plain values one behind the other, for {@link RecordReader} to read in the same order. What the stream throws,
 * it throws as an UncheckedIOException.
 */
final class RecordWriter {
    private static final int PIECE = 1 << 13;

    private final OutputStream out;
    private final byte[] piece = new byte[PIECE];
    private int end;
    private long before;

    /** @param out gets the values in pieces; the last one with {@link #flush} */
    RecordWriter(OutputStream out) {
        this.out = out;
    }

    /** Values as bytes. */
    static byte[] bytes(Consumer<RecordWriter> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordWriter out = new RecordWriter(bytes);
        values.accept(out);
        out.flush();
        return bytes.toByteArray();
    }

    /** How many bytes were written. */
    long at() {
        return before + end;
    }

    RecordWriter number(long number) {
        count((int) (number >>> 32));
        return count((int) number);
    }

    RecordWriter count(int count) {
        room(Integer.BYTES);
        piece[end++] = (byte) (count >>> 24);
        piece[end++] = (byte) (count >>> 16);
        piece[end++] = (byte) (count >>> 8);
        piece[end++] = (byte) count;
        return this;
    }

    RecordWriter flag(boolean flag) {
        return mark(flag ? 1 : 0);
    }

    /** @param mark from 0 to 127 */
    RecordWriter mark(int mark) {
        room(1);
        piece[end++] = (byte) mark;
        return this;
    }

    RecordWriter numbers(int[] numbers) {
        count(numbers.length);
        for (int number : numbers) {
            count(number);
        }
        return this;
    }

    RecordWriter text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A number of bytes and the bytes. */
    RecordWriter bytes(byte[] bytes) {
        count(bytes.length);
        copy(bytes, 0, bytes.length);
        return this;
    }

    /** Bytes as they are. */
    void copy(byte[] bytes, int from, int to) {
        int count = to - from;
        if (count > PIECE) {
            flush();
            put(bytes, from, count);
        } else {
            room(count);
            System.arraycopy(bytes, from, piece, end, count);
            end += count;
        }
    }

    RecordWriter id(EntryId id) {
        return count(RecordReader.KINDS.indexOf(id.kind())).text(id.id());
    }

    void flush() {
        put(piece, 0, end);
        end = 0;
    }

    private void room(int more) {
        if (end + more > PIECE) {
            flush();
        }
    }

    private void put(byte[] bytes, int from, int count) {
        try {
            out.write(bytes, from, count);
            before += count;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
