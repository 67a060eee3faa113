package backstory.check;

import backstory.entry.Article;
import backstory.entry.Person;
import backstory.graph.Reads;
import backstory.graph.Texts;
import backstory.graph.text.AsOf;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;

/** Reports a person with roles of which the card in an article can show none: each begins after the day of the text. */
final class PeopleWithoutRole {
    private PeopleWithoutRole() {}

    static void ask(Texts texts, Problems problems) {
        Reads reads = texts.reads();
        for (Article article : reads.catalog().articles()) {
            for (Person person : reads.peopleOf(article)) {
                AsOf shown = AsOf.of(person, article.day());
                if (!person.roles().isEmpty()
                        && shown.roles().isEmpty()
                        && shown.former().isEmpty()) {
                    problems.add(Problem.of(
                                    Rule.NO_ROLE,
                                    article.at(),
                                    person.name() + " has no role on "
                                            + article.day().text() + ", and the card of the article shows none")
                            .withHint("add the role of that day in "
                                    + person.at().file() + ", or as-of: with the day that the text speaks from"));
                }
            }
        }
    }
}
