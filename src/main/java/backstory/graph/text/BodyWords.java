package backstory.graph.text;

import backstory.markdown.words.Terms;
import java.util.List;
import java.util.Map;

/**
 * The visible words of a body, for whoever looks for some of them. They are as long as the body itself, so they need not
 * be held: they may know where they are kept.
 */
public interface BodyWords {
    /** In reading order; a heading, a list line or a cell is a sentence by itself. */
    List<String> sentences();

    /** Each {@linkplain Terms term} by which the body is found, with how often it stands there; sorted. */
    Map<String, Integer> terms();

    /** Words that are held. */
    record Held(List<String> sentences, Map<String, Integer> terms) implements BodyWords {
        /** The words of no body. */
        public static final Held NONE = of(List.of());

        public Held {
            sentences = List.copyOf(sentences);
        }

        /** The words of a body, by all of its sentences. */
        public static Held of(List<String> sentences) {
            return new Held(sentences, Terms.count(sentences));
        }
    }
}
