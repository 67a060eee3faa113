package backstory.page;

import backstory.entry.Entry;
import backstory.graph.Catalog;
import backstory.graph.Reads;
import backstory.page.address.SiteIndex;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A kind of page, as it declares itself. The menu, the theme, the plan of the site and the tests of all kinds learn here
 * what there is to know of it.
 *
 * @param name of its index, if it has one
 * @param views what its pages show, by the file name of the template that they have
 * @param index its place in the menu and among the ways into the site; empty where it has none
 * @param pages those that front matter decides
 * @param further those that are there because of what texts say
 */
public record PageKind(
        String name,
        Map<String, Class<? extends View>> views,
        Optional<SiteIndex> index,
        Planned pages,
        Further further) {
    public PageKind {
        views = Map.copyOf(views);
    }

    /** Pages that front matter decides. */
    @FunctionalInterface
    public interface Planned {
        /** All of them, whatever their order. */
        List<Page> pages(PageContext context);
    }

    /** Pages that texts decide, such as the parts of a list that has grown too long for one page. */
    @FunctionalInterface
    public interface Further {
        /** All of them, whatever their order. */
        List<Page> pages(PageContext context, Reads reads);
    }

    /** A kind without an index, all of whose pages front matter decides. */
    public static PageKind of(String name, Planned pages, Map<String, Class<? extends View>> views) {
        return new PageKind(name, views, Optional.empty(), pages, (context, reads) -> List.of());
    }

    /** The same with an index of entries. */
    public PageKind listing(Class<? extends Entry> entryType) {
        return new PageKind(
                name,
                views,
                Optional.of(new SiteIndex(
                        Optional.of(entryType),
                        catalog -> !catalog.index().all(entryType).isEmpty())),
                pages,
                further);
    }

    /** The same with an index of something else, which is there or not. */
    public PageKind listing(Predicate<Catalog> isFilled) {
        return new PageKind(name, views, Optional.of(new SiteIndex(Optional.empty(), isFilled)), pages, further);
    }

    /** The same with pages that texts decide. */
    public PageKind and(Further more) {
        return new PageKind(name, views, index, pages, more);
    }

    /** The file names of the templates that its pages have. */
    public Set<String> templates() {
        return views.keySet();
    }

    /** All pages that front matter decides. */
    public List<Page> pages(PageContext context) {
        return declared(pages.pages(context));
    }

    /** All pages that texts decide. */
    public List<Page> further(PageContext context, Reads reads) {
        return declared(further.pages(context, reads));
    }

    private List<Page> declared(List<Page> all) {
        List<Page> others = new ArrayList<>(all);
        others.removeIf(page -> views.containsKey(page.template()));
        if (!others.isEmpty()) {
            throw new IllegalStateException(
                    name + " does not declare " + others.get(0).template());
        }
        return all;
    }
}
