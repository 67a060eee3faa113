package backstory.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes text and holds its bytes in UTF-8: a page is turned into bytes while it is made, and never stands as a text. */
final class Utf8Sink extends Writer {
    private byte[] bytes = new byte[1 << 15];
    private int length;

    /** The first half of a pair of surrogates that was not whole yet, or 0. */
    private char half;

    @Override
    public void write(int c) {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(String text, int from, int count) {
        room(count);
        for (int i = from; i < from + count; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || half != 0) {
                encode(text.substring(i, from + count));
                return;
            }
            bytes[length++] = (byte) c;
        }
    }

    @Override
    public void write(char[] text, int from, int count) {
        write(new String(text, from, count), 0, count);
    }

    private void encode(String text) {
        String whole = half == 0 ? text : half + text;
        half = 0;
        if (!whole.isEmpty() && Character.isHighSurrogate(whole.charAt(whole.length() - 1))) {
            half = whole.charAt(whole.length() - 1);
            whole = whole.substring(0, whole.length() - 1);
        }
        byte[] encoded = whole.getBytes(StandardCharsets.UTF_8);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** All that was written. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
