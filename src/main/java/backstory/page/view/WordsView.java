package backstory.page.view;

import backstory.language.Messages;

/** The words of the interface as templates ask for them: {@code words.text("index.people")}. */
public record WordsView(Messages messages) {
    /** The message of a key, with its places {@code {0}}, {@code {1}} … filled. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** The language of the words; of one language the program has but one list of words. */
    public String language() {
        return messages.language();
    }

    /** The message that goes with a count. */
    public String count(String key, int count) {
        return messages.count(key, count);
    }
}
