package backstory.page.claim;

import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Person;
import backstory.entry.id.EntryKind;
import backstory.entry.value.Party;
import backstory.entry.value.PersonName;
import backstory.markdown.words.Slug;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.view.LinkView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A person, an organization or a bare name that makes claims or answers those of others. Names without an entry are the
 * same speaker if they result in the same address.
 *
 * @param path the page with these claims
 * @param in the newest claim that names the speaker
 * @param claims newest first
 */
public record Speaker(OutputPath path, Party party, Claim in, List<Claim> claims) {
    /** The longest file name in bytes: file systems allow 255. A speaker with a longer name has no page. */
    private static final int LONGEST = 200;

    /** Returns all speakers, ordered by their sort names. */
    public static List<Speaker> all(PageContext context) {
        SortedMap<OutputPath, Speaker> speakers = new TreeMap<>();
        for (Claim claim : context.catalog().claims()) {
            Map<OutputPath, Party> named = new TreeMap<>();
            speakers(claim).forEach(party -> path(party, context).ifPresent(path -> named.putIfAbsent(path, party)));
            named.forEach((path, party) -> speakers.computeIfAbsent(
                            path, any -> new Speaker(path, party, claim, new ArrayList<>()))
                    .claims()
                    .add(claim));
        }
        return List.copyOf(speakers.values());
    }

    /** Returns the page of a party's claims; empty for a name that results in no address. */
    public static Optional<OutputPath> path(Party party, PageContext context) {
        Optional<Entry> entry = context.catalog().index().find(party);
        if (entry.isPresent()) {
            EntryKind kind = entry.get().key().kind();
            return Optional.of(OutputPath.of(
                    "claims/by/" + kind.address() + "/" + entry.get().key().id() + ".html"));
        }
        String slug = Slug.of(party.name());
        boolean usable = !slug.isEmpty() && slug.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
        return usable ? Optional.of(OutputPath.of("claims/by/others/" + slug + ".html")) : Optional.empty();
    }

    /**
     * Returns true if two parties are the same speaker. Names that result in no address are the same if they are equal.
     */
    public static boolean isSame(Party one, Party other, PageContext context) {
        Optional<OutputPath> path = path(one, context);
        return path.equals(path(other, context))
                && (path.isPresent() || one.name().equals(other.name()));
    }

    /**
     * Returns a link to the page that lists an entry's claims by how it relates to each; none where it takes part in
     * none.
     */
    public static LinkView claimsOf(Entry entry, PageContext context, OutputPath page) {
        Predicate<Party> itself = party ->
                context.catalog().index().find(party).filter(entry::equals).isPresent();
        return context.catalog().claimsOf(entry).stream()
                .flatMap(claim -> speakers(claim).filter(itself))
                .findFirst()
                .flatMap(party -> path(party, context))
                .map(path -> LinkView.of(
                        context.words().text("claims.of", context.label(entry)),
                        context.links().href(page, path)))
                .orElse(LinkView.NONE);
    }

    private static Stream<Party> speakers(Claim claim) {
        return Stream.concat(Stream.of(claim.by()), claim.positions().stream().map(Claim.Position::by));
    }

    /**
     * Returns how the speaker relates to a claim: the first stance that the claim records for it; empty for its own
     * claim.
     */
    Optional<Claim.Stance> stance(Claim claim, PageContext context) {
        if (is(claim.by(), context)) {
            return Optional.empty();
        }
        return claim.positions().stream()
                .filter(position -> is(position.by(), context))
                .map(Claim.Position::stance)
                .findFirst();
    }

    private boolean is(Party other, PageContext context) {
        return path(other, context).equals(Optional.of(path));
    }

    /** Returns the name to sort by: the family name of a person, the name of an organization as it is. */
    public String sortName(PageContext context) {
        Optional<Entry> entry = context.catalog().index().find(party);
        if (entry.isEmpty()) {
            return PersonName.of(party.name()).sortName();
        }
        return entry.get() instanceof Person person
                ? person.sortName()
                : entry.get().label();
    }
}
