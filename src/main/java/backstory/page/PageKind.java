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
 * The declaration of a kind of page. The menu, the theme, the plan of the site and the tests that cover all kinds learn
 * from it all that they need to know about the kind.
 *
 * @param name of its index, if it has one
 * @param views what its pages show, by the file name of the template that they have
 * @param index its place in the menu and among the ways into the site; empty where it has none
 * @param pages plans the pages that follow from front matter
 * @param further plans the pages that depend on what texts say
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

    /** Plans pages that follow from front matter. */
    @FunctionalInterface
    public interface Planned {
        /** Returns all pages, in any order. */
        List<Page> pages(PageContext context);
    }

    /** Plans pages that depend on texts, such as the parts of a list that has grown too long for one page. */
    @FunctionalInterface
    public interface Further {
        /** Returns all pages, in any order. */
        List<Page> pages(PageContext context, Reads reads);
    }

    /** Creates a kind without an index, whose pages all follow from front matter. */
    public static PageKind of(String name, Planned pages, Map<String, Class<? extends View>> views) {
        return new PageKind(name, views, Optional.empty(), pages, (context, reads) -> List.of());
    }

    /** Returns the same kind with an index of entries. */
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

    /** Returns the same kind with an index of something else, which exists where {@code isFilled} holds. */
    public PageKind listing(Predicate<Catalog> isFilled) {
        return new PageKind(name, views, Optional.of(new SiteIndex(Optional.empty(), isFilled)), pages, further);
    }

    /** Returns the same kind with pages that depend on texts. */
    public PageKind and(Further more) {
        return new PageKind(name, views, index, pages, more);
    }

    /** Returns the file names of the templates of its pages. */
    public Set<String> templates() {
        return views.keySet();
    }

    /** Returns all pages that follow from front matter. */
    public List<Page> pages(PageContext context) {
        return declared(pages.pages(context));
    }

    /** Returns all pages that depend on texts. */
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
