package backstory.page.entry;

import backstory.entry.Person;
import backstory.markdown.render.CitationMark;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.PartyView;
import backstory.page.text.PageText;
import backstory.page.view.DateView;
import backstory.page.view.LanguageView;
import java.util.List;

/**
 * An office of a person, with its time.
 *
 * @param language of title and place
 */
public record RoleView(
        String title,
        PartyView organization,
        String place,
        DateView when,
        List<CitationMark> cites,
        LanguageView language) {
    private static final PartyView NOBODY = new PartyView("", "", "", LanguageView.SAME);

    static RoleView of(Person.Role role, Person person, PageContext context, PageText pageText, OutputPath page) {
        return new RoleView(
                context.typography(person).set(role.title()),
                role.organization()
                        .map(organization -> PartyView.of(organization, person, context, page))
                        .orElse(NOBODY),
                context.typography(person).set(role.place()),
                context.date(role.when()),
                pageText.cite(role.sources()),
                context.language(person));
    }
}
