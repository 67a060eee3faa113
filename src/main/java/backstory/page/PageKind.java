package backstory.page;

import java.util.List;

/** A kind of page: from the site to the pages of this kind. */
@FunctionalInterface
public interface PageKind {
    /** All pages of this kind, whatever their order. */
    List<Page> pages(PageContext context);
}
