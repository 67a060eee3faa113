package backstory.page.article;

import backstory.graph.text.LinkedText;
import backstory.language.Typography;
import backstory.markdown.Alert;
import backstory.markdown.Token;
import backstory.markdown.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Returns the points of a text's brief as plain words, without links, for use outside the text. */
public final class BriefPoints {
    private BriefPoints() {}

    /** Returns the items of the list in the brief; none where there is no brief or it has no list. */
    public static List<String> of(LinkedText text, Typography typography) {
        List<String> points = new ArrayList<>();
        StringBuilder point = new StringBuilder();
        int alerts = 0; // that are open in the brief, the brief among them
        int items = 0;
        for (Token token : text.tokens()) {
            boolean brief = !token.texts().isEmpty() && token.text(0).equals(Alert.BRIEF.word());
            alerts += token.kind() == Kind.ALERT && (brief || alerts > 0) ? 1 : 0;
            alerts -= token.kind() == Kind.ALERT_END && alerts > 0 ? 1 : 0;
            boolean inside = alerts > 0;
            boolean item = inside && !token.texts().isEmpty() && token.text(0).equals("li");
            items += item && token.kind() == Kind.OPEN ? 1 : 0;
            if (items > 0 && inside && token.kind() == Kind.WORDS) {
                point.append(token.text(0));
            } else if (items > 0 && inside && token.kind() == Kind.LINE) {
                point.append(' ');
            }
            if (item && token.kind() == Kind.CLOSE && --items == 0) {
                points.add(typography.set(point.toString().strip().replaceAll("\\s+", " ")));
                point.setLength(0);
            }
        }
        return points;
    }
}
