package backstory.page.view;

import backstory.language.Messages;
import backstory.markdown.render.InterfaceWords;

/**
 * The interface's words inside prose, from the message files.
 *
 * @param language of these words, where the prose has another
 */
public record ProseWords(Messages words, LanguageView language) implements InterfaceWords {
    @Override
    public String lang() {
        return language.lang();
    }

    @Override
    public String dir() {
        return language.dir();
    }

    @Override
    public String comma() {
        return words.text("comma");
    }

    @Override
    public String alert(String alert) {
        return words.text("alert." + alert);
    }

    @Override
    public String notes() {
        return words.text("notes");
    }

    @Override
    public String note(String letter) {
        return words.text("note", letter);
    }

    @Override
    public String noteOn(String phrase) {
        return words.text("note-on", phrase);
    }

    @Override
    public String backToNote(int mention, String letter) {
        return words.text("back-to-note", mention, letter);
    }
}
