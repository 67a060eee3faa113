package backstory.data;

import java.io.IOException;
import java.io.Writer;

/**
 * The lines of a calendar (RFC 5545, 3.1): each ends with CRLF, and one of more than 75 bytes goes on after a blank in the
 * next. No character is cut in two.
 */
final class ContentLines {
    private static final int MOST = 75;

    private final Writer out;

    ContentLines(Writer out) {
        this.out = out;
    }

    /** A property whose value is a text; nothing where it is empty. */
    void text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            line(name + ":" + escaped(value));
        }
    }

    /** A line as it is, but for its folds. */
    void line(String line) throws IOException {
        int bytes = 0;
        int start = 0;
        int at = 0;
        while (at < line.length()) {
            int next = line.offsetByCodePoints(at, 1);
            int length = bytes(line.codePointAt(at));
            if (bytes + length > MOST) {
                out.append(line, start, at).append("\r\n ");
                start = at;
                bytes = 1;
            }
            bytes += length;
            at = next;
        }
        out.append(line, start, at).append("\r\n");
    }

    /** In UTF-8. */
    private static int bytes(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }

    /**
     * Line ends, commas, semicolons and backslashes are written with a backslash; other control characters have no
     * place.
     */
    private static String escaped(String value) {
        StringBuilder text = new StringBuilder();
        value.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\n', '\r' -> text.append("\\n");
                case '\\', ';', ',' -> text.append('\\').append((char) c);
                default -> text.append(Character.getType(c) == Character.CONTROL ? " " : Character.toString(c));
            }
        });
        return text.toString();
    }
}
