package backstory.search;

import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.address.Links;
import backstory.page.frame.FeedLink;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page on which readers search the site. Without a script, it leads to the lists of all entries. */
public final class SearchPage {
    public static final PageKind KIND =
            PageKind.of("search", SearchPage::pages, Map.of("search.ftlh", SearchView.class));

    static final OutputPath PATH = Links.SEARCH;

    private SearchPage() {}

    /**
     * The view.
     *
     * @param folder the address of the folder of the files that the script loads
     * @param groups the headings of the groups of results, in their order
     * @param indexes links to everything from A to Z, to the indexes, and to the files for programs
     */
    public record SearchView(Frame frame, String folder, List<String> groups, List<LinkView> indexes) implements View {}

    private static List<Page> pages(PageContext context) {
        return List.of(Page.of(PATH, "search", () -> view(context)).unlisted());
    }

    private static SearchView view(PageContext context) {
        return new SearchView(
                new Frames(context).page(PATH, context.words().text("search"), ""),
                SearchFiles.FOLDER,
                SearchItems.HEADINGS.stream()
                        .map(key -> context.words().text(key))
                        .toList(),
                indexes(context));
    }

    private static List<LinkView> indexes(PageContext context) {
        Stream<LinkView> indexes = context.links().indexes().entrySet().stream()
                .filter(index -> index.getValue().isFilled().test(context.catalog()))
                .map(index -> LinkView.of(
                        context.words().text("index." + index.getKey()),
                        context.links().href(PATH, Links.index(index.getKey()))));
        LinkView all =
                LinkView.of(context.words().text("index.a-z"), context.links().href(PATH, Links.A_TO_Z));
        Stream<LinkView> files = Stream.of(FeedLink.ofCalendar(PATH, context), FeedLink.ofData(PATH, context))
                .map(file -> LinkView.of(file.title(), file.href()));
        return Stream.of(Stream.of(all), indexes, files).flatMap(links -> links).toList();
    }
}
