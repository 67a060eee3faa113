package backstory.page.text;

import backstory.entry.Person;
import backstory.language.Typography;
import backstory.page.PageContext;
import backstory.page.PartyView;
import backstory.page.view.DateView;
import backstory.page.view.LanguageView;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of a card: a text in its own language between words of the interface.
 *
 * @param before such as {@code Formerly}, or empty
 * @param text such as a role
 * @param date of an event or a claim, if the line has one
 * @param after such as the time of a role, or empty
 */
public record CardLine(String before, String text, LanguageView language, DateView date, String after) {
    /** No line. */
    public static final CardLine NONE = of("", LanguageView.SAME);

    /** A text alone. */
    public static CardLine of(String text, LanguageView language) {
        return new CardLine("", text, language, DateView.NONE, "");
    }

    /** A date alone. */
    static CardLine of(DateView date) {
        return new CardLine("", "", LanguageView.SAME, date, "");
    }

    /** A role in a line: {@code ambassador to the United States (2008 – 22 July 2017)}. */
    public static CardLine of(Person.Role role, Person person, String before, PageContext context) {
        Typography typography = context.typography(person);
        String words = Stream.of(
                        typography.set(role.title()),
                        role.organization()
                                .map(party -> PartyView.name(party, person, context))
                                .orElse(""),
                        typography.set(role.place()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(context.words().text("comma") + " "));
        String after = role.when()
                .map(when -> context.words().text("role.when", context.dateText(when)))
                .orElse("");
        return new CardLine(before, words, context.language(person), DateView.NONE, after);
    }
}
