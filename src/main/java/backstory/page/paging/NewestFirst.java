package backstory.page.paging;

import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.page.PageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A list with the newest first on as many pages as it needs: the newest at its own address, and the older parts, which
 * are counted from the oldest.
 */
public record NewestFirst<T>(List<ListPage<T>> parts) {

    /**
     * What one page shows of the list.
     *
     * @param pagination the links to the other parts
     */
    public record ListPage<T>(OutputPath path, List<T> items, Pagination pagination) {}

    /**
     * A list as a whole.
     *
     * @param path its address
     * @param name the name of the list, put before the numbers of its parts, where the page has several lists; else
     *     empty
     * @param title the title of its page
     */
    public record Whole(OutputPath path, String name, String title) {}

    /**
     * Splits a list.
     *
     * @param bound how many lines a page may have
     */
    public static <T> NewestFirst<T> of(Whole whole, List<T> items, int bound, PageContext context) {
        OutputPath list = whole.path();
        List<Parts.Part<T>> parts = Parts.newestFirst(items, bound);
        if (parts.size() == 1) {
            return new NewestFirst<>(List.of(new ListPage<>(list, items, Pagination.NONE)));
        }
        String before = whole.name().isEmpty() ? "" : whole.name() + "_";
        List<Pagination.PartName> names = new ArrayList<>();
        parts.forEach(part -> names.add(new Pagination.PartName(before + part.name(), part.name(), "")));
        names.set(0, new Pagination.PartName("", whole.title(), ""));
        String label = context.words().text("parts");
        List<ListPage<T>> pages = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            Pagination pagination = at == 0
                    ? Pagination.all(label, list, names.subList(1, names.size()), context.links())
                    : Pagination.beside(label, list, whole.title(), names, at, context.links());
            pages.add(new ListPage<>(
                    Parts.path(list, names.get(at).name()), parts.get(at).items(), pagination));
        }
        return new NewestFirst<>(pages);
    }

    /** Returns the part at the list's own address. */
    public ListPage<T> newest() {
        return parts.get(0);
    }

    /** Returns the other parts, the newest first; none if the list is not split. */
    public List<ListPage<T>> older() {
        return parts.subList(1, parts.size());
    }

    /**
     * A page for each part.
     *
     * @param newest makes the first page
     * @param older makes the other pages
     */
    public List<Page> pages(Function<ListPage<T>, Page> newest, Function<ListPage<T>, Page> older) {
        List<Page> pages = new ArrayList<>();
        pages.add(newest.apply(newest()));
        older().forEach(part -> pages.add(older.apply(part)));
        return pages;
    }

    /** A page for each part, all of one kind. */
    public List<Page> pages(Function<ListPage<T>, Page> each) {
        return pages(each, each);
    }
}
