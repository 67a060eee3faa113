package backstory.markdown.md;

import java.util.ArrayDeque;
import java.util.Deque;

/** The quotations and list items that a line stands in, the outermost first, and what each of its lines begins with. */
final class Containers {
    private final Deque<String> prefixes = new ArrayDeque<>();

    /**
     * A quotation or an item begins.
     *
     * @param prefix of its second and further lines
     */
    void push(String prefix) {
        prefixes.addLast(prefix);
    }

    /** The innermost ends. */
    void pop() {
        prefixes.removeLast();
    }

    /** What a line with words begins with. */
    String prefix() {
        return String.join("", prefixes);
    }

    /** A whole line without words. */
    String blankLine() {
        return prefix().stripTrailing();
    }
}
