package backstory.page.text;

import backstory.page.picture.PortraitView;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import backstory.page.view.NameView;
import java.util.List;

/**
 * A card that opens in place in the text: who a person was on that day, or what a word means. Sources have cards of
 * their own, see {@link SourceView}.
 *
 * @param id on the page; the buttons name it
 * @param style {@code person}, {@code organization}, {@code term}, {@code claim} or {@code date}
 * @param day the day that all its mentions refer to: {@code As of 2010}, or empty
 * @param label the name of its button: {@code About Sergey Kislyak}
 * @param names the name in other scripts
 * @param lines roles and statuses as of the day
 * @param text one or two sentences
 * @param here why a person matters in this story, or no line
 * @param portrait of a person or an organization, if there is one
 * @param link to the full entry: {@code More on Sergey Kislyak}
 * @param language of title and text
 */
public record CardView(
        String id,
        String style,
        String day,
        String label,
        String title,
        List<NameView> names,
        List<CardLine> lines,
        String text,
        CardLine here,
        PortraitView portrait,
        LinkView link,
        LanguageView language) {
    /** Returns true for a person; an article lists the cards of people in its flow. */
    public boolean isPerson() {
        return style.equals("person");
    }

    /** Returns the same card with the day that its mentions refer to. */
    CardView on(String words) {
        return new CardView(id, style, words, label, title, names, lines, text, here, portrait, link, language);
    }
}
