package backstory.page.paging;

import backstory.output.OutputPath;
import backstory.page.address.Links;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import java.util.ArrayList;
import java.util.List;

/**
 * The links between the parts of a list that has more than one page; empty if the list is not split.
 *
 * @param title the title of the page if it is a part, else empty
 * @param label the label of the links
 */
public record Pagination(String title, String label, List<PageLink> pages) {
    public static final Pagination NONE = new Pagination("", "", List.of());

    /**
     * A link to a part.
     *
     * @param rel {@code prev} or {@code next}, or empty
     * @param count how many lines the part has, in words, or empty
     */
    public record PageLink(LinkView link, String rel, String count) {}

    /** A part as links show it: its name in the address, and the label that readers see. */
    public record PartName(String name, String label, String count) {}

    /** Returns links to all parts, for the page of the list itself. */
    public static Pagination all(String label, OutputPath list, List<PartName> parts, Links links) {
        return new Pagination(
                "",
                label,
                parts.stream()
                        .map(part -> new PageLink(link(list, list, part, links), "", part.count()))
                        .toList());
    }

    /**
     * Returns links to the list itself and to the neighbouring parts, for the page of a part.
     *
     * @param whole the title of the list
     * @param at the part, among all of them
     */
    static Pagination beside(String label, OutputPath list, String whole, List<PartName> parts, int at, Links links) {
        List<PageLink> pages = new ArrayList<>();
        pages.add(up(list, whole, parts.get(at), links));
        if (at > 0) {
            pages.add(page(list, parts, at, at - 1, "prev", links));
        }
        if (at + 1 < parts.size()) {
            pages.add(page(list, parts, at, at + 1, "next", links));
        }
        return new Pagination(title(whole, parts.get(at)), label, pages);
    }

    private static String title(String whole, PartName part) {
        return whole + " · " + part.label();
    }

    private static PageLink up(OutputPath list, String whole, PartName from, Links links) {
        return new PageLink(LinkView.of(whole, links.href(Parts.path(list, from.name()), list)), "", "");
    }

    private static PageLink page(OutputPath list, List<PartName> parts, int from, int to, String rel, Links links) {
        return new PageLink(link(Parts.path(list, parts.get(from).name()), list, parts.get(to), links), rel, "");
    }

    private static LinkView link(OutputPath from, OutputPath list, PartName to, Links links) {
        OutputPath path = Parts.path(list, to.name());
        return new LinkView(to.label(), links.href(from, path), path.equals(from), LanguageView.SAME);
    }
}
