package backstory.page.list;

import backstory.entry.Article;
import backstory.entry.Person;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.picture.PortraitView;
import backstory.page.text.Office;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A person who appears often.
 *
 * @param role the role held on the day of the lead, else the last one, else the person's description
 * @param language of role
 */
public record FrequentPerson(LinkView person, String role, LanguageView language, PortraitView portrait)
        implements View {
    private static final int SHOWN = 5;

    /** Returns the people whom the most entries name. */
    static List<FrequentPerson> of(Optional<Article> lead, PageContext context) {
        return context.catalog().index().all(Person.class).stream()
                .sorted(Comparator.comparingInt((Person person) ->
                                context.catalog().namedBy(person).size())
                        .reversed()
                        .thenComparing(Person::sortName))
                .limit(SHOWN)
                .map(person -> new FrequentPerson(
                        context.link(Links.HOME, person),
                        office(person, lead, context).orElseGet(() -> context.printed(person.description(), person)),
                        context.language(person),
                        PortraitView.of(person, context, Links.HOME)))
                .toList();
    }

    /** Returns the person's office on the day of the lead or, where there is none, the last office. */
    private static Optional<String> office(Person person, Optional<Article> lead, PageContext context) {
        return lead.flatMap(article -> Office.on(article.day(), person, context))
                .or(() -> person.roles().stream()
                        .reduce((earlier, later) -> later)
                        .map(role -> Office.of(role, person, context)));
    }
}
