package backstory.pipeline;

import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.entry.Event;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.PlainPage;
import backstory.entry.Source;
import backstory.entry.Term;
import backstory.graph.library.Library;
import java.util.Iterator;
import java.util.List;

/**
 * What was read and what the site holds, for the closing line.
 *
 * @param files in {@code content/} and the site's own {@code templates/}
 * @param pages of the site; 0 where it was not planned
 */
public record Counts(
        int files,
        int pages,
        int articles,
        int people,
        int organizations,
        int events,
        int terms,
        int claims,
        int sources,
        int plainPages) {
    /** All of them, in their order. */
    List<Integer> all() {
        return List.of(files, pages, articles, people, organizations, events, terms, claims, sources, plainPages);
    }

    static Counts of(List<Integer> all) {
        Iterator<Integer> next = all.iterator();
        return new Counts(
                next.next(),
                next.next(),
                next.next(),
                next.next(),
                next.next(),
                next.next(),
                next.next(),
                next.next(),
                next.next(),
                next.next());
    }

    static Counts of(int files, int pages, Library library) {
        return new Counts(
                files,
                pages,
                library.all(Article.class).size(),
                library.all(Person.class).size(),
                library.all(Organization.class).size(),
                library.all(Event.class).size(),
                library.all(Term.class).size(),
                library.all(Claim.class).size(),
                library.all(Source.class).size(),
                library.all(PlainPage.class).size());
    }
}
