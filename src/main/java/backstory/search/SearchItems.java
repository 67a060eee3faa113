package backstory.search;

import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.PlainPage;
import backstory.entry.Source;
import backstory.entry.Term;
import backstory.entry.value.Body;
import backstory.graph.Catalog;
import backstory.graph.Reads;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All items that can be found, group by group. Within a group, more important items come first, so that of two equally
 * good matches the first is shown first: the newest article, the entry that texts mention most often. Among groups that
 * match equally well, the first also comes first.
 *
 * @param groups those of {@link #HEADINGS}
 */
record SearchItems(List<List<? extends Entry>> groups) {
    /** The headings of the groups, by their keys among the words of the interface. */
    static final List<String> HEADINGS = List.of(
            "feed",
            "index.people",
            "index.organizations",
            "index.glossary",
            "index.claims",
            "events",
            "index.sources",
            "about-site");

    SearchItems {
        groups = List.copyOf(groups);
    }

    /** Returns all entries that are published and not withdrawn. */
    static SearchItems of(Reads reads) {
        Catalog catalog = reads.catalog();
        return new SearchItems(List.of(
                catalog.articles(),
                mostMentionedFirst(Person.class, reads),
                mostMentionedFirst(Organization.class, reads),
                mostMentionedFirst(Term.class, reads),
                mostMentionedFirst(Claim.class, reads),
                mostMentionedFirst(Event.class, reads),
                mostMentionedFirst(Source.class, reads),
                catalog.index().all(PlainPage.class)));
    }

    private static <E extends Entry> List<E> mostMentionedFirst(Class<E> type, Reads reads) {
        return reads.catalog().index().all(type).stream()
                .sorted(Comparator.comparingInt((E entry) -> -reads.timesMentioned(entry)))
                .toList();
    }

    /** Returns all entries, one group after the other. */
    Stream<? extends Entry> all() {
        return groups.stream().flatMap(List::stream);
    }

    /** Returns true for an entry with a body in which words can be found. */
    static boolean hasText(Entry entry) {
        return !entry.isWithdrawn() && entry.body() != Body.NONE;
    }
}
