package backstory.page.article;

import backstory.graph.text.LinkedText;
import backstory.markdown.Alert;
import backstory.markdown.Token;
import backstory.markdown.Token.Kind;

/**
 * The open questions of a text: the lines of the lists in its sections of that name.
 *
 * @param count of these lines; 0 if such a section has no list, since its questions cannot be counted
 * @param section the id of the first such section's heading, or empty
 */
public record OpenQuestions(int count, String section) {
    /** The open questions of a text. */
    public static OpenQuestions in(LinkedText text) {
        int count = 0;
        int lists = 0;
        boolean inside = false;
        String section = "";
        for (Token token : text.tokens()) {
            if (isUnknown(token)) {
                inside = token.kind() == Kind.ALERT;
                section = section.isEmpty() ? token.text(1) : section;
            }
            lists += isList(token, Kind.OPEN) ? 1 : isList(token, Kind.CLOSE) ? -1 : 0;
            boolean line = token.kind() == Kind.OPEN && token.text(0).equals("li");
            count += inside && line && lists == 1 ? 1 : 0;
        }
        return new OpenQuestions(count, section);
    }

    private static boolean isUnknown(Token token) {
        return (token.kind() == Kind.ALERT || token.kind() == Kind.ALERT_END)
                && token.text(0).equals(Alert.UNKNOWN.word());
    }

    private static boolean isList(Token token, Kind kind) {
        return token.kind() == kind
                && (token.text(0).equals("ul") || token.text(0).equals("ol"));
    }
}
