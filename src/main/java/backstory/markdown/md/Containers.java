package backstory.markdown.md;

import java.util.ArrayDeque;
import java.util.Deque;

/** The quotations and list items around a line, the outermost first, with the prefix that each adds to its lines. */
final class Containers {
    private final Deque<String> prefixes = new ArrayDeque<>();

    /**
     * Begins a quotation or an item.
     *
     * @param prefix of its second and further lines
     */
    void push(String prefix) {
        prefixes.addLast(prefix);
    }

    /** Ends the innermost container. */
    void pop() {
        prefixes.removeLast();
    }

    /** Returns the prefix of a line with words. */
    String prefix() {
        return String.join("", prefixes);
    }

    /** Returns a whole line without words. */
    String blankLine() {
        return prefix().stripTrailing();
    }
}
