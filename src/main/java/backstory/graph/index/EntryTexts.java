package backstory.graph.index;

import backstory.graph.text.LinkedText;
import backstory.markdown.Heading;
import backstory.problem.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The texts of an entry, linked: its body, and each value of inline Markdown that it shows. A site has more of them than
 * of anything else, and each is shown on few pages, so they need not be held: they may know where they are kept.
 */
public interface EntryTexts {
    /** The body; {@link LinkedText#NONE} where there is none. */
    LinkedText body();

    /** A value of its front matter, or the caption of an image that it shows. */
    LinkedText value(Text text);

    /** The ids of the headings of the body, in reading order. */
    List<String> headings();

    /** Texts that are held. */
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
