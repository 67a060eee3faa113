package backstory.page.claim;

import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.graph.Reads;
import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PartyView;
import backstory.page.address.Links;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.paging.NewestFirst;
import backstory.page.paging.Pagination;
import backstory.page.paging.Parts;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the pages of the claims of one speaker and of one story. The index of claims links to each of them. */
public final class ClaimSlices {
    private ClaimSlices() {}

    /**
     * The view of the claims of one speaker or one story.
     *
     * @param all leads to all claims
     * @param of links to the person, organization or article whose claims these are; without an address for a name that
     *     has no entry
     * @param groups what the speaker says, supports, disputes and so on, or the story's by their status; oldest first
     */
    public record ClaimsOfView(Frame frame, LinkView all, LinkView of, List<ClaimGroup> groups, Pagination pagination)
            implements View {}

    /**
     * Some claims under one heading.
     *
     * @param id of the heading
     * @param meaning an explanation of the heading in a sentence, or empty
     */
    public record ClaimGroup(String id, String word, String meaning, List<ClaimLine> claims) {}

    /** The page of a story's claims. */
    public static OutputPath ofStory(Article article) {
        return OutputPath.of("claims/story/" + article.key().id() + ".html");
    }

    /** A page for each speaker. */
    public static List<Page> bySpeaker(List<Speaker> speakers, PageContext context) {
        List<Page> pages = new ArrayList<>();
        for (Speaker speaker : speakers) {
            String name = PartyView.of(speaker.party(), speaker.in(), context, speaker.path())
                    .name();
            pages.addAll(list(speaker.path(), name, speaker.claims(), context)
                    .pages(part -> Page.of(part.path(), "claims-of", () -> ofSpeaker(speaker, part, context))));
        }
        return pages;
    }

    /** Makes a page for each article that has claims. Texts decide which articles have any. */
    public static List<Page> byStory(PageContext context, Reads reads) {
        List<Page> pages = new ArrayList<>();
        for (Article article : context.catalog().articles()) {
            List<NewestFirst.ListPage<Claim>> parts = reads.claimsOf(article).isEmpty()
                    ? List.of()
                    : list(article, reads, context).parts();
            for (int i = 0; i < parts.size(); i++) {
                int at = i;
                pages.add(Page.of(
                        parts.get(at).path(),
                        "claims-of",
                        own -> ofStory(
                                article, list(article, own, context).parts().get(at), context)));
            }
        }
        return pages;
    }

    private static NewestFirst<Claim> list(Article article, Reads reads, PageContext context) {
        return list(ofStory(article), context.label(article), reads.claimsOf(article), context);
    }

    private static NewestFirst<Claim> list(OutputPath path, String title, List<Claim> claims, PageContext context) {
        return NewestFirst.of(new NewestFirst.Whole(path, "", title), claims, Parts.LINES / 2, context);
    }

    private static ClaimsOfView ofSpeaker(Speaker speaker, NewestFirst.ListPage<Claim> part, PageContext context) {
        PartyView by = PartyView.of(speaker.party(), speaker.in(), context, part.path());
        Map<String, List<Claim>> byStance = new LinkedHashMap<>();
        byStance.put("claim.says", new ArrayList<>());
        for (Claim.Stance stance : Claim.Stance.values()) {
            byStance.put("claim.stance." + stance.word(), new ArrayList<>());
        }
        for (Claim claim : Parts.reversed(part.items())) {
            Optional<Claim.Stance> stance = speaker.stance(claim, context);
            String key = stance.map(one -> "claim.stance." + one.word()).orElse("claim.says");
            byStance.computeIfAbsent(key, any -> new ArrayList<>()).add(claim);
        }
        List<ClaimGroup> groups = new ArrayList<>();
        byStance.forEach((key, claims) -> {
            if (!claims.isEmpty()) {
                String id = key.substring(key.lastIndexOf('.') + 1) + "_";
                groups.add(
                        new ClaimGroup(id, context.words().text(key), "", ClaimLine.of(claims, context, part.path())));
            }
        });
        return view(new LinkView(by.name(), by.href(), false, by.language()), part, groups, context);
    }

    private static ClaimsOfView ofStory(Article article, NewestFirst.ListPage<Claim> part, PageContext context) {
        return view(
                context.link(part.path(), article),
                part,
                ClaimGroups.byStatus(Parts.reversed(part.items()), context, part.path()),
                context);
    }

    private static ClaimsOfView view(
            LinkView of, NewestFirst.ListPage<Claim> part, List<ClaimGroup> groups, PageContext context) {
        String title = part.pagination().title().isEmpty()
                ? of.label()
                : part.pagination().title();
        OutputPath index = Links.index("claims");
        LinkView all = new LinkView(
                context.words().text("index.claims"),
                context.links().href(part.path(), index),
                false,
                LanguageView.SAME);
        Frame frame = new Frames(context)
                .page(
                        part.path(),
                        context.words().text("claims.of", title),
                        context.words().text("about.claims-of", of.label()));
        return new ClaimsOfView(frame, all, of, groups, part.pagination());
    }
}
