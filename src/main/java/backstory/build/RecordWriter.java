package backstory.build;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes plain values one behind the other, for {@link RecordReader} to read in the same order. */
final class RecordWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    RecordWriter number(long number) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    RecordWriter count(int count) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
        return this;
    }

    RecordWriter flag(boolean flag) {
        out.write(flag ? 1 : 0);
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
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        count(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    /** Another's values, with their length, so that a reader can pass over them. */
    RecordWriter part(RecordWriter other) {
        return count(other.out.size()).all(other);
    }

    /** Another's values as if they had been written here. */
    RecordWriter all(RecordWriter other) {
        out.writeBytes(other.bytes());
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
