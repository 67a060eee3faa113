package backstory.page.frame;

import backstory.entry.PlainPage;
import backstory.graph.link.LinkedSite;
import backstory.image.copy.Picture;
import backstory.markdown.Html;
import backstory.markdown.html.HtmlRenderer;
import backstory.output.OutputPath;
import backstory.page.Masthead;
import backstory.page.Media;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import java.util.List;

/**
 * What every page of the site has: its name, the way through it, and how it looks.
 *
 * @param title the name of the site
 * @param language of that name
 * @param home the address of the first page, relative as all addresses
 * @param search the address of the page on which readers search the site
 * @param menu links to the indexes, or what the site has in their place
 * @param pages links to the plain pages
 * @param branding the looks that {@code site.yaml} sets
 * @param icons in the order in which the head names them
 */
public record SiteView(
        String title,
        LanguageView language,
        String home,
        String search,
        List<LinkView> menu,
        List<LinkView> pages,
        Branding branding,
        List<Media.IconView> icons) {

    /** The width of a logo file: at least twice the width that is shown, for screens of that density. */
    private static final int LOGO_WIDTH = 480;

    /**
     * How the pages of the site look.
     *
     * @param footer what stands at the foot, or empty; in the site's language
     * @param paper the background of light pages, such as {@code #fdfcf8}, or empty
     * @param darkPaper the background of dark pages
     */
    public record Branding(Logo logo, Html footer, String paper, String darkPaper) {
        private Branding withFooter(Html text) {
            return new Branding(logo, text, paper, darkPaper);
        }
    }

    /**
     * The logo of the site.
     *
     * @param src its address, or empty where there is none
     * @param width in pixels
     * @param height in pixels
     * @param alt what it says in place of the site's name; empty where it stands before that name
     */
    public record Logo(String src, int width, int height, String alt) {
        private static final Logo NONE = new Logo("", 0, 0, "");
    }

    /** What a page of the site has. */
    static SiteView of(OutputPath from, PageContext context) {
        SiteView bare = bare(from, context);
        return new SiteView(
                bare.title,
                bare.language,
                bare.home,
                bare.search,
                menu(from, context),
                pages(from, context),
                bare.branding.withFooter(footer(from, context)),
                bare.icons);
    }

    /** Returns what a page for frames on other sites has: neither menu nor footer. */
    static SiteView bare(OutputPath from, PageContext context) {
        Media media = context.media();
        Logo logo = context.masthead()
                .logo()
                .map(shown -> logo(shown, from, context))
                .orElse(Logo.NONE);
        return new SiteView(
                context.catalog().config().title(),
                context.language(),
                context.links().href(from, Links.HOME),
                context.links().href(from, Links.SEARCH),
                List.of(),
                List.of(),
                new Branding(
                        logo, Html.EMPTY, media.papers().light(), media.papers().dark()),
                media.icons(from, context.links(), context.assets()));
    }

    private static Logo logo(Masthead.Logo logo, OutputPath from, PageContext context) {
        Picture picture = logo.picture();
        OutputPath copy = picture.copies().stream()
                .filter(one -> one.width() >= LOGO_WIDTH)
                .findFirst()
                .orElseGet(picture::usual)
                .path();
        return new Logo(context.links().href(from, copy), picture.width(), picture.height(), logo.alt());
    }

    private static List<LinkView> menu(OutputPath from, PageContext context) {
        return context.masthead().menu().stream()
                .map(item -> new LinkView(
                        item.index().isEmpty() ? item.label() : context.words().text("index." + item.index()),
                        item.to().map(to -> context.links().href(from, to)).orElse(item.outside()),
                        item.leadsTo(from),
                        item.index().isEmpty() ? context.language() : LanguageView.SAME))
                .toList();
    }

    private static List<LinkView> pages(OutputPath from, PageContext context) {
        return context.catalog().index().all(PlainPage.class).stream()
                .map(page -> new LinkView(
                        page.title(),
                        context.links().href(from, page),
                        Links.path(page).equals(from),
                        context.language(page)))
                .toList();
    }

    private static Html footer(OutputPath from, PageContext context) {
        LinkedSite site = context.catalog().site();
        return context.catalog().config().appearance().footer().isBlank()
                ? Html.EMPTY
                : HtmlRenderer.render(site.footer().tokens(), new FooterLinks(site.footer(), from, context));
    }
}
