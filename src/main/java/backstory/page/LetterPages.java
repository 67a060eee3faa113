package backstory.page;

import backstory.output.OutputPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * An index of names by first letter: one page, or where the names are too many for one, a page of letters and a page for
 * each letter.
 *
 * @param index its name: {@code people}
 * @param sortKey what a name is ordered by
 * @param show makes the view of a page
 */
record LetterPages<T>(String index, Function<T, String> sortKey, Show<T> show) {

    /** Makes the view of a page of the index. */
    @FunctionalInterface
    interface Show<T> {
        View view(OutputPath path, Frame frame, List<Letters.Group<T>> groups, PartsView split);
    }

    List<Page> pages(PageContext context, List<T> all) {
        if (all.size() <= Parts.LINES) {
            OutputPath list = Links.index(index);
            return List.of(Page.of(
                    list,
                    index,
                    () -> show.view(list, context.frameOfIndex(index), Letters.group(all, sortKey), PartsView.NONE)));
        }
        List<NamedParts.Part<T>> parts = new ArrayList<>();
        for (Letters.Group<T> group : Letters.group(all, sortKey)) {
            parts.addAll(NamedParts.named(
                    Parts.inOrder(name(group.letter()), group.items(), Parts.LINES),
                    group.letter(),
                    "holds." + index,
                    context));
        }
        return new NamedParts<>(index, context.words().text("letters"), parts)
                .pages(
                        context,
                        shown -> show.view(
                                shown.path(), shown.frame(), Letters.group(shown.items(), sortKey), shown.split()));
    }

    /** A letter as it stands in addresses. */
    static String name(String letter) {
        return letter.equals("#") ? "0" : letter.toLowerCase(Locale.ROOT);
    }
}
