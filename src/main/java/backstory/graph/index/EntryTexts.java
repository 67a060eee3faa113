package backstory.graph.index;

import backstory.graph.text.LinkedText;
import backstory.markdown.Heading;
import backstory.problem.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The linked texts of an entry: its body, and each value of inline Markdown that it shows. They take more memory than
 * anything else in a site, and each is shown on few pages, so an implementation may load them from where they are
 * stored instead of holding them.
 */
public interface EntryTexts {
    /** Returns the body; {@link LinkedText#NONE} if there is none. */
    LinkedText body();

    /** Returns a value of its front matter, or the caption of an image that it shows. */
    LinkedText value(Text text);

    /** Returns the ids of the headings of the body, in reading order. */
    List<String> headings();

    /** Texts that are held in memory. */
    record Held(LinkedText body, Map<Text, LinkedText> values) implements EntryTexts {
        /** The texts of an entry without any. */
        public static final Held NONE = new Held(LinkedText.NONE, Map.of());

        public Held {
            values = Map.copyOf(values);
        }

        @Override
        public LinkedText value(Text text) {
            return Objects.requireNonNull(values.get(text), "a text of the entry");
        }

        @Override
        public List<String> headings() {
            return body.headings().stream().map(Heading::id).toList();
        }
    }
}
