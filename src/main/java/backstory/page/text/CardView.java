package backstory.page.text;

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
 * @param kicker what it is: {@code Person}, {@code Person, as of 2010}
 * @param letter of its note in print, by the order of the cards
 * @param label its name for screen readers: {@code About Sergey Kislyak}
 * @param names the name in other scripts
 * @param lines roles and statuses as of the day
 * @param text one or two sentences
 * @param link to the full entry
 * @param language of title and text
 */
public record CardView(
        String id,
        String style,
        String kicker,
        String letter,
        String label,
        String title,
        List<NameView> names,
        List<CardLine> lines,
        String text,
        LinkView link,
        LanguageView language) {
    /** The same card, called something else. */
    CardView as(String what) {
        return new CardView(id, style, what, letter, label, title, names, lines, text, link, language);
    }
}
