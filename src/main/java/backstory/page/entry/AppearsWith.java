package backstory.page.entry;

import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.view.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A person or an organization that appears together with another in the front matter of the same events, claims and
 * articles. Pages show a list with numbers, not a network, since a line between two names would claim more than is
 * known.
 *
 * @param counts in what and how often, in words: {@code 2 events}, {@code 1 claim}
 */
public record AppearsWith(LinkView party, List<String> counts) {
    private static final int MOST = 12;

    /** How often each of them appears beside the entry. */
    private static final class Shared {
        private final Entry party;
        private int events;
        private int claims;
        private int stories;

        Shared(Entry party) {
            this.party = party;
        }

        int all() {
            return events + claims + stories;
        }

        AppearsWith view(PageContext context, OutputPath page) {
            List<String> counts = new ArrayList<>();
            add(counts, "counts.timeline", events, context);
            add(counts, "counts.claims", claims, context);
            add(counts, "counts.stories", stories, context);
            return new AppearsWith(context.link(page, party), List.copyOf(counts));
        }

        private static void add(List<String> counts, String key, int count, PageContext context) {
            if (count > 0) {
                counts.add(context.words().count(key, count));
            }
        }
    }

    /** The people and organizations that appear with an entry most often. */
    static List<AppearsWith> of(Entry entry, PageContext context, OutputPath page) {
        Map<Entry, Shared> shared = new LinkedHashMap<>();
        for (Entry in : context.catalog().namedBy(entry)) {
            parties(in, context)
                    .filter(party -> !party.equals(entry))
                    .distinct()
                    .map(party -> shared.computeIfAbsent(party, Shared::new))
                    .forEach(one -> count(one, in));
        }
        return shared.values().stream()
                .sorted(Comparator.comparingInt(Shared::all).reversed().thenComparing(one -> one.party.key()))
                .limit(MOST)
                .map(one -> one.view(context, page))
                .toList();
    }

    private static void count(Shared one, Entry in) {
        if (in instanceof Event) {
            one.events++;
        } else if (in instanceof Claim) {
            one.claims++;
        } else {
            one.stories++;
        }
    }

    private static Stream<Entry> parties(Entry in, PageContext context) {
        if (in instanceof Claim claim) {
            return claim.parties().stream().flatMap(party -> context.catalog().index().find(party).stream());
        }
        boolean namesParties = in instanceof Event || (in instanceof Article && !in.isWithdrawn());
        return namesParties
                ? in.references().stream()
                        .flatMap(to -> context.catalog().index().follow(to.to()).stream())
                        .filter(party -> party instanceof Person || party instanceof Organization)
                : Stream.empty();
    }
}
