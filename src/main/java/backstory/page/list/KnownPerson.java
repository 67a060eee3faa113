package backstory.page.list;

import backstory.entry.Article;
import backstory.entry.Person;
import backstory.graph.text.AsOf;
import backstory.page.Links;
import backstory.page.PageContext;
import backstory.page.PortraitView;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who appears often.
 *
 * @param role held on the day of the lead, else the last one, else who it is in a line
 * @param language of role
 */
public record KnownPerson(LinkView person, String role, LanguageView language, PortraitView portrait) implements View {
    private static final int SHOWN = 5;

    /** Those whom most entries name. */
    static List<KnownPerson> of(Optional<Article> lead, PageContext context) {
        return context.catalog().index().all(Person.class).stream()
                .sorted(Comparator.comparingInt((Person person) ->
                                context.catalog().namedBy(person).size())
                        .reversed()
                        .thenComparing(Person::sortName))
                .limit(SHOWN)
                .map(person -> new KnownPerson(
                        context.link(Links.HOME, person),
                        role(person, lead)
                                .map(role -> words(role, context))
                                .orElseGet(() -> context.plain(person.description(), person)),
                        context.language(person),
                        PortraitView.of(person, context, Links.HOME)))
                .toList();
    }

    private static Optional<Person.Role> role(Person person, Optional<Article> lead) {
        Stream<Person.Role> then = lead.stream().flatMap(article -> AsOf.of(person, article.day()).roles().stream());
        return then.reduce((earlier, later) -> later)
                .or(() -> person.roles().isEmpty()
                        ? Optional.empty()
                        : Optional.of(person.roles().get(person.roles().size() - 1)));
    }

    private static String words(Person.Role role, PageContext context) {
        String where = role.place().isEmpty()
                ? role.organization()
                        .map(body -> context.catalog()
                                .index()
                                .find(body)
                                .map(context::label)
                                .orElse(body.name()))
                        .orElse("")
                : role.place();
        return Stream.of(role.title(), where)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(context.words().text("comma") + " "));
    }
}
