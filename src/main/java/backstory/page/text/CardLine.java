package backstory.page.text;

import backstory.entry.Person;
import backstory.page.Links;
import backstory.page.PageContext;
import backstory.page.PartyView;
import backstory.page.view.LanguageView;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of a card: a text in its own language between words of the interface.
 *
 * @param before such as {@code Formerly}, or empty
 * @param text such as a role
 * @param after such as the time of a role, or empty
 */
public record CardLine(String before, String text, LanguageView language, String after) {
    /** A line in the words of the interface alone, or of names. */
    static CardLine of(String text) {
        return new CardLine("", text, LanguageView.SAME, "");
    }

    /** A role in a line: {@code ambassador to the United States (2008 – 22 July 2017)}. */
    static CardLine of(Person.Role role, Person person, String before, PageContext context) {
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
