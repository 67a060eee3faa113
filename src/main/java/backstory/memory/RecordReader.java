package backstory.memory;

import backstory.entry.EntryId;
import backstory.entry.EntryKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what {@link RecordWriter} wrote. Past the end, or where no value can be, it throws a RuntimeException. */
public final class RecordReader {
    /** A kind is written as its place among them. */
    static final List<EntryKind> KINDS = List.of(EntryKind.values());

    private final byte[] bytes;
    private final ByteBuffer in;

    public RecordReader(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes, from, to - from);
    }

    /**
     * So many bytes of a file.
     *
     * @throws IOException where it cannot be read, or ends before
     */
    static byte[] bytes(FileChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("a file of the build was cut off");
            }
        }
        return bytes.array();
    }

    public long number() {
        return in.getLong();
    }

    public int count() {
        return in.getInt();
    }

    public boolean flag() {
        return mark() != 0;
    }

    public int mark() {
        return in.get();
    }

    public int[] numbers() {
        int[] numbers = new int[count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.getInt();
        }
        return numbers;
    }

    public String text() {
        int length = count();
        int from = in.position();
        skip(length);
        return length == 0 ? "" : new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    public EntryId id() {
        return new EntryId(KINDS.get(count()), text());
    }

    public int at() {
        return in.position();
    }

    public void skip(int count) {
        in.position(in.position() + count);
    }
}
