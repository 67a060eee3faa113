package backstory.page.entry;

import backstory.entry.Entry;
import backstory.graph.Reads;
import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.address.Links;
import backstory.page.frame.Frame;
import backstory.page.paging.AlphabetIndex;
import backstory.page.paging.LetterPages;
import backstory.page.paging.Pagination;
import backstory.page.text.PageText;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The pages of entries that readers know by their names: an index by first letter, a page for each of them, and further
 * pages for lists that do not fit on one page.
 *
 * @param index its name: {@code people}
 * @param sortName returns the name to sort an entry by
 * @param template the template of the page of one entry: {@code person}
 * @param making makes the view of that page
 */
record NamedEntries<E extends Entry>(
        String index, Class<E> type, Function<E, String> sortName, String template, Making<E> making) {

    /** Makes the view of the page of an entry. */
    @FunctionalInterface
    interface Making<E> {
        View view(PageContext context, Reads reads, E entry);
    }

    /** The view of an index by first letter. */
    public record NamesView(Frame frame, List<Letter> letters, Pagination pagination) implements View {}

    /**
     * The names under one letter.
     *
     * @param id of its heading
     */
    public record Letter(String id, String letter, List<EntryLine> entries) {}

    /** @param view that of the page of one entry */
    PageKind kind(Class<? extends View> view) {
        return PageKind.of(
                        index,
                        this::pages,
                        Map.of(
                                index + ".ftlh",
                                NamesView.class,
                                template + ".ftlh",
                                view,
                                "older.ftlh",
                                EntryLists.OlderView.class))
                .listing(type)
                .and((context, reads) -> EntryLists.older(type, context, reads));
    }

    private List<Page> pages(PageContext context) {
        List<E> all = context.catalog().index().all(type);
        LetterPages.Show<E> show =
                (path, frame, groups, pagination) -> new NamesView(frame, letters(context, path, groups), pagination);
        List<Page> pages =
                new ArrayList<>(LetterPages.ofIndex(index, sortName, show).pages(context, all));
        for (E entry : all) {
            pages.add(Page.of(Links.path(entry), template, reads -> making.view(context, reads, entry))
                    .from(entry));
        }
        return pages;
    }

    private List<Letter> letters(PageContext context, OutputPath path, List<AlphabetIndex.Group<E>> groups) {
        PageText links = PageText.links(context, path);
        return groups.stream()
                .map(group -> new Letter(
                        LetterPages.id(group.letter()),
                        group.letter(),
                        group.items().stream()
                                .map(entry -> EntryLine.of(entry, context, path, links))
                                .toList()))
                .toList();
    }
}
