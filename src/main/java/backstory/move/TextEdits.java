package backstory.move;

import backstory.problem.Location;
import backstory.problem.Text;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes to the text of one file as it is on the disk: with its byte order mark and its own line ends. */
final class TextEdits {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    private final String text;
    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    /** New letters in place of those up to an end. */
    private record Edit(int end, String letters) {}

    TextEdits(String text) {
        this.text = text;
    }

    /** The text before. */
    String before() {
        return text;
    }

    /** The text after. */
    String after() {
        StringBuilder after = new StringBuilder();
        int at = 0;
        for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
            after.append(text, at, edit.getKey()).append(edit.getValue().letters());
            at = edit.getValue().end();
        }
        return after.append(text, at, text.length()).toString();
    }

    /** How many places change. */
    int count() {
        return edits.size();
    }

    /**
     * Puts a word in place of the first one at a place; the same change may be asked for twice.
     *
     * @return false where the place does not hold the word in these letters
     */
    boolean replace(Location at, String word, String other) {
        int from = start(at);
        Matcher found = whole(word).matcher(text).region(from, end(at)).useTransparentBounds(true);
        boolean there = found.find();
        if (there) {
            edits.put(found.start(), new Edit(found.end(), other));
        }
        return there;
    }

    /**
     * Puts a word in place of each one within a value whose letters have no places of their own.
     *
     * @return false where it does not hold the word in these letters
     */
    boolean replaceIn(Text value, String word, String other) {
        int from = start(value.start());
        Matcher found = whole(word).matcher(text).region(from, valueEnd(from)).useTransparentBounds(true);
        boolean any = false;
        while (found.find()) {
            edits.put(found.start(), new Edit(found.end(), other));
            any = true;
        }
        return any;
    }

    /**
     * Puts an address in place of another where Markdown defines links by a label, each on a line of its own.
     *
     * @return false where none of them holds it in these letters
     */
    boolean replaceDefined(String address, String other) {
        Matcher found = Pattern.compile("(?m)^[ >]*\\[[^\\]\\n]+\\]:[ \t]*<?(?<address>" + whole(address) + ")")
                .matcher(text);
        boolean any = false;
        while (found.find()) {
            edits.put(found.start("address"), new Edit(found.end("address"), other));
            any = true;
        }
        return any;
    }

    /** Puts letters in front of a place. */
    void insertBefore(Location at, String letters) {
        insert(start(at), letters);
    }

    /** Puts letters after a place. */
    void insertBehind(Location at, String letters) {
        insert(end(at), letters);
    }

    /** Puts a line below the one that a place is on. */
    void insertBelow(Location at, String line) {
        insert(lineEnd(start(at)), lineEnd() + line);
    }

    private void insert(int at, String letters) {
        edits.put(at, new Edit(at, letters));
    }

    /** What stands on the line before a place. */
    String lineBefore(Location at) {
        return text.substring(lineStart(at.line()), start(at));
    }

    /** The letter before a place that is no white space, or a blank. */
    char letterBefore(Location at) {
        String before = text.substring(0, start(at)).stripTrailing();
        return before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    }

    /** The line ends of the file. */
    String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** A word that is no part of a longer id or path. */
    private static Pattern whole(String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}_./-])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}_/-])");
    }

    private int start(Location at) {
        return text.offsetByCodePoints(lineStart(at.line()), at.column() - 1);
    }

    private int end(Location at) {
        int from = start(at);
        int letters = Math.min(at.length(), text.codePointCount(from, lineEnd(from)));
        return text.offsetByCodePoints(from, letters);
    }

    private int lineStart(int line) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        Matcher end = LINE_END.matcher(text);
        for (int i = 1; i < line && end.find(); i++) {
            start = end.end();
        }
        return start;
    }

    private int lineEnd(int from) {
        Matcher end = LINE_END.matcher(text);
        return end.find(from) ? end.start() : text.length();
    }

    /** The end of a value of YAML that begins here: it goes on over lines that stand further in than its key. */
    private int valueEnd(int from) {
        int before = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
        int margin = indent(before);
        int least = before + margin == from ? margin : margin + 1;
        int end = lineEnd(from);
        Matcher next = LINE_END.matcher(text);
        while (next.find(end)) {
            int to = lineEnd(next.end());
            if (next.end() >= text.length()
                    || (!text.substring(next.end(), to).isBlank() && indent(next.end()) < least)) {
                break;
            }
            end = to;
        }
        return end;
    }

    private int indent(int lineStart) {
        int at = lineStart;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - lineStart;
    }
}
