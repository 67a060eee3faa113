package backstory.page;

import backstory.entry.Article;
import backstory.entry.Edtf;
import backstory.entry.Entry;
import backstory.entry.Image;
import backstory.entry.PlainPage;
import backstory.entry.SiteConfig;
import backstory.graph.Site;
import backstory.graph.Target;
import backstory.image.Picture;
import backstory.image.SocialCard;
import backstory.language.DateText;
import backstory.language.Messages;
import backstory.markdown.Figure;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What every page is made with: the site, the words of its language, its links and the frame around its content.
 *
 * @param media what is known of pictures
 * @param assets where the theme's assets are written, by name: {@code backstory.css}
 */
public record PageContext(
        Site site, Messages words, DateText dates, Links links, SortedMap<String, OutputPath> assets, Media media) {

    /** The frame of a page in the site's language. */
    Frame frame(OutputPath path, String title, String description) {
        return frame(path, title, description, "");
    }

    /**
     * The frame of a page.
     *
     * @param title of the page, without the site's
     * @param lang the language of the page's text, or empty for the site's
     */
    Frame frame(OutputPath path, String title, String description, String lang) {
        SiteConfig config = site.config();
        boolean home = path.equals(Links.HOME);
        String written = lang.isEmpty() ? config.language() : lang;
        Map<String, String> addresses = assets(path);
        return new Frame(
                home ? config.title() : title + " – " + config.title(),
                Excerpts.description(description.isBlank() ? config.description() : description),
                written,
                direction(lang),
                config.title(),
                links.href(path, Links.HOME),
                addresses,
                path.equals(Links.NOT_FOUND) ? "" : links.canonical(path),
                links.isPublished() ? links.href(path, Links.FEED) : "",
                menu(path),
                plainPages(path),
                media.icons(path, links, addresses),
                path.equals(Links.NOT_FOUND) ? ShareView.NONE : ShareView.website(title, written),
                new Words(words));
    }

    /** An image as a page writes it, or empty where it cannot be shown, which has been reported. */
    Optional<Figure> figure(OutputPath from, Target.OfImage shown, Html caption) {
        Image image = shown.image();
        return Optional.ofNullable(media.pictures().get(shown.file()))
                .map(picture -> new Figure(
                        links.href(from, picture.usual().path()),
                        srcset(from, picture),
                        picture.width(),
                        picture.height(),
                        image.alt().orElse(""),
                        caption,
                        image.credit(),
                        image.license()));
    }

    private String srcset(OutputPath from, Picture picture) {
        return picture.copies().size() == 1
                ? ""
                : picture.copies().stream()
                        .map(copy -> links.href(from, copy.path()).replace(",", "%2C") + " " + copy.width() + "w")
                        .collect(Collectors.joining(", "));
    }

    /** What the social card of an article shows; empty where the site's address is not known. */
    Optional<SocialCard> card(Article article) {
        if (!links.isPublished()) {
            return Optional.empty();
        }
        return Optional.of(new SocialCard(
                article.key().id(),
                site.config().title(),
                article.title(),
                words.text("kicker.article") + " · " + dates.text(article.date()),
                direction(article.lang()).equals("rtl"),
                media.palette()));
    }

    /** The frame of an index: {@code people}, {@code claims} …. */
    Frame frameOfIndex(String index) {
        return frame(Links.INDEXES.get(index), words.text("index." + index), words.text("about." + index));
    }

    /** A value of an entry's front matter as plain text. */
    String plain(Text text, Entry entry) {
        return text.isBlank() ? "" : site.linker().field(text, entry).prose().plainText();
    }

    /** {@code ltr} or {@code rtl}; {@code lang} is the language of a page's text, or empty for the site's. */
    String direction(String lang) {
        if (!lang.isEmpty()) {
            return NameView.direction(lang);
        }
        return site.config().direction().isEmpty() ? words.direction() : site.config().direction();
    }

    private Map<String, String> assets(OutputPath from) {
        Map<String, String> assets = new TreeMap<>();
        this.assets.forEach((name, path) -> assets.put(name, links.href(from, path)));
        return assets;
    }

    private List<LinkView> menu(OutputPath from) {
        if (!site.config().menu().isEmpty()) {
            return site.config().menu().stream()
                    .map(item -> new LinkView(item.label(), links.hrefOf(from, item.to()), item.to().equals(from.toString())))
                    .toList();
        }
        List<LinkView> menu = new ArrayList<>();
        for (Map.Entry<String, OutputPath> index : Links.INDEXES.entrySet()) {
            menu.add(new LinkView(
                    words.text("index." + index.getKey()),
                    links.href(from, index.getValue()),
                    index.getValue().equals(from)));
        }
        return menu;
    }

    private List<LinkView> plainPages(OutputPath from) {
        return site.library().all(PlainPage.class).stream()
                .map(page -> new LinkView(
                        page.title(), links.href(from, page), Links.path(page).equals(from)))
                .toList();
    }

    DateView date(Edtf date) {
        return new DateView(dates.text(date), date.machine());
    }

    DateView date(Optional<Edtf> date) {
        return date.map(this::date).orElse(DateView.NONE);
    }

    /** A link to an article with its date. */
    ArticleLine line(OutputPath from, Article article) {
        return new ArticleLine(
                article.title(), links.href(from, article), summary(from, article), date(article.date()));
    }

    private Html summary(OutputPath from, Article article) {
        return Annotator.links(this, from).field(article.summary(), article);
    }
}
