package backstory.page;

import backstory.entry.site.SiteConfig;
import backstory.output.OutputPath;
import backstory.page.view.ShareView;
import backstory.page.view.WordsView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the frames of pages: what stands around the content of each. */
public record Frames(PageContext context) {
    /**
     * The frame of a page.
     *
     * @param title of the page, without the site's
     * @param description in plain words, of any length; where it is blank, that of the site
     */
    public Frame page(OutputPath path, String title, String description) {
        SiteConfig config = context.catalog().config();
        Links links = context.links();
        String lang = context.words().language();
        boolean home = path.equals(Links.HOME);
        boolean found = !path.equals(Links.NOT_FOUND);
        Map<String, String> assets = assets(path);
        return new Frame(
                home ? config.title() : title + " – " + config.title(),
                Excerpts.description(description.isBlank() ? config.description() : description),
                lang,
                context.direction(lang),
                config.title(),
                context.language(),
                links.href(path, Links.HOME),
                links.href(path, Links.SEARCH),
                assets,
                found ? links.canonical(path) : "",
                links.isPublished() ? FeedLink.of(Links.FEED, context.words().text("feed"), path, links) : List.of(),
                context.site().menu(path, context),
                context.site().pages(path, context),
                context.site().branding(path, context),
                new Hrefs(links, path),
                context.media().icons(path, links, assets),
                found ? ShareView.website(title, lang) : ShareView.NONE,
                List.of(PageNode.of(path, title, context)),
                new WordsView(context.words()));
    }

    /** The frame of an index: {@code people}, {@code claims} …. */
    public Frame index(String index) {
        return list(Links.index(index), index);
    }

    /** The frame of a list whose words have a name: {@code index.a-z}, {@code about.a-z}. */
    public Frame list(OutputPath list, String name) {
        return part(list, name, context.words().text("index." + name));
    }

    /** The frame of a part of an index. */
    public Frame part(OutputPath part, String index, String title) {
        return page(part, title, context.words().text("about." + index));
    }

    /** The frame of a page that other sites show: without menu, footer and feeds, and no address of its own. */
    public Frame embed(Embed of) {
        OutputPath path = of.bare();
        Links links = context.links();
        String name = context.catalog().config().title();
        String lang = context.words().language();
        Map<String, String> assets = assets(path);
        return new Frame(
                of.title() + " – " + name,
                Excerpts.description(of.about().isBlank() ? name : of.about()),
                lang,
                context.direction(lang),
                name,
                context.language(),
                links.href(path, Links.HOME),
                links.href(path, Links.SEARCH),
                assets,
                links.canonical(of.page()),
                List.of(),
                List.of(),
                List.of(),
                context.site().bareBranding(path, context),
                new Hrefs(links, path),
                context.media().icons(path, links, assets),
                ShareView.NONE,
                List.of(),
                new WordsView(context.words()));
    }

    private Map<String, String> assets(OutputPath from) {
        Map<String, String> assets = new TreeMap<>();
        context.assets()
                .forEach((name, path) -> assets.put(name, context.links().href(from, path)));
        return assets;
    }
}
