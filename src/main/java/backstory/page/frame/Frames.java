package backstory.page.frame;

import backstory.entry.PlainPage;
import backstory.entry.site.SiteConfig;
import backstory.json.EmbeddedJson;
import backstory.output.OutputPath;
import backstory.page.Embed;
import backstory.page.Excerpts;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.view.ShareView;
import backstory.page.view.WordsView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the frames of pages. */
public record Frames(PageContext context) {
    /**
     * The frame of a page.
     *
     * @param title of the page, without the site's
     * @param description in plain words, of any length; if it is blank, the description of the site or else the title
     *     is used, since search engines want one for every page
     */
    public Frame page(OutputPath path, String title, String description) {
        return page(path, title, description, PageNode.of(path, title, context));
    }

    /** The frame of a plain page. */
    public Frame page(PlainPage page, String description) {
        String title = context.label(page);
        return page(Links.path(page), title, description, PageNode.of(page, title, context));
    }

    private Frame page(OutputPath path, String title, String description, EmbeddedJson node) {
        SiteConfig config = context.catalog().config();
        String about = Stream.of(description, config.description())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(title);
        return frame(
                path.equals(Links.HOME) ? config.title() : title + " – " + config.title(),
                metadata(path, title, about, node),
                SiteView.of(path, context),
                path);
    }

    private Metadata metadata(OutputPath path, String title, String description, EmbeddedJson node) {
        Links links = context.links();
        boolean found = !path.equals(Links.NOT_FOUND);
        return new Metadata(
                Excerpts.description(description),
                found ? links.canonical(path) : "",
                links.isPublished() ? FeedLink.of(Links.FEED, context.words().text("feed"), path, links) : List.of(),
                found ? ShareView.website(title, context.words().language()) : ShareView.NONE,
                List.of(node));
    }

    /** The frame of an index: {@code people}, {@code claims} …. */
    public Frame index(String index) {
        return list(Links.index(index), index);
    }

    /** Makes the frame of a list whose messages have this name: {@code index.a-z}, {@code about.a-z}. */
    public Frame list(OutputPath list, String name) {
        return part(list, name, context.words().text("index." + name));
    }

    /** The frame of a part of an index. */
    public Frame part(OutputPath part, String index, String title) {
        return page(part, title, context.words().text("about." + index));
    }

    /** Makes the frame of a page that other sites embed: without menu, footer, feeds and an address of its own. */
    public Frame embed(Embed of) {
        String site = context.catalog().config().title();
        return frame(
                of.title() + " – " + site,
                new Metadata(
                        Excerpts.description(of.about().isBlank() ? site : of.about()),
                        context.links().canonical(of.page()),
                        List.of(),
                        ShareView.NONE,
                        List.of()),
                SiteView.bare(of.bare(), context),
                of.bare());
    }

    private Frame frame(String title, Metadata meta, SiteView site, OutputPath path) {
        String lang = context.words().language();
        return new Frame(
                title,
                lang,
                context.direction(lang),
                new WordsView(context.words()),
                meta,
                site,
                assets(path),
                new Hrefs(context.links(), path));
    }

    private Map<String, String> assets(OutputPath from) {
        Map<String, String> assets = new TreeMap<>();
        context.assets()
                .forEach((name, path) -> assets.put(name, context.links().href(from, path)));
        return assets;
    }
}
