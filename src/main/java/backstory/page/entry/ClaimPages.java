package backstory.page.entry;

import backstory.entry.Claim;
import backstory.entry.value.Party;
import backstory.graph.Reads;
import backstory.output.OutputPath;
import backstory.page.ArticleCache;
import backstory.page.Embed;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.PartyView;
import backstory.page.address.Links;
import backstory.page.claim.ClaimLine;
import backstory.page.claim.ClaimSlices;
import backstory.page.claim.ClaimTitle;
import backstory.page.claim.ClaimView;
import backstory.page.claim.Speaker;
import backstory.page.claim.Tally;
import backstory.page.frame.FeedLink;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.jsonld.ClaimNode;
import backstory.page.picture.SocialCards;
import backstory.page.text.CardView;
import backstory.page.text.PageText;
import backstory.page.text.SourcesView;
import backstory.page.view.LinkView;
import backstory.page.view.ShareView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The index of claims, a page for each claim, and those of the claims of each speaker and story. */
public final class ClaimPages {
    /** How many claims from the same stories the page of a claim shows. */
    private static final int NEAR = 3;

    /** The height of a frame on another site, in pixels: room for a claim that two parties dispute. */
    private static final int HEIGHT = 420;

    /** For how many articles the cards are kept, since several claims come up in one article. */
    private static final int CARDS = 1000;

    public static final PageKind KIND = PageKind.of(
                    "claims",
                    ClaimPages::pages,
                    Map.of(
                            "claims.ftlh",
                            ClaimIndex.ClaimsView.class,
                            "claims-of.ftlh",
                            ClaimSlices.ClaimsOfView.class,
                            "claim.ftlh",
                            ClaimDetailView.class,
                            "older.ftlh",
                            EntryLists.OlderView.class))
            .listing(Claim.class)
            .and((context, reads) -> Stream.concat(
                            EntryLists.older(Claim.class, context, reads).stream(),
                            ClaimSlices.byStory(context, reads).stream())
                    .toList());

    private ClaimPages() {}

    /**
     * The view of a claim.
     *
     * @param near other claims from the stories that it comes up in
     * @param lists leads to the claims of its speaker and of its stories
     */
    public record ClaimDetailView(
            Frame frame,
            ClaimView claim,
            Embed.Snippet embed,
            List<MentionView> mentions,
            EntryLists.Older older,
            List<ClaimLine> near,
            List<LinkView> lists,
            List<CardView> cards,
            SourcesView sources)
            implements View {}

    static List<Page> pages(PageContext context) {
        List<Speaker> speakers = Speaker.all(context);
        List<Page> pages = new ArrayList<>(ClaimIndex.pages(context, speakers));
        ArticleCache<ShareView> cards = new ArticleCache<>(
                CARDS,
                (article, reads) -> new SocialCards(context.in(article))
                        .withCard(ShareView.NONE, article, reads)
                        .orElse(ShareView.NONE));
        for (Claim claim : context.catalog().index().all(Claim.class)) {
            pages.add(Page.of(Links.path(claim), "claim", reads -> view(context, reads, claim, cards))
                    .from(claim));
        }
        pages.addAll(ClaimSlices.bySpeaker(speakers, context));
        return pages;
    }

    /**
     * Makes the view of a claim. Its page is shared with the card of the newest article that it comes up in, since a
     * card for each claim would double the size of a site.
     */
    private static ClaimDetailView view(
            PageContext context, Reads reads, Claim claim, ArticleCache<ShareView> storyCards) {
        OutputPath path = Links.path(claim);
        EntryLists lists = EntryLists.of(claim, context, reads);
        PageText pageText = PageText.cards(context, path);
        ClaimView view = ClaimView.of(claim, context, pageText, path);
        Embed embed = embed(claim, context);
        return new ClaimDetailView(
                new Frames(context)
                        .page(path, embed.title(), embed.about())
                        .withFeed(List.of(FeedLink.ofEmbed(embed, context.links())))
                        .sharing(share -> reads.articlesOf(claim).stream()
                                .findFirst()
                                .map(article -> share.withImageOf(storyCards.of(article, reads)))
                                .orElse(share))
                        .about(ClaimNode.of(claim, context)),
                view,
                embed.snippet(context),
                lists.mentions(context),
                lists.pagination(),
                ClaimLine.of(near(claim, reads), context, path),
                lists(claim, reads, context, path),
                pageText.cards(),
                pageText.sources());
    }

    /** The claim as other sites show it. */
    public static Embed embed(Claim claim, PageContext context) {
        OutputPath path = Links.path(claim);
        return new Embed(
                path,
                Links.embed(claim),
                ClaimTitle.of(claim, context, path).text(),
                context.language(claim),
                description(claim, context, path),
                HEIGHT);
    }

    private static List<LinkView> lists(Claim claim, Reads reads, PageContext context, OutputPath page) {
        List<LinkView> lists = new ArrayList<>();
        Speaker.path(claim.by(), context)
                .ifPresent(path -> lists.add(LinkView.of(
                        context.words().text("claims.of", names(List.of(claim.by()), claim, context, page)),
                        context.links().href(page, path))));
        reads.articlesOf(claim).stream()
                .limit(NEAR)
                .forEach(article -> lists.add(LinkView.of(
                        context.words().text("claims.of", context.label(article)),
                        context.links().href(page, ClaimSlices.ofStory(article)))));
        return List.copyOf(lists);
    }

    private static List<Claim> near(Claim claim, Reads reads) {
        return reads.articlesOf(claim).stream()
                .flatMap(article -> reads.claimsOf(article).stream())
                .filter(other -> !other.equals(claim))
                .distinct()
                .limit(NEAR)
                .toList();
    }

    /**
     * Describes who makes the claim, through whom, when and where, and who disputes it, which its title does not say.
     */
    private static String description(Claim claim, PageContext context, OutputPath page) {
        List<String> said = new ArrayList<>();
        String through = claim.via().isEmpty()
                ? ""
                : context.words().text("comma") + " " + context.words().text("claim.via") + " "
                        + names(claim.via(), claim, context, page);
        said.add(names(List.of(claim.by()), claim, context, page) + through);
        claim.date().ifPresent(date -> said.add(context.dates().text(date)));
        if (!claim.place().isEmpty()) {
            said.add(context.typography(claim).set(claim.place()));
        }
        List<Party> against = claim.positions().stream()
                .filter(position -> Tally.AGAINST.contains(position.stance()))
                .map(Claim.Position::by)
                .toList();
        return String.join(" · ", said) + ". "
                + (against.isEmpty()
                        ? context.words().text("claim.undisputed")
                        : context.words().text("claim.disputed-by", names(against, claim, context, page)));
    }

    private static String names(List<Party> parties, Claim in, PageContext context, OutputPath page) {
        return PartyView.of(parties, in, context, page).stream()
                .map(PartyView::name)
                .collect(Collectors.joining(context.words().text("comma") + " "));
    }
}
