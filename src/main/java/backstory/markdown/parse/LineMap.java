package backstory.markdown.parse;

import backstory.markdown.node.Span;
import backstory.problem.LineIndex;
import backstory.problem.Location;
import backstory.problem.Text;

/** Turns indexes of a text into places, without counting its lines again each time. */
public final class LineMap {
    private final LineIndex places;
    private final int end;
    private final String visible;

    /** @param visible the same text with its comments hidden */
    public LineMap(Text text, String visible) {
        this.places = new LineIndex(text);
        this.end = text.value().length();
        this.visible = visible;
    }

    /** Returns the place of some characters. */
    public Location at(Span span) {
        return places.at(Math.min(span.from(), end), span.to());
    }

    /** Returns the text itself, without its comments. */
    public String source() {
        return visible;
    }
}
