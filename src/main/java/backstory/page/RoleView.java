package backstory.page;

import backstory.entry.Person;
import backstory.output.OutputPath;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An office of a person, with its time. */
public record RoleView(String title, PartyView organization, String place, DateView when, List<CiteView> cites) {
    private static final PartyView NOBODY = new PartyView("", "");

    static RoleView of(Person.Role role, PageContext context, Annotator annotator, OutputPath page) {
        return new RoleView(
                role.title(),
                role.organization()
                        .map(organization -> PartyView.of(organization, context, page))
                        .orElse(NOBODY),
                role.place(),
                context.date(role.when()),
                annotator.cite(role.sources()));
    }

    /** A role in a line: {@code ambassador to the United States (2008 – 22 July 2017)}. */
    static String line(Person.Role role, PageContext context) {
        String words = Stream.of(
                        role.title(),
                        role.organization()
                                .map(party -> PartyView.of(party, context, Links.HOME).name())
                                .orElse(""),
                        role.place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return role.when()
                .map(when -> context.words().text("role.when", words, context.dates().text(when)))
                .orElse(words);
    }
}
