package backstory.page;

import backstory.entry.Claim;
import backstory.output.OutputPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The claims by status and by speaker, and a page for each. */
final class ClaimPages {
    private static final List<String> STATUSES = List.of("disputed", "unverified", "false", "confirmed", "");

    private ClaimPages() {}

    /** The view of the index: every claim stands once in each list. */
    public record ClaimsView(Frame frame, List<StatusGroup> byStatus, List<SpeakerGroup> bySpeaker) implements View {}

    /**
     * The claims of one status.
     *
     * @param status empty for plain statements
     * @param meaning what the status says, in a sentence
     */
    public record StatusGroup(String status, String word, String meaning, List<ClaimLine> claims) {}

    /** The claims of one speaker. */
    public record SpeakerGroup(PartyView by, List<ClaimLine> claims) {}

    /** The view of a claim. */
    public record ClaimDetailView(
            Frame frame, ClaimView claim, List<MentionView> mentions, List<CardView> cards, List<SourceView> sources)
            implements View {}

    static List<Page> pages(PageContext context) {
        List<Page> pages = new ArrayList<>();
        OutputPath index = Links.index("claims");
        pages.add(Page.of(index, "claims", () -> index(context, index)));
        for (Claim claim : context.site().library().all(Claim.class)) {
            pages.add(Page.of(Links.path(claim), "claim", () -> view(context, claim))
                    .from(claim));
        }
        return pages;
    }

    private static ClaimsView index(PageContext context, OutputPath path) {
        Map<String, List<ClaimLine>> byStatus = new LinkedHashMap<>();
        Map<PartyView, List<ClaimLine>> bySpeaker = new LinkedHashMap<>();
        STATUSES.forEach(status -> byStatus.put(status, new ArrayList<>()));
        for (Claim claim : context.site().claims()) {
            ClaimLine line = ClaimLine.of(claim, context, path);
            byStatus.computeIfAbsent(line.status(), status -> new ArrayList<>()).add(line);
            bySpeaker.computeIfAbsent(line.by(), by -> new ArrayList<>()).add(line);
        }
        List<StatusGroup> statuses = new ArrayList<>();
        byStatus.forEach((status, claims) -> {
            String name = status.isEmpty() ? "none" : status;
            if (!claims.isEmpty()) {
                statuses.add(new StatusGroup(
                        status,
                        context.words().text("claim.status." + name),
                        context.words().text("claim.meaning." + name),
                        claims));
            }
        });
        List<SpeakerGroup> speakers =
                Letters.group(List.copyOf(bySpeaker.keySet()), by -> Letters.familyFirst(by.name())).stream()
                        .flatMap(group -> group.items().stream())
                        .map(by -> new SpeakerGroup(by, bySpeaker.getOrDefault(by, List.of())))
                        .toList();
        return new ClaimsView(context.frameOfIndex("claims"), statuses, speakers);
    }

    private static ClaimDetailView view(PageContext context, Claim claim) {
        OutputPath path = Links.path(claim);
        Annotator annotator = Annotator.cards(context, path);
        ClaimView view = ClaimView.of(claim, context, annotator, path);
        return new ClaimDetailView(
                context.frame(path, claim.claim(), ""),
                view,
                EntryParts.mentions(claim, context, path),
                annotator.cards(),
                annotator.sources());
    }
}
