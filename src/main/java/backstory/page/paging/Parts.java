package backstory.page.paging;

import backstory.output.OutputPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Splits a list that would make too long a page. The limit is a number of lines, which is known before anything is
 * written and rarely changes with an edit; a full page has about 300 KB at the most.
 *
 * <p><b>New lines must not move old ones.</b> A list with the newest first keeps its own address for the newest, and
 * its older parts are counted from the oldest on: a new line changes one page, and a part never changes its address. A
 * list in another order is split by its content, such as letters or months, and only within these by number.
 *
 * <p>A part's address is that of the list with an underscore and the part's name after it. Ids have no underscores, so
 * no entry can claim that address.
 */
public final class Parts {
    /**
     * The limit for lines such as an article with its summary, a term with its definition, or a sentence with a
     * mention.
     */
    public static final int LINES = 500;

    /** The limit for corrections, which show the text before and after. */
    public static final int CORRECTIONS = 300;

    /** The limit for events. Each brings its sources with their cards: over 2 KB per event on a real timeline. */
    public static final int EVENTS = 120;

    private Parts() {}

    /** Returns the list reversed: lists that are split have the newest first, but some pages show the oldest first. */
    public static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    /**
     * Some lines of a list.
     *
     * @param name empty for the part that has the list's own address
     */
    public record Part<T>(String name, List<T> items) {
        public Part {
            items = List.copyOf(items);
        }

        /** The address of the part, by that of the list. */
        public OutputPath path(OutputPath list) {
            return Parts.path(list, name);
        }
    }

    /** The address of a part of the list that has an address. */
    static OutputPath path(OutputPath list, String name) {
        return name.isEmpty() ? list : OutputPath.of(list.toString().replaceFirst("\\.html$", "_" + name + ".html"));
    }

    /**
     * A list with the newest first: the newest, then the older parts, the oldest being number 1.
     *
     * @param bound how many lines a page may have; older parts have half of it
     */
    static <T> List<Part<T>> newestFirst(List<T> list, int bound) {
        return newestFirst("", list, bound);
    }

    /**
     * Splits the list in the same way, with the numbers after a name.
     *
     * @param name the name of the list, before the number
     */
    public static <T> List<Part<T>> newestFirst(String name, List<T> list, int bound) {
        int size = Math.max(1, bound / 2);
        int older = list.size() <= bound ? 0 : (list.size() - bound + size - 1) / size;
        int head = list.size() - older * size;
        List<Part<T>> parts = new ArrayList<>();
        parts.add(new Part<>(name, list.subList(0, head)));
        for (int number = older; number > 0; number--) {
            int end = list.size() - (number - 1) * size;
            parts.add(new Part<>(numbered(name, number), list.subList(end - size, end)));
        }
        return parts;
    }

    /** Splits a list in an order of its own: each part has as many lines as a page may have. */
    public static <T> List<Part<T>> inOrder(String name, List<T> list, int bound) {
        List<Part<T>> parts = new ArrayList<>();
        for (int start = 0; start == 0 || start < list.size(); start += bound) {
            String part = start == 0 ? name : numbered(name, start / bound + 1);
            parts.add(new Part<>(part, list.subList(start, Math.min(list.size(), start + bound))));
        }
        return parts;
    }

    private static String numbered(String name, int number) {
        return name.isEmpty() ? Integer.toString(number) : name + "_" + number;
    }
}
