package backstory.page.paging;

import backstory.output.OutputPath;
import backstory.page.Frame;
import backstory.page.Links;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.view.View;
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
public record LetterPages<T>(String index, Function<T, String> sortKey, Show<T> show) {

    /** Makes the view of a page of the index. */
    @FunctionalInterface
    public interface Show<T> {
        View view(OutputPath path, Frame frame, List<AlphabetIndex.Group<T>> groups, PartsView split);
    }

    public List<Page> pages(PageContext context, List<T> all) {
        if (all.size() <= Parts.LINES) {
            OutputPath list = Links.index(index);
            return List.of(Page.of(
                    list,
                    index,
                    () -> show.view(
                            list, context.frameOfIndex(index), AlphabetIndex.group(all, sortKey), PartsView.NONE)));
        }
        List<NamedParts.NamedPart<T>> parts = new ArrayList<>();
        for (AlphabetIndex.Group<T> group : AlphabetIndex.group(all, sortKey)) {
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
                                shown.path(),
                                shown.frame(),
                                AlphabetIndex.group(shown.items(), sortKey),
                                shown.split()));
    }

    /** A letter as it stands in addresses. */
    public static String name(String letter) {
        return letter.equals("#") ? "0" : letter.toLowerCase(Locale.ROOT);
    }
}
