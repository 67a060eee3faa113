package backstory.page;

import backstory.entry.Person;
import backstory.markdown.CitationMark;
import backstory.output.OutputPath;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private static final PartyView NOBODY = new PartyView("", "", LanguageView.SAME);

    static RoleView of(Person.Role role, Person person, PageContext context, Annotator annotator, OutputPath page) {
        return new RoleView(
                role.title(),
                role.organization()
                        .map(organization -> PartyView.of(organization, person, context, page))
                        .orElse(NOBODY),
                role.place(),
                context.date(role.when()),
                annotator.cite(role.sources()),
                context.language(person));
    }

    /** A role in a line: {@code ambassador to the United States (2008 – 22 July 2017)}. */
    static CardLine line(Person.Role role, Person person, String before, PageContext context) {
        String words = Stream.of(
                        role.title(),
                        role.organization()
                                .map(party -> PartyView.of(party, person, context, Links.HOME)
                                        .name())
                                .orElse(""),
                        role.place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(context.words().text("comma") + " "));
        String after = role.when()
                .map(when -> context.words().text("role.when", context.dates().text(when)))
                .orElse("");
        return new CardLine(before, words, context.language(person), after);
    }
}
