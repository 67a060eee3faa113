package backstory.page.entry;

import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.graph.Reads;
import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PartyView;
import backstory.page.address.Links;
import backstory.page.claim.ClaimGroups;
import backstory.page.claim.ClaimSlices;
import backstory.page.claim.ClaimSlices.ClaimGroup;
import backstory.page.claim.Speaker;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.paging.AlphabetIndex;
import backstory.page.paging.LetterPages;
import backstory.page.paging.NamedParts;
import backstory.page.paging.Pagination;
import backstory.page.paging.Parts;
import backstory.page.view.LanguageView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;

/** The claims by status, with the ways to those of each speaker and story. */
final class ClaimIndex {
    private ClaimIndex() {}

    /**
     * The view of the index: every claim once, by its status. If they are too many for one page, each status and each
     * letter of the speakers has its own pages.
     *
     * @param counts of claims, of disputed ones and of speakers, in words
     * @param speakers leads to the claims of each, by name
     * @param stories leads to the claims of each article, newest first; none where they are too many for a page
     */
    public record ClaimsView(
            Frame frame,
            List<String> counts,
            List<ClaimGroup> groups,
            List<SliceLine> speakers,
            List<SliceLine> stories,
            Pagination pagination)
            implements View {}

    /**
     * A way to the claims of a speaker or a story.
     *
     * @param language of the name
     * @param count how many there are, in words
     */
    public record SliceLine(String name, String href, LanguageView language, String count) {}

    static List<Page> pages(PageContext context, List<Speaker> speakers) {
        List<Claim> claims = context.catalog().claims();
        OutputPath path = Links.index("claims");
        if (claims.size() + speakers.size() <= Parts.LINES) {
            return List.of(Page.of(
                    path,
                    "claims",
                    reads -> new ClaimsView(
                            new Frames(context).index("claims"),
                            counts(context, speakers),
                            ClaimGroups.byStatus(claims, context, path),
                            lines(
                                    AlphabetIndex.of(context.words()).inOrder(speakers, one -> one.sortName(context)),
                                    context,
                                    path),
                            stories(context, reads, path),
                            Pagination.NONE)));
        }
        List<NamedParts.NamedPart<Line>> parts = new ArrayList<>(statuses(context, claims));
        parts.addAll(letters(context, speakers));
        return new NamedParts<>("claims", context.words().text("parts"), parts)
                .pages(context, shown -> view(context, shown, speakers));
    }

    /** A line of a part: a claim, or a speaker. */
    private record Line(List<Claim> claim, List<Speaker> speaker) {}

    private static List<NamedParts.NamedPart<Line>> statuses(PageContext context, List<Claim> claims) {
        List<NamedParts.NamedPart<Line>> parts = new ArrayList<>();
        for (String status : ClaimGroups.STATUSES) {
            List<Line> some = claims.stream()
                    .filter(claim -> ClaimGroups.status(claim).equals(status))
                    .map(claim -> new Line(List.of(claim), List.of()))
                    .toList();
            if (!some.isEmpty()) {
                parts.addAll(NamedParts.named(
                        Parts.newestFirst(status, some, Parts.LINES),
                        context.words().text("claim.group." + status),
                        "counts.claims",
                        context));
            }
        }
        return parts;
    }

    private static List<NamedParts.NamedPart<Line>> letters(PageContext context, List<Speaker> speakers) {
        List<NamedParts.NamedPart<Line>> parts = new ArrayList<>();
        for (AlphabetIndex.Group<Speaker> group :
                AlphabetIndex.of(context.words()).group(speakers, one -> one.sortName(context))) {
            List<Line> lines = group.items().stream()
                    .map(one -> new Line(List.of(), List.of(one)))
                    .toList();
            parts.addAll(NamedParts.named(
                    Parts.inOrder("by_" + LetterPages.name(group.letter()), lines, Parts.LINES),
                    context.words().text("claims.by-speaker") + " " + group.letter(),
                    "counts.speakers",
                    context));
        }
        return parts;
    }

    /**
     * Makes the view of a page. A part shows either claims or speakers; the page that lists the parts shows neither.
     */
    private static ClaimsView view(PageContext context, NamedParts.Shown<Line> shown, List<Speaker> speakers) {
        List<Claim> claims =
                shown.items().stream().flatMap(line -> line.claim().stream()).toList();
        List<Speaker> some =
                shown.items().stream().flatMap(line -> line.speaker().stream()).toList();
        return new ClaimsView(
                shown.frame(),
                shown.items().isEmpty() ? counts(context, speakers) : List.of(),
                ClaimGroups.byStatus(claims, context, shown.path()),
                lines(some, context, shown.path()),
                List.of(),
                shown.pagination());
    }

    private static List<String> counts(PageContext context, List<Speaker> speakers) {
        List<Claim> claims = context.catalog().claims();
        int disputed = (int) claims.stream()
                .filter(claim -> ClaimGroups.status(claim).equals("disputed"))
                .count();
        return List.of(
                context.words().count("counts.claims", claims.size()),
                context.words().count("claims.disputed", disputed),
                context.words().count("counts.speakers", speakers.size()));
    }

    private static List<SliceLine> lines(List<Speaker> speakers, PageContext context, OutputPath page) {
        return speakers.stream()
                .map(speaker -> {
                    PartyView by = PartyView.of(speaker.party(), speaker.in(), context, page);
                    String count = context.words()
                            .count("counts.claims", speaker.claims().size());
                    String href = context.links().href(page, speaker.path());
                    return new SliceLine(by.name(), href, by.language(), count);
                })
                .toList();
    }

    private static List<SliceLine> stories(PageContext context, Reads reads, OutputPath page) {
        List<Article> articles = context.catalog().articles();
        List<SliceLine> stories = new ArrayList<>();
        for (Article article : articles.size() <= Parts.LINES ? articles : List.<Article>of()) {
            int claims = reads.claimsOf(article).size();
            if (claims > 0) {
                String href = context.links().href(page, ClaimSlices.ofStory(article));
                String count = context.words().count("counts.claims", claims);
                stories.add(new SliceLine(context.label(article), href, context.language(article), count));
            }
        }
        return stories;
    }
}
