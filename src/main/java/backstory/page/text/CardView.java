package backstory.page.text;

import backstory.page.picture.PortraitView;
import backstory.page.view.LanguageView;
import backstory.page.view.LinkView;
import backstory.page.view.NameView;
import java.util.List;

/**
 * What opens where the reader is: who somebody was on that day, what a word means. Sources have
 * cards of their own, see {@link SourceView}.
 *
 * @param id on the page; the buttons name it
 * @param style {@code person}, {@code organization}, {@code term}, {@code claim} or {@code date}
 * @param day that all its mentions speak of: {@code As of 2010}, or empty
 * @param label what its button is called: {@code About Sergey Kislyak}
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
    /** True for a person, whom an article lists in its flow. */
    public boolean isPerson() {
        return style.equals("person");
    }

    /** The same card with the day that its mentions speak of. */
    CardView on(String words) {
        return new CardView(id, style, words, label, title, names, lines, text, here, portrait, link, language);
    }
}
