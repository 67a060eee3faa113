package backstory.page.entry;

import backstory.entry.Entry;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.Term;
import backstory.entry.value.Name;
import backstory.markdown.Html;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.text.PageText;
import backstory.page.view.LanguageView;
import backstory.page.view.NameView;
import backstory.problem.Text;
import java.util.List;

/**
 * A person, an organization or a term in a list.
 *
 * @param names other forms of the name
 * @param description of a term, its definition
 * @param language of name and description
 */
public record EntryLine(
        String id, String name, String href, List<NameView> names, Html description, LanguageView language) {
    /** The line of an entry in a list. */
    public static EntryLine of(Entry entry, PageContext context, OutputPath page, PageText links) {
        return new EntryLine(
                entry.key().id(),
                context.label(entry),
                context.links().href(page, entry),
                NameView.of(names(entry)),
                links.field(description(entry), entry),
                context.language(entry));
    }

    private static List<Name> names(Entry entry) {
        if (entry instanceof Person person) {
            return person.names().forms();
        }
        return entry instanceof Organization organization ? organization.names().forms() : List.of();
    }

    private static Text description(Entry entry) {
        if (entry instanceof Person person) {
            return person.description();
        }
        if (entry instanceof Organization organization) {
            return organization.description();
        }
        return entry instanceof Term term ? term.definition() : Text.NONE;
    }
}
