package backstory.graph.text;

import backstory.edtf.Edtf;
import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who a person was on a day. A role or status counts if its time may overlap the day: for an uncertain day, all that
 * may apply are included, and one without a time always counts.
 *
 * @param former the last role that had ended before the day, if none applies
 */
public record AsOf(List<Person.Role> roles, Optional<Person.Role> former, List<Person.Status> statuses) {
    public AsOf {
        roles = List.copyOf(roles);
        statuses = List.copyOf(statuses);
    }

    /** Returns who the person was on this day. */
    public static AsOf of(Person person, Edtf day) {
        List<Person.Role> roles =
                person.roles().stream().filter(role -> counts(role.when(), day)).toList();
        Optional<Person.Role> former = roles.isEmpty() ? lastBefore(person.roles(), day) : Optional.empty();
        List<Person.Status> statuses = person.statuses().stream()
                .filter(status -> counts(status.when(), day))
                .toList();
        return new AsOf(roles, former, statuses);
    }

    /**
     * Returns the day that a text of an entry refers to by default: an article's, an event's or a claim's own day, else
     * none.
     */
    public static Optional<Edtf> dayOf(Entry entry) {
        if (entry instanceof Article article) {
            return Optional.of(article.day());
        }
        if (entry instanceof Event event) {
            return Optional.of(event.date());
        }
        return entry instanceof Claim claim ? claim.date() : Optional.empty();
    }

    private static boolean counts(Optional<Edtf> when, Edtf day) {
        return when.isEmpty() || when.get().mayOverlap(day);
    }

    private static Optional<Person.Role> lastBefore(List<Person.Role> roles, Edtf day) {
        return roles.stream()
                .filter(role -> role.when().filter(when -> when.endsBefore(day)).isPresent())
                .max(Comparator.comparingLong(role -> role.when().orElseThrow().lastDay()));
    }
}
