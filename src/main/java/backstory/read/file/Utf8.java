package backstory.read.file;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.problem.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Converts bytes to text, strictly: a byte that is not UTF-8 is a problem with a place and never becomes a replacement
 * character. Line ends become {@code \n}. What no page, feed or search index may contain (control characters,
 * noncharacters of Unicode) is a problem and becomes a blank, so that reading goes on with correct columns.
 */
public final class Utf8 {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** The character with which Java replaces bytes that are not UTF-8. A text may also contain it. */
    private static final char REPLACEMENT = 0xFFFD;

    private final String path;
    private final Problems problems;

    public Utf8(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    /** Returns the text of a file; empty, with a problem, if its bytes are not UTF-8. */
    public Optional<Text> decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8); // which Java does far faster than a decoder
        return text.indexOf(REPLACEMENT) < 0 ? Optional.of(text(text)) : strictly(bytes);
    }

    /** Decodes again, if the first decoding may have replaced bytes that are not UTF-8. */
    private Optional<Text> strictly(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            problems.add(isUtf16(bytes) ? utf16() : notUtf8(unixLines(text), bytes[in.position()] & 0xFF));
            return Optional.empty();
        }
        return Optional.of(text(text));
    }

    private Text text(String decoded) {
        return Text.lines(withoutControls(unixLines(decoded)), path, 1);
    }

    private static String unixLines(String text) {
        String body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Returns true if it begins with the byte order mark that Windows writes for what it calls Unicode. */
    private static boolean isUtf16(byte[] bytes) {
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[bytes.length > 1 ? 1 : 0] & 0xFF);
        return mark == BYTE_ORDER_MARK || mark == Character.reverseBytes((char) BYTE_ORDER_MARK);
    }

    private Problem utf16() {
        return Problem.of(Rule.NOT_UTF8, Location.of(path), "the file is UTF-16 and not UTF-8")
                .withHint("save the file as UTF-8; Windows calls UTF-16 Unicode");
    }

    private Problem notUtf8(String before, int value) {
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = 1 + before.codePointCount(lineStart, before.length());
        String message = String.format(Locale.ROOT, "not valid UTF-8 (byte 0x%02X)", value);
        return Problem.of(Rule.NOT_UTF8, new Location(path, line, column, 1), message)
                .withHint("save the file as UTF-8");
    }

    private String withoutControls(String text) {
        if (Text.mayHoldAll(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int line = 1;
        int column = 1;
        for (int c : text.codePoints().toArray()) {
            if (!Text.mayHold(c)) {
                problems.add(control(c, new Location(path, line, column, 1)));
            }
            out.appendCodePoint(Text.mayHold(c) ? c : ' ');
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
        return out.toString();
    }

    private static Problem control(int c, Location at) {
        return Problem.of(Rule.CONTROL_CHARACTER, at, String.format(Locale.ROOT, "control character U+%04X", c))
                .withHint("delete it; it is invisible and came with a copied text");
    }
}
