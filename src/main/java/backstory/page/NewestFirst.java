package backstory.page;

import backstory.output.OutputPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A list with the newest first on as many pages as it needs: the newest at its own address, and the older parts, which
 * are counted from the oldest.
 */
record NewestFirst<T>(List<Part<T>> parts) {

    /**
     * What one page shows of the list.
     *
     * @param split the ways to the other parts
     */
    record Part<T>(OutputPath path, List<T> items, PartsView split) {}

    /**
     * Splits a list.
     *
     * @param list the address of the list
     * @param whole what it is called
     * @param bound how many lines a page may have
     */
    static <T> NewestFirst<T> of(OutputPath list, String whole, List<T> items, int bound, PageContext context) {
        List<Parts.Part<T>> parts = Parts.newestFirst(items, bound);
        if (parts.size() == 1) {
            return new NewestFirst<>(List.of(new Part<>(list, items, PartsView.NONE)));
        }
        List<PartsView.Name> names = new ArrayList<>();
        parts.forEach(part -> names.add(new PartsView.Name(part.name(), part.name(), "")));
        names.set(0, new PartsView.Name("", whole, ""));
        String label = context.words().text("parts");
        List<Part<T>> pages = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            PartsView split = at == 0
                    ? PartsView.all(label, list, names.subList(1, names.size()), context.links())
                    : PartsView.beside(label, list, whole, names, at, context.links());
            pages.add(new Part<>(parts.get(at).path(list), parts.get(at).items(), split));
        }
        return new NewestFirst<>(pages);
    }

    /**
     * A page for each part.
     *
     * @param newest makes that of the first
     * @param older makes those of the others
     */
    List<Page> pages(Function<Part<T>, Page> newest, Function<Part<T>, Page> older) {
        List<Page> pages = new ArrayList<>();
        pages.add(newest.apply(parts.get(0)));
        parts.subList(1, parts.size()).forEach(part -> pages.add(older.apply(part)));
        return pages;
    }

    List<Page> pages(Function<Part<T>, Page> each) {
        return pages(each, each);
    }
}
