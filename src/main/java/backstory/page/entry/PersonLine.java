package backstory.page.entry;

import backstory.entry.Person;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.text.PageText;
import backstory.page.view.LanguageView;
import backstory.page.view.NameView;
import java.util.List;

/** A person in a list. */
public record PersonLine(String name, String href, List<NameView> names, Html description, LanguageView language) {
    public static PersonLine of(PageContext context, OutputPath path, PageText annotator, Person person) {
        return new PersonLine(
                person.name(),
                context.links().href(path, person),
                NameView.of(person.names()),
                annotator.field(person.description(), person),
                context.language(person));
    }
}
