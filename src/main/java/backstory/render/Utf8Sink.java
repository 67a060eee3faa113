package backstory.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A writer that collects the UTF-8 bytes of a page while it is rendered, so that the page is never held as text. */
final class Utf8Sink extends Writer {
    /** The most bytes: no browser shows pages of that size. */
    private static final int MOST = 64 << 20;

    /** Thrown when more than that is written. */
    static final class Full extends RuntimeException {}

    private byte[] bytes = new byte[1 << 15];
    private char[] chars = new char[1 << 12];
    private int length;

    /** The first half of a surrogate pair whose second half is not written yet, or 0. */
    private char half;

    @Override
    public void write(int c) {
        write(new char[] {(char) c}, 0, 1);
    }

    /** Copies to an array first: the compiler that starts soonest calls a method for each character of a text. */
    @Override
    public void write(String text, int from, int count) {
        bound(count);
        if (chars.length < count) {
            chars = new char[2 * count];
        }
        text.getChars(from, from + count, chars, 0);
        write(chars, 0, count);
    }

    @Override
    public void write(char[] text, int from, int count) {
        room(count);
        byte[] to = bytes;
        int at = length;
        int end = from + count;
        int i = from;
        for (; half == 0 && i < end && text[i] < 0x80; i++) {
            to[at++] = (byte) text[i];
        }
        length = at;
        if (i < end) {
            encode(new String(text, i, end - i));
        }
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

    private void bound(int more) {
        if (length > MOST - more) {
            throw new Full();
        }
    }

    private void room(int more) {
        bound(more);
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
