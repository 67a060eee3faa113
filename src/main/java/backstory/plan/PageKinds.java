package backstory.plan;

import backstory.graph.Catalog;
import backstory.page.DataFile;
import backstory.page.PageKind;
import backstory.page.address.Links;
import backstory.page.address.SiteIndex;
import backstory.page.article.ArticlePages;
import backstory.page.article.PlainPages;
import backstory.page.embed.EmbedPages;
import backstory.page.entry.ClaimPages;
import backstory.page.entry.GlossaryPages;
import backstory.page.entry.OrganizationPages;
import backstory.page.entry.PeoplePages;
import backstory.page.entry.SourcePages;
import backstory.page.list.AlphabetPages;
import backstory.page.list.CorrectionsPage;
import backstory.page.list.HomePage;
import backstory.page.list.NotFoundPage;
import backstory.page.list.RedirectPages;
import backstory.page.list.TopicPages;
import backstory.page.timeline.TimelinePages;
import backstory.page.timeline.TimelineParts;
import backstory.page.view.View;
import backstory.search.SearchPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every kind of page. A new kind is a file in {@code page} that declares a {@link PageKind}, its templates, and a line
 * here.
 */
public final class PageKinds {
    /** All of them, in the order of the menu. */
    public static final List<PageKind> ALL = List.of(
            HomePage.KIND,
            ArticlePages.KIND,
            TopicPages.KIND,
            TimelinePages.KIND,
            PeoplePages.KIND,
            OrganizationPages.KIND,
            ClaimPages.KIND,
            GlossaryPages.KIND,
            SourcePages.KIND,
            CorrectionsPage.KIND,
            PlainPages.KIND,
            AlphabetPages.KIND,
            SearchPage.KIND,
            EmbedPages.KIND,
            RedirectPages.KIND,
            NotFoundPage.KIND);

    private PageKinds() {}

    /** The kinds that have an index, by name, in the order of the menu. */
    static Map<String, SiteIndex> indexes() {
        Map<String, SiteIndex> indexes = new LinkedHashMap<>();
        ALL.forEach(kind -> kind.index().ifPresent(index -> indexes.put(kind.name(), index)));
        return indexes;
    }

    /** The links of a site with these indexes, and with the pages of all its entries. */
    public static Links links(Catalog catalog) {
        return Links.of(catalog.config(), indexes())
                .withPages(catalog.index().all(), TimelineParts.addresses(catalog.timeline()));
    }

    /** Returns the type of the view of a template; empty for a part that others include. */
    public static Optional<Class<? extends View>> view(String template) {
        return Stream.concat(
                        ALL.stream().map(PageKind::views),
                        DataFiles.ALL.stream().map(DataFile::views))
                .filter(views -> views.containsKey(template))
                .<Class<? extends View>>map(views -> views.get(template))
                .findFirst();
    }

    /** The file names of all templates that pages have. */
    public static SortedSet<String> templates() {
        SortedSet<String> templates = new TreeSet<>();
        ALL.forEach(kind -> templates.addAll(kind.templates()));
        return templates;
    }
}
