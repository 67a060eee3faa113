package backstory.page.view;

import backstory.language.Messages;

/** The words of the interface, for templates: {@code words.text("index.people")}. */
public record WordsView(Messages messages) {
    /** Returns the message of a key, with its placeholders {@code {0}}, {@code {1}} … filled. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Returns the language of the words. The program has only one list of words for each language. */
    public String language() {
        return messages.language();
    }

    /** Returns the plural form of a message for a count. */
    public String count(String key, int count) {
        return messages.count(key, count);
    }
}
