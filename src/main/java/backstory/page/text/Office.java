package backstory.page.text;

import backstory.entry.Person;
import backstory.entry.value.Party;
import backstory.graph.text.AsOf;
import backstory.page.PageContext;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The office of a person in a few words, without its time: its title, and the body that it is in. */
public final class Office {
    private Office() {}

    /** The last that the writer names of those that count on a day; empty where none does. */
    public static Optional<String> on(AsOf day, PageContext context) {
        return day.roles().stream().reduce((earlier, later) -> later).map(role -> of(role, context));
    }

    /** {@code Chairman, Federation Council}. */
    public static String of(Person.Role role, PageContext context) {
        String comma = context.words().text("comma") + " ";
        String body = role.organization().map(party -> name(party, context)).orElse("");
        return Stream.of(role.title(), body).filter(part -> !part.isEmpty()).collect(Collectors.joining(comma));
    }

    private static String name(Party body, PageContext context) {
        return context.catalog().index().find(body).map(context::label).orElse(body.name());
    }
}
