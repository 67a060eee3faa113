package backstory.page.article;

import backstory.entry.Article;
import backstory.entry.Person;
import backstory.markdown.render.Annotation;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.picture.PortraitView;
import backstory.page.text.CardLine;
import backstory.page.text.Office;
import backstory.page.text.PageText;
import backstory.page.view.DateView;
import backstory.page.view.LanguageView;
import backstory.page.view.View;
import java.util.List;

/**
 * The people whom readers have to know to follow an article, beside its beginning.
 *
 * @param day the day on which they held their offices: {@code Offices as on 6 August 2018}
 * @param people in the writer's order
 */
public record WhoIsWho(DateView day, List<KeyPersonView> people) implements View {
    static final WhoIsWho NOBODY = new WhoIsWho(DateView.NONE, List.of());

    /**
     * One of them, whose name opens a card.
     *
     * @param card the card's id
     * @param label the name of the button that opens it
     * @param office held on the day, without its time, or no line
     * @param here why the person matters in this story, else the person's description
     */
    public record KeyPersonView(
            String name,
            LanguageView language,
            String href,
            String card,
            String label,
            PortraitView portrait,
            CardLine office,
            CardLine here)
            implements View {}

    static WhoIsWho of(Article article, PageContext context, PageText pageText, OutputPath page) {
        List<KeyPersonView> people = article.listed().keyPeople().stream()
                .flatMap(key -> context.catalog().index().find(List.of(key.person()), Person.class).stream()
                        .map(person -> one(person, key.here(), article, context, pageText, page)))
                .toList();
        String day = context.words().text("offices-as-on", context.dateText(article.day()));
        return people.isEmpty()
                ? NOBODY
                : new WhoIsWho(new DateView(day, article.day().machine()), people);
    }

    private static KeyPersonView one(
            Person person, String here, Article article, PageContext context, PageText pageText, OutputPath page) {
        Annotation mark = pageText.mark(person, article);
        return new KeyPersonView(
                person.name(),
                context.language(person),
                mark.href(),
                mark.card(),
                mark.label(),
                PortraitView.of(person, context, page),
                CardLine.of(Office.on(article.day(), person, context).orElse(""), context.language(person)),
                here.isEmpty()
                        ? CardLine.of(context.printed(person.description(), person), context.language(person))
                        : CardLine.of(context.typography(article).set(here), context.language(article)));
    }
}
