package backstory.page.entry;

import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Person;
import backstory.entry.value.Party;
import backstory.entry.value.PersonName;
import backstory.graph.Reads;
import backstory.output.OutputPath;
import backstory.page.Frame;
import backstory.page.Links;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.PartyView;
import backstory.page.paging.AlphabetIndex;
import backstory.page.paging.LetterPages;
import backstory.page.paging.NamedParts;
import backstory.page.paging.Parts;
import backstory.page.paging.PartsView;
import backstory.page.text.CardView;
import backstory.page.text.ClaimStatus;
import backstory.page.text.PageText;
import backstory.page.text.SourceView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The claims by status and by speaker, and a page for each. */
public final class ClaimPages {
    private static final List<String> STATUSES = List.of("disputed", "unverified", "false", "confirmed", "");

    public static final PageKind KIND = PageKind.of(
                    "claims",
                    ClaimPages::pages,
                    Map.of(
                            "claims.ftlh",
                            ClaimsView.class,
                            "claim.ftlh",
                            ClaimDetailView.class,
                            "older.ftlh",
                            EntryLists.OlderView.class))
            .listing(Claim.class)
            .and((context, reads) -> EntryLists.older(Claim.class, context, reads));

    private ClaimPages() {}

    /**
     * The view of the index: every claim stands once in each list. Where they are too many for a page, the index has the
     * statuses alone, and each list its own pages.
     */
    public record ClaimsView(Frame frame, List<StatusGroup> byStatus, List<SpeakerGroup> bySpeaker, PartsView split)
            implements View {}

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
            Frame frame,
            ClaimView claim,
            List<MentionView> mentions,
            EntryLists.Older older,
            List<CardView> cards,
            List<SourceView> sources)
            implements View {}

    static List<Page> pages(PageContext context) {
        List<Page> pages = new ArrayList<>(index(context, context.catalog().claims()));
        for (Claim claim : context.catalog().index().all(Claim.class)) {
            pages.add(Page.of(Links.path(claim), "claim", reads -> view(context, reads, claim))
                    .from(claim));
        }
        return pages;
    }

    private static List<Page> index(PageContext context, List<Claim> claims) {
        OutputPath path = Links.index("claims");
        if (2 * claims.size() <= Parts.LINES) {
            return List.of(Page.of(
                    path,
                    "claims",
                    () -> new ClaimsView(
                            context.frameOfIndex("claims"),
                            byStatus(context, path, claims),
                            bySpeaker(context, path, claims),
                            PartsView.NONE)));
        }
        List<NamedParts.NamedPart<Claim>> parts = new ArrayList<>();
        for (String status : STATUSES) {
            List<Claim> some = claims.stream()
                    .filter(claim -> ClaimStatus.of(claim, context).name().equals(status))
                    .toList();
            if (!some.isEmpty()) {
                String name = status.isEmpty() ? "none" : status;
                parts.addAll(NamedParts.named(
                        Parts.newestFirst(name, some, Parts.LINES),
                        context.words().text("claim.status." + name),
                        "holds.claims",
                        context));
            }
        }
        parts.addAll(speakers(context, claims));
        return new NamedParts<>("claims", context.words().text("parts"), parts)
                .pages(context, shown -> view(context, shown));
    }

    private static List<NamedParts.NamedPart<Claim>> speakers(PageContext context, List<Claim> claims) {
        List<NamedParts.NamedPart<Claim>> parts = new ArrayList<>();
        Function<Claim, String> speaker = claim -> sortName(claim.by(), context);
        for (AlphabetIndex.Group<Claim> group : AlphabetIndex.group(claims, speaker)) {
            parts.addAll(NamedParts.named(
                    Parts.inOrder("by_" + LetterPages.name(group.letter()), group.items(), Parts.LINES),
                    context.words().text("claims.by-speaker") + " " + group.letter(),
                    "holds.claims",
                    context));
        }
        return parts;
    }

    /** A part shows one list of the two; the page of parts neither. */
    private static ClaimsView view(PageContext context, NamedParts.Shown<Claim> shown) {
        OutputPath path = shown.path();
        boolean speakers = shown.name().startsWith("by_");
        return new ClaimsView(
                shown.frame(),
                speakers ? List.of() : byStatus(context, path, shown.items()),
                speakers ? bySpeaker(context, path, shown.items()) : List.of(),
                shown.split());
    }

    private static List<StatusGroup> byStatus(PageContext context, OutputPath path, List<Claim> claims) {
        Map<String, List<ClaimLine>> byStatus = new LinkedHashMap<>();
        STATUSES.forEach(status -> byStatus.put(status, new ArrayList<>()));
        for (Claim claim : claims) {
            ClaimLine line = ClaimLine.of(claim, context, path);
            byStatus.computeIfAbsent(line.status(), status -> new ArrayList<>()).add(line);
        }
        List<StatusGroup> statuses = new ArrayList<>();
        byStatus.forEach((status, lines) -> {
            String name = status.isEmpty() ? "none" : status;
            if (!lines.isEmpty()) {
                statuses.add(new StatusGroup(
                        status,
                        context.words().text("claim.status." + name),
                        context.words().text("claim.meaning." + name),
                        lines));
            }
        });
        return statuses;
    }

    private static List<SpeakerGroup> bySpeaker(PageContext context, OutputPath path, List<Claim> claims) {
        Map<PartyView, List<ClaimLine>> bySpeaker = new LinkedHashMap<>();
        Map<PartyView, String> sortNames = new HashMap<>();
        for (Claim claim : claims) {
            ClaimLine line = ClaimLine.of(claim, context, path);
            bySpeaker.computeIfAbsent(line.by(), by -> new ArrayList<>()).add(line);
            sortNames.putIfAbsent(line.by(), sortName(claim.by(), context));
        }
        return AlphabetIndex.group(List.copyOf(bySpeaker.keySet()), by -> sortNames.getOrDefault(by, by.name()))
                .stream()
                .flatMap(group -> group.items().stream())
                .map(by -> new SpeakerGroup(by, bySpeaker.getOrDefault(by, List.of())))
                .toList();
    }

    /** What a speaker is ordered by: people by their family names, bodies by theirs as they are. */
    private static String sortName(Party party, PageContext context) {
        Optional<Entry> entry = context.catalog().index().find(party);
        if (entry.isEmpty()) {
            return PersonName.of(party.name()).sortName();
        }
        return entry.get() instanceof Person person
                ? person.sortName()
                : entry.get().label();
    }

    private static ClaimDetailView view(PageContext context, Reads reads, Claim claim) {
        OutputPath path = Links.path(claim);
        EntryLists lists = EntryLists.of(claim, context, reads);
        PageText annotator = PageText.cards(context, path);
        ClaimView view = ClaimView.of(claim, context, annotator, path);
        return new ClaimDetailView(
                context.frame(path, claim.claim(), ""),
                view,
                lists.mentions(context),
                lists.ways(),
                annotator.cards(),
                annotator.sources());
    }
}
