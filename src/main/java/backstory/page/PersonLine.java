package backstory.page;

import backstory.entry.Person;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import java.util.List;

/** A person in a list. */
public record PersonLine(String name, String href, List<NameView> names, Html description, LanguageView language) {
    static PersonLine of(PageContext context, OutputPath path, Annotator annotator, Person person) {
        return new PersonLine(
                person.name(),
                context.links().href(path, person),
                NameView.of(person.names()),
                annotator.field(person.description(), person),
                context.language(person));
    }
}
