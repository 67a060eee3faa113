package backstory.page;

import backstory.entry.PlainPage;
import backstory.graph.Catalog;
import backstory.graph.link.LinkedSite;
import backstory.graph.text.Target;
import backstory.image.copy.Picture;
import backstory.markdown.Html;
import backstory.markdown.html.HtmlRenderer;
import backstory.output.OutputPath;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands on every page: menu, logo, footer and the links to the plain pages. What they lead to is decided once; each
 * page writes it as seen from itself.
 *
 * @param menu in its order
 * @param pages the plain pages
 * @param logo empty where there is none, or it cannot be shown, which has been reported
 */
record SiteFrame(Catalog catalog, List<Item> menu, List<PlainPage> pages, Optional<Logo> logo) {
    /** At least twice as large as it is shown, for screens of that density. */
    private static final int LOGO_WIDTH = 480;

    SiteFrame {
        menu = List.copyOf(menu);
        pages = List.copyOf(pages);
    }

    /**
     * An item of the menu.
     *
     * @param label the writer's, or empty for an index, which is called so in the language of the page
     * @param index its name, where it leads to one
     * @param to a page of the site; empty for an address outside
     * @param outside that address, or empty
     */
    private record Item(String label, String index, Optional<OutputPath> to, String outside) {
        static Item of(LinkedSite.MenuTarget target, Links links) {
            String to = target.item().to();
            String label = target.item().label();
            if (target.entry().isPresent()) {
                return new Item(label, "", target.entry().map(Links::path), "");
            }
            Optional<OutputPath> path = links.path(to);
            return new Item(label, "", path, path.isPresent() ? "" : to);
        }
    }

    /** The logo as a file of the site with its words. */
    private record Logo(Picture picture, String alt) {}

    static SiteFrame of(Catalog catalog, Links links, Map<String, Picture> pictures) {
        Optional<Target.OfImage> logo = catalog.site().logo();
        return new SiteFrame(
                catalog,
                menu(catalog, links),
                catalog.index().all(PlainPage.class),
                logo.flatMap(shown -> Optional.ofNullable(pictures.get(shown.file()))
                        .map(picture -> new Logo(picture, shown.image().alt().orElse("")))));
    }

    /** The site's own, or else the indexes that hold something. */
    private static List<Item> menu(Catalog catalog, Links links) {
        List<LinkedSite.MenuTarget> own = catalog.site().menu();
        if (!own.isEmpty()) {
            return own.stream().map(target -> Item.of(target, links)).toList();
        }
        List<Item> items = new ArrayList<>();
        links.indexes().forEach((name, index) -> {
            if (index.isFilled().test(catalog)) {
                items.add(new Item("", name, Optional.of(Links.index(name)), ""));
            }
        });
        return items;
    }

    /** The menu on a page. */
    List<LinkView> menu(OutputPath from, PageContext context) {
        return menu.stream()
                .map(item -> new LinkView(
                        item.index().isEmpty() ? item.label() : context.words().text("index." + item.index()),
                        item.to().map(to -> context.links().href(from, to)).orElse(item.outside()),
                        item.to().equals(Optional.of(from)),
                        item.index().isEmpty() ? context.language() : LanguageView.SAME))
                .toList();
    }

    /** The links to the plain pages on a page. */
    List<LinkView> pages(OutputPath from, PageContext context) {
        return pages.stream()
                .map(page -> new LinkView(
                        page.title(),
                        context.links().href(from, page),
                        Links.path(page).equals(from),
                        context.language(page)))
                .toList();
    }

    /** How the pages look here. */
    Frame.Branding branding(OutputPath from, PageContext context) {
        return branding(footer(from, context), from, context);
    }

    /** How pages without a footer look here. */
    Frame.Branding bareBranding(OutputPath from, PageContext context) {
        return branding(Html.EMPTY, from, context);
    }

    private Frame.Branding branding(Html footer, OutputPath from, PageContext context) {
        return new Frame.Branding(
                logo.map(shown -> logo(shown, from, context)).orElse(Frame.Logo.NONE),
                footer,
                context.media().papers().light(),
                context.media().papers().dark());
    }

    private static Frame.Logo logo(Logo logo, OutputPath from, PageContext context) {
        Picture picture = logo.picture();
        OutputPath copy = picture.copies().stream()
                .filter(one -> one.width() >= LOGO_WIDTH)
                .findFirst()
                .orElseGet(picture::usual)
                .path();
        return new Frame.Logo(context.links().href(from, copy), picture.width(), picture.height(), logo.alt());
    }

    private Html footer(OutputPath from, PageContext context) {
        return catalog.config().look().footer().isBlank()
                ? Html.EMPTY
                : HtmlRenderer.render(
                        catalog.site().footer().tokens(),
                        new FooterLinks(catalog.site().footer(), from, context));
    }
}
