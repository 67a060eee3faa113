package backstory.page.picture;

import backstory.entry.Article;
import backstory.graph.Reads;
import backstory.graph.text.Target;
import backstory.image.card.SocialCard;
import backstory.image.copy.Picture;
import backstory.page.PageContext;
import backstory.page.StoryCounts;
import backstory.page.view.ShareView;
import java.util.List;
import java.util.Optional;

/**
 * Makes what other sites show when someone shares the address of an article: a card drawn for it, else its own image.
 */
public record SocialCards(PageContext context) {
    /** Returns the card of an article; empty where the site's address is not known or the site has no cards. */
    public Optional<SocialCard> card(Article article, Reads reads) {
        if (!context.links().isPublished() || !context.catalog().config().socialCards()) {
            return Optional.empty();
        }
        return Optional.of(SocialCard.of(
                article.key().id(),
                context.catalog().config().title(),
                article.title(),
                line(article, reads),
                context.direction(context.catalog().language(article)).equals("rtl"),
                context.media().palette()));
    }

    /** Returns the counts of the article or, if there is nothing to count, its kind and date. */
    private String line(Article article, Reads reads) {
        List<String> counts = StoryCounts.of(article, reads).sourcesAndClaims(context);
        return counts.isEmpty()
                ? context.words().text("kicker.article") + " · "
                        + context.dates().text(article.date())
                : String.join(context.words().text("comma") + " ", counts);
    }

    /** Returns what is shared for a page, with the card of an article; empty where no card is drawn. */
    public Optional<ShareView> withCard(ShareView share, Article article, Reads reads) {
        return card(article, reads)
                .filter(SocialCard::isDrawable)
                .map(card -> share.withImage(
                        context.links().canonical(card.path()),
                        SocialCard.WIDTH,
                        SocialCard.HEIGHT,
                        context.label(article) + " – "
                                + context.catalog().config().title()));
    }

    /**
     * Returns what is shared for an article's page: with its card if it has one, else with its own image if it has one.
     */
    public ShareView ofArticle(ShareView share, Article article, Reads reads) {
        ShareView shared = share.as("article").in(context.catalog().language(article));
        return context.links().isPublished()
                ? withCard(shared, article, reads).orElseGet(() -> withOwn(shared, article))
                : shared;
    }

    private ShareView withOwn(ShareView share, Article article) {
        return context.catalog()
                .image(article)
                .flatMap(shown -> context.media().picture(shown).map(picture -> with(picture, shown, share)))
                .orElse(share);
    }

    private ShareView with(Picture picture, Target.OfImage shown, ShareView share) {
        Picture.Copy largest = picture.copies().get(picture.copies().size() - 1);
        return share.withImage(
                context.links().canonical(largest.path()),
                largest.width(),
                picture.heightOf(largest),
                shown.image().alt().orElse(""));
    }
}
