package backstory.page.text;

import backstory.edtf.Edtf;
import backstory.entry.Person;
import backstory.graph.text.AsOf;
import backstory.language.Typography;
import backstory.page.PageContext;
import backstory.page.PartyView;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The office of a person in a few words, without its time: its title, and the organization that it is in. */
public final class Office {
    private Office() {}

    /** Returns the last listed office that the person held on a day; empty where there is none. */
    public static Optional<String> on(Edtf day, Person person, PageContext context) {
        return AsOf.of(person, day).roles().stream()
                .reduce((earlier, later) -> later)
                .map(role -> of(role, person, context));
    }

    /** {@code Chairman, Federation Council}. */
    public static String of(Person.Role role, Person person, PageContext context) {
        Typography typography = context.typography(person);
        String comma = context.words().text("comma") + " ";
        String body = role.organization()
                .map(party -> PartyView.name(party, person, context))
                .orElse("");
        return Stream.of(typography.set(role.title()), body)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(comma));
    }
}
